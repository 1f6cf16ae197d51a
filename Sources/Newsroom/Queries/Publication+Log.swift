import Text
import Workflows

extension Publication {
    /// The history of an article, newest first, changes by hand included.
    public func log(_ article: String) throws -> [LogLine] {
        let snapshot = try snapshot()
        return try logLines(of: find(article, on: snapshot), on: snapshot)
    }

    /// The workflow of an article, or the publication's own where the article cannot be read.
    func anyWorkflow(_ name: ArticleName, _ snapshot: Snapshot) throws -> Workflow {
        do {
            if let article = try snapshot.article(name) { return try snapshot.workflow(for: article.text) }
        } catch let refusal as Refusal {
            guard refusal.kind == .broken else { throw refusal }
        }
        return try snapshot.workflow(named: snapshot.settings.defaultWorkflow)
    }

    static func names(_ entry: HistoryEntry, _ masthead: Masthead) -> [String] {
        let first = entry.event.map { [HistoryEntry.Contributor.person($0.by)] } ?? []
        let rest = entry.contributors.subtracting(first).compactMap { name($0, masthead) }.sorted()
        return first.compactMap { name($0, masthead) } + (entry.changedContent || entry.isByHand ? rest : [])
    }

    private static func name(_ contributor: HistoryEntry.Contributor, _ masthead: Masthead) -> String? {
        switch contributor {
        case .person(let id): masthead.person(id)?.name ?? id
        case .unknown(let address): address
        // The commit names its author besides.
        case .unproven: nil
        }
    }
}
