import Git
import Text

/// Entries the action depends on; if they are unchanged after a lost race for the branch, it is tried again.
struct ReadSet: Equatable {
    private let ids: [String: String]

    /// The entries of the policy and of everything that belongs to `articles` in a snapshot.
    init(_ snapshot: Snapshot, articles: [ArticleName]) throws {
        var ids: [String: String] = [:]
        let paths = ["galley.yml", "masthead.yml", "workflows"] + articles.flatMap { [$0.file, $0.folder, $0.alias] }
        for path in paths { ids[path] = try snapshot.repository.entry(at: path, inTree: snapshot.commit.tree)?.id.hex }
        self.ids = ids
    }
}
