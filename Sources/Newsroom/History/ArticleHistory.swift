import Git
import Text
import Workflows

/// The history of one article: its events, and the commits by hand between them.
///
/// It is found by scanning commits from a tip, newest first. No commit ids are stored, since a rebase would make them dangle.
/// For most commits only the message is looked at; trees are read for events of this article, and where a change by hand must
/// lie between two events.
struct ArticleHistory {
    /// How far back a question needs the history.
    struct HistoryDepth: OptionSet {
        let rawValue: Int
        /// Until nothing older can be an approval of the current text.
        static let approvals = HistoryDepth(rawValue: 1)
        /// Until the last approved content.
        static let writers = HistoryDepth(rawValue: 2)
        /// Until the last publication or notice.
        static let live = HistoryDepth(rawValue: 4)
        /// Until the last change of the text.
        static let waivers = HistoryDepth(rawValue: 16)
        /// To the very beginning.
        static let everything = HistoryDepth(rawValue: 8)
    }

    /// One entry with the name that the article had after it.
    struct Dated {
        let name: ArticleName
        var entry: HistoryEntry
    }

    private let repository: Repository
    private let masthead: Masthead
    /// The workflow in force now: it says whether small corrections are counted, and is used for events whose own policy is
    /// missing.
    let workflow: Workflow
    private let past: PastPolicy

    /// The history as seen from a publication with this policy.
    init(on snapshot: Snapshot, workflow: Workflow) {
        self.init(
            snapshot.repository, masthead: snapshot.masthead, workflow: workflow,
            PastPolicy(snapshot.repository, snapshot.readings))
    }

    init(_ repository: Repository, masthead: Masthead, workflow: Workflow, _ past: PastPolicy) {
        self.repository = repository
        self.masthead = masthead
        self.workflow = workflow
        self.past = past
    }

    /// The entries of `name`, newest first, as far back as `depth` asks.
    /// - Throws: ``Refusal`` where a shallow clone does not go back far enough.
    func entries(of name: ArticleName, from tip: Commit, depth: HistoryDepth) throws -> [Dated] {
        if depth.isEmpty { return [] }
        do { return try scanned(name, from: tip, depth) } catch let error as GitError where error.isNotFound {
            throw repository.isShallow ? Refusal.shallow : error
        }
    }

    /// Scans the history under one name at a time. Before a merge, one line may have the new name while the other has the old
    /// one: then it is scanned again under both.
    private func scanned(_ name: ArticleName, from tip: Commit, _ depth: HistoryDepth) throws -> [Dated] {
        var others: [ArticleName] = []
        while true {
            switch try scan(name, alsoAs: others, from: tip, depth) {
            case .found(let entries): return entries
            case .renamed(let former): others.append(former)
            }
        }
    }

    private enum Scan {
        case found([Dated])
        /// A further name that the article had on another line before a merge.
        case renamed(from: ArticleName)
    }

    private func scan(_ name: ArticleName, alsoAs others: [ArticleName], from tip: Commit, _ depth: HistoryDepth) throws -> Scan {
        var names = [name] + others.filter { $0 != name }
        var name = name
        var hasMerge = false
        var former: ArticleName?
        var found: [Dated] = []
        var expected = try ArticleObjectIDs(repository, name, tree: tip.tree)
        // Ids alone: a stretch may be a hundred thousand commits long, and is mostly never looked at again.
        var gap: [ObjectID] = []
        var isOver = false
        var reach = ApprovalReach()
        var lines = ParallelLines()
        // Where the history is cut, nobody knows which lines meet; no decision is made there.
        let isCut = repository.isShallow
        func take(_ entries: [Dated]) {
            for dated in entries {
                found.append(dated)
                let isBeside = lines.find(in: &found)
                reach.take(dated.entry, isBeside: isBeside)
            }
        }
        /// Adds an event of the article. Returns false where the scan must be repeated with one more name.
        func take(_ event: Event, of named: ArticleName, _ commit: Commit) throws -> Bool {
            name = named
            let after = try ArticleObjectIDs(repository, name, tree: commit.tree)
            if after != expected { take(try changesByHand(in: gap, of: names)) }
            gap = []
            let before = event.renamedFrom.flatMap(ArticleName.init) ?? name
            expected =
                try commit.parents.first.map { try ArticleObjectIDs(repository, before, tree: repository.commit($0).tree) }
                ?? .absent
            take([Dated(name: name, entry: try entry(commit, event, from: expected, to: after))])
            if before != name, !names.contains(before) {
                if hasMerge {
                    former = before
                    return false
                }
                names = [before] + others
            }
            name = before
            return true
        }
        /// Handles a commit that does not mention the article. Where lines run in parallel, the tree of one says nothing about
        /// the other, so each commit is looked at.
        func pass(_ commit: Commit) throws {
            gap.append(commit.id)
            guard !isCut, lines.areSeveral || commit.parents.count > 1 else { return }
            if !lines.areSeveral, try ArticleObjectIDs(repository, name, tree: commit.tree) == expected { gap = [commit.id] }
            take(try changesByHand(in: gap, of: names))
            gap = []
        }
        try repository.walk(from: [tip.id]) { commit in
            if commit.parents.count > 1 { hasMerge = true }
            let wereSeveral = lines.areSeveral
            if !isCut { lines.come(to: commit) }
            if wereSeveral, !lines.areSeveral {
                expected = try ArticleObjectIDs(repository, name, tree: commit.tree)
                for other in names where expected.isAbsent {
                    name = other
                    expected = try ArticleObjectIDs(repository, name, tree: commit.tree)
                }
                isOver = expected.isAbsent || Self.isSettled(reach, depth)
                if isOver { return false }
            }
            guard names.contains(where: { CommitMessage.mayBe(about: $0, commit.message) }),
                case .event(let event) = CommitMessage.read(commit.message),
                let named = names.first(where: { $0.description == event.article })
            else {
                try pass(commit)
                if !isCut { _ = lines.leave(commit) }
                return true
            }
            guard try take(event, of: named, commit) else { return false }
            let isOne = isCut || lines.leave(commit)
            isOver = isOne && (expected.isAbsent || Self.isSettled(reach, depth))
            return !isOver
        }
        if let former { return .renamed(from: former) }
        if !isOver, !expected.isAbsent { take(try changesByHand(in: gap, of: names)) }
        return .found(found)
    }

