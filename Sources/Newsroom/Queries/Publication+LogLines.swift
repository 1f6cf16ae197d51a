import Git
import Text
import Workflows

extension Publication {
    /// The history of an article, newest first, with the words that each commit changed and how long the article had waited.
    func logLines(of name: ArticleName, on snapshot: Snapshot) throws -> [LogLine] {
        let workflow = try anyWorkflow(name, snapshot)
        let articleHistory = ArticleHistory(on: snapshot, workflow: workflow)
        let history = try articleHistory.entries(of: name, from: snapshot.commit, depth: .everything)
        var teller = LogBuilder()
        let clock = TimeZones.Clock(snapshot.settings)
        var lines: [LogLine] = []
        for dated in history.reversed() {
            var line = LogLine(
                name: dated.name, entry: dated.entry, people: Self.names(dated.entry, snapshot.masthead),
                offset: try clock.offset(at: dated.entry.time))
            if dated.entry.changedContent { line.change = try change(dated) }
            teller.add(&line)
            lines.append(line)
        }
        return lines.reversed()
    }

    /// The words of an article that a commit changed, compared with its first parent. None for a new article.
    private func change(_ dated: ArticleHistory.Dated) throws -> WordDiff? {
        guard let id = ObjectID(hex: dated.entry.commit) else { return nil }
        let commit = try repository.commit(id)
        let former = dated.entry.event?.renamedFrom.flatMap(ArticleName.init) ?? dated.name
        guard let parent = try commit.parents.first.map(repository.commit),
            let old = try words(of: former, in: parent), let new = try words(of: dated.name, in: commit), old != new
        else { return nil }
        return WordDiff(from: old, to: new)
    }

    /// An article without its state line, or all of a file that cannot be read as one; nil where there is none.
    func words(of name: ArticleName, in commit: Commit) throws -> [UInt8]? {
        guard let entry = try repository.entry(at: name.file, inTree: commit.tree), entry.mode == .regular,
            let bytes = try repository.blob(entry.id, limit: ArticleVersion.textLimit)
        else { return nil }
        return (try? ArticleText(bytes))?.content ?? bytes
    }
}

/// Follows an article from its first commit on, and describes each commit.
private struct LogBuilder {
    /// When the article entered its current state.
    private var since: Int64?
    /// The live text, if there is one.
    private var isLive = false
    private var released: ContentDigest?

    mutating func add(_ line: inout LogLine) {
        let entry = line.entry
        guard let event = entry.event else {
            if isLive, entry.changedContent { line.meaning.insert(.silent) }
            return
        }
        if event.from != event.to {
            if event.from != nil, let since { line.waited = max(0, entry.time - since) }
            since = entry.time
        }
        if entry.meaning.contains(.decision) {
            line.meaning.insert(.decision)
            if entry.meaning.contains(.override) { line.meaning.insert(.override) }
            if event.to != nil, !entry.meaning.contains(.granting) { line.meaning.insert(.pending) }
        }
        if entry.meaning.contains(.release) {
            line.meaning.insert(.release)
            if let released, released != event.content { line.meaning.insert(.correction) }
            released = event.content
        }
        // What comes after a notice is another release, and corrects nothing.
        if entry.meaning.contains(.entersNotice) { released = nil }
        isLive = entry.meaning.contains(.inPublic)
    }
}
