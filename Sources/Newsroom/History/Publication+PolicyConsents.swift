import Git
import Text
import Workflows

extension Publication {
    /// Ids of those who have consented to a policy of this digest since the policy last changed, newest first.
    ///
    /// A consent counts if it is a commit by that person that changes no file and, where signatures are required, has their
    /// signature. The masthead is the same in all these commits, because it is part of the policy.
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
