import Git
public import Text
import Workflows

/// The articles that a shell offers to complete the argument of a command.
public enum CandidateArticles: Hashable, Sendable {
    case all
    /// Those in a state from which this transition starts.
    case able(toMake: String)
    /// Those whose text may be changed.
    case editable
    /// Those with unsaved edits.
    case unsaved
}

extension Publication {
    /// The articles whose slug begins with `prefix`, or whose name does where it has a slash.
    ///
    /// Reads the trees of the months. Of the articles only those that begin so are read, where their state matters, and the
    /// history only for a move that depends on a live text.
    public func candidates(_ wanted: CandidateArticles, beginning prefix: String) throws -> [ArticleName] {
        let snapshot = try snapshot()
        let names = try wanted == .unsaved ? unsavedArticles() : snapshot.articles()
        let beginning = names.filter { (prefix.contains("/") ? $0.description : $0.slug).hasPrefix(prefix) }
        switch wanted {
        case .all, .unsaved: return beginning
        case .editable:
            return try beginning.filter { name in
                try Self.state(name, on: snapshot).map { $0.state.edited != .refused } ?? false
            }
        case .able(let move):
            var pass: PublicationPass?
            return try beginning.filter { name in
                guard let (state, workflow) = try Self.state(name, on: snapshot),
                    let transition = workflow.transition(move), transition.leads(from: state.name)
                else { return false }
                guard let wanted = transition.while else { return true }
                let history = try pass ?? PublicationPass(repository, from: snapshot)
                pass = history
                let isLive = if case .text = history.live[name] { true } else { false }
                return isLive == (wanted == .live)
            }
        }
    }

    /// The state of an article, and its workflow; nil where either cannot be read.
    private static func state(
        _ name: ArticleName, on snapshot: Snapshot
    ) throws -> (state: Workflow.State, workflow: Workflow)? {
        let repository = snapshot.repository
        guard let entry = try repository.entry(at: name.file, inTree: snapshot.commit.tree), entry.mode == .regular,
            let bytes = try repository.blob(entry.id, limit: ArticleVersion.textLimit), let text = try? ArticleText(bytes),
            let workflow = try? snapshot.workflow(for: text)
        else { return nil }
        return text.state.flatMap(workflow.state).map { ($0, workflow) }
    }
}