    private static func isSettled(_ reach: ApprovalReach, _ depth: HistoryDepth) -> Bool {
        if depth.contains(.everything) { return false }
        if depth.contains(.waivers), !reach.settlesWaivers { return false }
        if depth.contains(.approvals), !reach.settlesApprovals { return false }
        if depth.contains(.writers), !reach.settlesWriters { return false }
        if depth.contains(.live), !reach.settlesLive { return false }
        return true
    }

    /// The commits among `gap` that changed the article compared with every one of their parents, since there was a
    /// publication.
    private func changesByHand(in gap: [ObjectID], of names: [ArticleName]) throws -> [Dated] {
        var names = names
        var found: [Dated] = []
        for id in gap {
            let commit = try repository.commit(id)
            for name in names {
                let after = try ArticleObjectIDs(repository, name, tree: commit.tree)
                // A merge may take an article in under the name that only one of its sides has.
                let former = commit.parents.count > 1 ? names : [name]
                let before = try commit.parents.flatMap { parent in
                    let tree = try repository.commit(parent).tree
                    return try former.map { try ArticleObjectIDs(repository, $0, tree: tree) }
                }
                guard !before.contains(after), try repository.entry(at: "galley.yml", inTree: commit.tree) != nil else {
                    continue
                }
                found.append(Dated(name: name, entry: try entry(commit, nil, from: before.first ?? .absent, to: after)))
                if before.allSatisfy(\.isAbsent) { names.removeAll { $0 == name } }
            }
            if names.isEmpty { break }
        }
        return found
    }

    private func entry(
        _ commit: Commit, _ event: Event?, from before: ArticleObjectIDs, to after: ArticleObjectIDs
    ) throws -> HistoryEntry {
        let changed = try after.differsInContent(from: before, repository)
        let words = CommitMessage.words(commit.message)
        let meaning = try event.map { try past.meaning(of: $0, commit) ?? EventMeaning($0, in: workflow) } ?? []
        // An event about a content, so that the content must be looked at.
        let isDecision = meaning.contains(.decision) || event?.waivers.isEmpty == false
        // Who made a commit is judged by the masthead of its time: an address may have changed hands since.
        var then = masthead
        if event != nil, changed || isDecision { then = try past.masthead(at: commit) ?? masthead }
        var committer = then.contributor(commit.committer.email)
        // A decision that had to be signed and is not by its maker is nobody's, nor is one that is none by its commit.
        if isDecision, let event,
            try !past.isSignedAsAsked(commit, by: event.by) || (before == after && changesOtherFiles(commit))
        {
            committer = .unknown(address: commit.committer.email)
        }
        var contributors: Set<HistoryEntry.Contributor> = [then.contributor(commit.author.email)]
        if let event { contributors.insert(.person(event.by)) }
        for coAuthor in CommitMessage.coAuthors(commit.message) {
            contributors.insert(then.contributor(Self.address(in: coAuthor)))
        }
        if changed, try past.lacksSignature(commit, by: event?.by) {
            contributors.insert(.unproven(address: commit.committer.email))
        }
        return HistoryEntry(
            commit: commit.id.hex, time: commit.committer.time, event: event, changedContent: changed,
            correction: changed && workflow.reviewerMayFix != nil ? try after.correction(of: before, repository) : nil,
            content: isDecision ? try recomputed(event, commit) : nil,
            meaning: meaning, contributors: contributors, committer: committer, subject: words.subject, note: words.note)
    }

    /// Whether a commit that does not change the article changed anything else.
    private func changesOtherFiles(_ commit: Commit) throws -> Bool {
        try commit.parents.first.map { try repository.commit($0).tree != commit.tree } ?? true
    }

    /// The digest recomputed from a decision's own tree; the trailer alone is never believed.
    private func recomputed(_ event: Event?, _ commit: Commit) throws -> ContentDigest? {
        guard let name = event?.article.flatMap(ArticleName.init),
            let entry = try repository.entry(at: name.file, inTree: commit.tree), entry.mode == .regular,
            let bytes = try repository.blob(entry.id, limit: ArticleVersion.textLimit), let text = try? ArticleText(bytes)
        else { return nil }
        let folder = try repository.entry(at: name.folder, inTree: commit.tree)
        let attachments = try folder.map { try repository.attachments(in: $0.id, of: name) } ?? []
        return try repository.digest(content: text.content, attachments: attachments, of: name)
    }

    /// The address in `Name <address>`, or the whole text.
    static func address(in text: String) -> String {
        guard let open = text.lastIndex(of: "<"), let close = text.lastIndex(of: ">"), open < close else { return text }
        return String(text[text.index(after: open)..<close])
    }
}
