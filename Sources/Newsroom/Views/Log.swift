public import Editorial
import Git

/// One line of an article's history.
public struct LogLine: Sendable {
    /// The name that the article had after the commit.
    public let name: ArticleName
    public let entry: HistoryEntry
    /// The names of those who had a hand in it.
    public let people: [String]
    /// Minutes east of UTC in the publication at the time of the commit.
    public let offset: Int
}

extension Publication {
    /// The history of an article, newest first, with what was done to it without Galley.
    public func log(_ article: String) throws -> [LogLine] {
        let snapshot = try snapshot()
        let name = try find(article, on: snapshot)
        let chronicle = Chronicle(repository: repository, masthead: snapshot.masthead, workflow: try anyWorkflow(name, snapshot))
        return try chronicle.entries(of: name, from: snapshot.commit, extent: .everything).map { dated in
            LogLine(
                name: dated.name, entry: dated.entry, people: Self.names(dated.entry, snapshot.masthead),
                offset: try TimeZones.offset(in: snapshot.settings, at: dated.entry.time))
        }
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

    private static func names(_ entry: HistoryEntry, _ masthead: Masthead) -> [String] {
        let first = entry.event.map { [HistoryEntry.Contributor.person($0.by)] } ?? []
        let rest = entry.contributors.subtracting(first).map { name($0, masthead) }.sorted()
        return first.map { name($0, masthead) } + (entry.changedContent || entry.isByHand ? rest : [])
    }

    private static func name(_ contributor: HistoryEntry.Contributor, _ masthead: Masthead) -> String {
        switch contributor {
        case .person(let id): masthead.person(id)?.name ?? id
        case .unknown(let address): address
        }
    }
}
