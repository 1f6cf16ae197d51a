import Git
import Text
import Workflows

extension Publication {
    /// Who has consented to a policy of this digest since the policy last changed: ids, newest first.
    ///
    /// A consent counts if it is a commit of the person's own that changes nothing and, where signatures are required, carries
    /// the person's. The masthead is the same all the way, because it is part of the policy.
    func consents(to content: ContentDigest, on snapshot: Snapshot) throws -> [String] {
        let policy = try PolicyObjectIDs(repository, tree: snapshot.commit.tree)
        var people: [String] = []
        try repository.walk(from: [snapshot.commit.id]) { commit in
            guard try PolicyObjectIDs(repository, tree: commit.tree) == policy else { return false }
            guard case .event(let event) = CommitMessage.read(commit.message), event.name == Event.consent,
                event.content == content, !people.contains(event.by),
                let parent = commit.parents.first, commit.parents.count == 1,
                try repository.commit(parent).tree == commit.tree,
                snapshot.masthead.person(email: commit.committer.email)?.id == event.by,
                try SigningRule(snapshot).isMet(by: commit, of: event.by, repository)
            else { return true }
            people.append(event.by)
            return true
        }
        return people
    }
}
