import Git
public import Text
import Workflows

/// The difference of two versions of one article.
public struct Difference: Sendable {
    /// The names of the two sides, such as `live` or an abbreviated commit.
    public let oldLabel: String
    public let newLabel: String
    public let name: ArticleName
    public let old: [UInt8]
    public let new: [UInt8]
    /// The difference line by line, as git writes it; empty where there is none.
    public let patch: String
    /// Files of the article's folder that differ.
    public let attachments: [String]
    /// Whether there are unsaved edits that are on neither side.
    public internal(set) var leavesUnsaved = false
}

extension Publication {
    /// Which two versions to compare.
    public enum Comparison: Hashable, Sendable {
        /// The unsaved edits against the saved version.
        case unsaved
        /// Two commits; the second nil: HEAD.
        case versions(String, String?)
        /// The last approved text against the saved version.
        case sinceApproval
        /// The live text against the saved version.
        case sinceLive
        /// The last rejected text against the saved version.
        case sinceRejection
    }

    /// Compares two versions of an article.
    public func difference(_ article: String, _ comparison: Comparison) throws -> Difference {
        let head = try snapshot()
        let name = try find(article, on: head)
        let articleHistory = ArticleHistory(on: head, workflow: try anyWorkflow(name, head))
        let history = try articleHistory.entries(of: name, from: head.commit, depth: .everything)
        let now = try side("HEAD", head, name, history)
        var difference = try difference(name, comparison, now, head, history)
        if case .versions(_, _?) = comparison { return difference }
        difference.leavesUnsaved = try comparison != .unsaved && unsavedArticles().contains(name)
        return difference
    }

    /// - Parameters:
    ///   - now: the side that HEAD has.
    ///   - history: of the article, newest first.
    private func difference(
        _ name: ArticleName, _ comparison: Comparison, _ now: Side, _ head: Snapshot, _ history: [ArticleHistory.Dated]
    ) throws -> Difference {
        switch comparison {
        case .unsaved:
            guard let checkout else { throw Refusal.needsWorkTree(command: "diff") }
            let head = (blob: now.blob, folder: now.attachments)
            let working = WorkingArticle(publication: self, checkout: checkout, name: name, head: head)
            let typed = try working.typed().bytes
            let folder = try FolderUpdate(working.folderChanges(), before: now.attachments, of: name)
            let blob = try Repository.blobID(of: typed)
            return try difference(
                now, Side(label: "unsaved", bytes: typed, blob: blob, attachments: folder.attachments), name)
        case .versions(let old, let new):
            let older = try side(old, snapshot(at: old), name, history)
            let newer = try new.map { try side($0, snapshot(at: $0), name, history) } ?? now
            return try difference(older, newer, name)
        case .sinceApproval:
            let entries = history.map(\.entry)
            guard let index = entries.firstIndex(where: { ApprovalState.grantsApproval($0) }) else {
                throw Refusal.noSuchText(.approved, others: Self.pastTexts(entries))
            }
            return try difference(side("approved", snapshot(at: entries[index].commit), name, history), now, name)
        case .sinceRejection:
            let rejection = history.map(\.entry).first { $0.meaning.contains(.rejection) }
            guard let rejection else { throw Refusal.noSuchText(.rejected, others: Self.pastTexts(history.map(\.entry))) }
            return try difference(side("rejected", snapshot(at: rejection.commit), name, history), now, name)
        case .sinceLive:
            let live = ApprovalState.live(history.map(\.entry))
            guard case .text(let commit, _) = live else {
                throw Refusal.noSuchText(live.pastText, others: Self.pastTexts(history.map(\.entry)))
            }
            return try difference(side("live", snapshot(at: commit), name, history), now, name)
        }
    }

    /// The earlier texts that can be compared with, named by what became of them.
    private static func pastTexts(_ entries: [HistoryEntry]) -> [PastText] {
        var texts: [PastText] = []
        if entries.contains(where: ApprovalState.grantsApproval) { texts.append(.approved) }
        if case .text = ApprovalState.live(entries) { texts.append(.live) }
        if entries.contains(where: { $0.meaning.contains(.rejection) }) { texts.append(.rejected) }
        return texts
    }

    private struct Side {
        let label: String
        let bytes: [UInt8]
        let blob: ObjectID
        let attachments: [ArticleVersion.Attachment]

        /// The blobs of the files by their paths.
        var files: [String: ObjectID] {
            Dictionary(attachments.map { (String(decoding: $0.path, as: UTF8.self), $0.blob) }) { first, _ in first }
        }
    }

    private func side(_ label: String, _ snapshot: Snapshot, _ name: ArticleName, _ history: [ArticleHistory.Dated]) throws
        -> Side
    {
        let then = try nameThen(name, history, in: snapshot)
        guard let entry = try repository.entry(at: then.file, inTree: snapshot.commit.tree) else {
            throw Refusal.noSuchVersion("\(label):\(then.file)")
        }
        guard entry.mode == .regular else { throw Refusal.oddFile(path: then.file, what: entry.mode.words) }
        let folder = try repository.entry(at: then.folder, inTree: snapshot.commit.tree)
        if let folder, folder.mode != .directory { throw Refusal.oddFile(path: then.folder, what: folder.mode.words) }
        return Side(
            label: label, bytes: try repository.bytes(entry.id, path: then.file, limit: ArticleVersion.textLimit),
            blob: entry.id, attachments: try folder.map { try repository.attachments(in: $0.id, of: then) } ?? [])
    }

    private func difference(_ old: Side, _ new: Side, _ name: ArticleName) throws -> Difference {
        let (before, after) = (old.files, new.files)
        let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
        return Difference(
            oldLabel: old.label, newLabel: new.label, name: name, old: old.bytes, new: new.bytes,
            patch: try repository.patch(from: old.bytes, to: new.bytes, path: name.file, context: 3), attachments: changed)
    }
}
