import Git
import Signatures
import Text
import Workflows

/// Reads the event of a commit and what it changed, from git's objects alone.
final class CommitReader {
    let repository: Repository
    let versions: VersionReader
    private let merges: MergeReader
    /// The last commit that was read, which is mostly the parent of the next one.
    private var last: Commit?

    init(_ versions: VersionReader) {
        repository = versions.repository
        self.versions = versions
        merges = MergeReader(versions)
    }

    /// Reads one commit with everything that is needed to judge it.
    func read(_ id: ObjectID) throws -> RecordedCommit {
        let commit = try repository.commit(id)
        let parents = try commit.parents.map { parent in
            if let last, last.id == parent { return last }
            return try repository.commit(parent)
        }
        last = commit
        let claim = CommitMessage.read(commit.message)
        let words = CommitMessage.words(commit.message, as: claim)
        var recorded = RecordedCommit(
            id: id.hex, time: commit.committer.time, parentTime: parents.map(\.committer.time).max(), author: commit.author.email,
            committer: commit.committer.email, claim: claim,
            coAuthors: CommitMessage.coAuthors(commit.message, as: claim).map(ArticleHistory.address(in:)),
            subject: words.subject,
            note: words.note)
        if commit.isSigned { recorded.signature = try signature(of: id) }
        if parents.count > 1 {
            try readMerge(commit, parents, into: &recorded)
            return recorded
        }
        recorded.latestParent = parents.max { $0.committer.time < $1.committer.time }?.id.hex
        let before = parents.first?.tree
        recorded.keepsTree = before == commit.tree
        try readChanges(from: before, to: commit.tree, into: &recorded)
        recorded.changesOtherFiles =
            recorded.articles.isEmpty && recorded.policy.isEmpty && recorded.aliases.isEmpty && before != commit.tree
        // What an event that changes no file is about is looked at all the same.
        if recorded.articles.isEmpty, let event = recorded.event, let name = event.article.flatMap(ArticleName.init) {
            let version = try versions.version(versions.entries(name, inTree: commit.tree), of: name)
            if !version.isAbsent {
                recorded.articles = [RecordedArticle(name: name, before: version, after: version, changedContent: false)]
            }
        }
        return recorded
    }

    private func readChanges(from before: ObjectID?, to after: ObjectID, into recorded: inout RecordedCommit) throws {
        var names: [ArticleName] = []
        var folders: [(name: ArticleName, path: String)] = []
        let changes = try differences(from: before, to: after, &recorded)
        if changes.count == 1, let article = try move(changes[0]) {
            recorded.articles.append(article)
            return
        }
        for change in changes {
            try readOddities(change, inTree: after, into: &recorded)
            let path = String(decoding: change.path, as: UTF8.self)
            switch JudgedPath(change.path) {
            case .article(let name):
                if change.new != nil, path != name.file { folders.append((name, path)) }
                if names.last != name, !names.contains(name) { names.append(name) }
            case .alias(let name):
                recorded.aliases.append(
                    RecordedAlias(
                        name: name, before: try target(change.old), after: try target(change.new),
                        article: try before.flatMap { try repository.article(formerly: name, inTree: $0) }))
            case .policy(let path): recorded.policy.append(path)
            case .other:
                if change.new != nil { recorded.strays.append(RecordedCommit.Stray(path: path)) }
            case .folderInPlace, .twin, .folder: break
            }
        }
        // A folder beside which no article stands is no article's.
        for (name, path) in folders where try versions.entries(name, inTree: after).file == nil {
            recorded.strays.append(RecordedCommit.Stray(path: path))
        }
        recorded.leaveOutHidden()
        if !recorded.policy.isEmpty {
            recorded.policyFiles = (try versions.policyFiles(inTree: before), try versions.policyFiles(inTree: after))
            recorded.policyAfter = try versions.policy(inTree: after) ?? .broken(file: "galley.yml", "it is missing")
        }
        try readArticles(names, from: before, to: after, into: &recorded)
        for article in recorded.articles where article.before.isAbsent || article.formerName != article.name {
            guard !article.after.isAbsent, try repository.entry(at: article.name.alias, inTree: after) != nil else { continue }
            recorded.onOldNames.append(article.name)
        }
        if let event = recorded.event, let old = event.renamedFrom.flatMap(ArticleName.init) {
            let slug = try target(repository.entry(at: old.alias, inTree: after))
            recorded.leavesOldName = slug != nil && slug == event.article.flatMap(ArticleName.init)?.slug
        }
    }

    /// What is wrong with a path that a commit added or changed.
    private func readOddities(_ change: TreeDifference, inTree tree: ObjectID, into recorded: inout RecordedCommit) throws {
        guard let new = change.new else { return }
        let path = String(decoding: change.path, as: UTF8.self)
        let place = JudgedPath(change.path)
        let owner = place.article?.description
        if let what = Self.oddity(new, at: place, isArticleFile: path.hasSuffix(".md")) {
            recorded.oddities.append(.entry(path: path, article: owner, what: what))
        }
        if change.old == nil, let twin = try caseTwin(of: change.path, inTree: tree) {
            recorded.oddities.append(.caseTwin(path: path, article: owner, other: twin))
        }
        let oddity: RecordedCommit.Oddity
        switch place {
        case .folderInPlace(let name, let file):
            oddity = .entry(path: file, article: name.description, what: FileMode.directory.words)
        case .twin(let root): oddity = .caseTwin(path: String(path.prefix { $0 != "/" }), article: nil, other: root)
        case .article, .alias, .policy, .folder, .other: return
        }
        if !recorded.oddities.contains(oddity) { recorded.oddities.append(oddity) }
    }

    /// Reads changes of a merge that are on neither side as those of any other commit, compared with the first parent.
    private func readMerge(_ commit: Commit, _ parents: [Commit], into recorded: inout RecordedCommit) throws {
        let reading: MergeReader.Reading
        do { reading = try merges.read(commit, parents) } catch let error as GitError {
            try noteDisorder(error, in: &recorded)
            recorded.merge = RecordedMerge(parents: parents.count)
            return
        }
        recorded.merge = reading.merge
        for change in reading.own { try readOddities(change, inTree: commit.tree, into: &recorded) }
        recorded.oddities += Self.twins(reading.joined.first, reading.joined.second)
        recorded.strays = reading.strays.map(RecordedCommit.Stray.init(path:))
        recorded.leaveOutHidden()
        if !reading.merge.keepsPolicy.contains(true) {
            recorded.policyAfter = try versions.policy(inTree: commit.tree) ?? .broken(file: "galley.yml", "it is missing")
        }
        recorded.articles += try reading.articles.map { name, former in
            try article(
                name, formerName: former, versions.entries(former, inTree: parents[0].tree),
                versions.entries(name, inTree: commit.tree))
        }
    }

    /// Names that differ only in the case of letters, one of which came from each side of a merge.
    private static func twins(_ first: [[UInt8]], _ second: [[UInt8]]) -> [RecordedCommit.Oddity] {
        func names(_ path: [UInt8]) -> [String] {
            let parts = String(decoding: path, as: UTF8.self).split(separator: "/")
            return parts.indices.map { parts[...$0].joined(separator: "/") }
        }
        var known: [String: String] = [:]
        if second.isEmpty { return [] }
        for path in first { for name in names(path) { known[name.lowercased()] = name } }
        return second.compactMap { path in
            let twin = names(path).lazy.compactMap { name in known[name.lowercased()].flatMap { $0 == name ? nil : $0 } }.first
            return twin.map {
                .caseTwin(
                    path: String(decoding: path, as: UTF8.self), article: JudgedPath(path).article?.description, other: $0)
            }
        }
    }

    /// Fast path for the usual commit, which changed one file that was an article before and is one after. Nil for all others.
    private func move(_ change: TreeDifference) throws -> RecordedArticle? {
        guard let old = change.old, let new = change.new, let month = change.folder, old.mode == .regular, new.mode == .regular,
            case .article(let name) = JudgedPath(change.path), change.path.elementsEqual(name.file.utf8)
        else { return nil }
        let folder = try repository.entry(at: name.slug, inTree: month)
        return try article(
            name, formerName: name, VersionReader.Entries(file: old, folder: folder),
            VersionReader.Entries(file: new, folder: folder))
    }

    /// A tree that is out of order is reported; a missing object is an error of the repository, not of the history.
    private func differences(
        from before: ObjectID?, to after: ObjectID, _ recorded: inout RecordedCommit
    ) throws -> [TreeDifference] {
        do { return try repository.differences(from: before, to: after, names: JudgedPath.roots) } catch {
            try noteDisorder(error, in: &recorded)
            return []
        }
    }

    private func noteDisorder(_ error: GitError, in recorded: inout RecordedCommit) throws(GitError) {
        guard error.function == Repository.differencesFunction else { throw error }
        recorded.oddities.append(
            .entry(path: ArticleName.root, article: nil, what: "or holds a folder whose entries are in disorder"))
    }

    private func readArticles(
        _ names: [ArticleName], from before: ObjectID?, to after: ObjectID, into recorded: inout RecordedCommit
    ) throws {
        var rest = names
        if let event = recorded.event, let old = event.renamedFrom.flatMap(ArticleName.init),
            let new = event.article.flatMap(ArticleName.init), names.contains(old), names.contains(new),
            let article = try renamed(old, new, from: before, to: after)
        {
            recorded.articles.append(article)
            rest = names.filter { $0 != old && $0 != new }
        }
        for name in rest {
            let old = try versions.entries(name, inTree: before)
            let new = try versions.entries(name, inTree: after)
            recorded.articles.append(try article(name, formerName: name, old, new))
        }
    }

    /// An article that was renamed: the old name is free afterwards, and the new one was before.
    private func renamed(
        _ old: ArticleName, _ new: ArticleName, from before: ObjectID?, to after: ObjectID
    ) throws -> RecordedArticle? {
        guard try versions.entries(old, inTree: after).isAbsent, try versions.entries(new, inTree: before).isAbsent
        else { return nil }
        return try article(
            new, formerName: old, versions.entries(old, inTree: before), versions.entries(new, inTree: after))
    }

    private func article(
        _ name: ArticleName, formerName: ArticleName, _ old: VersionReader.Entries, _ new: VersionReader.Entries
    ) throws -> RecordedArticle {
        let before = try versions.version(old, of: formerName)
        let after = try versions.version(new, of: name, after: old.folder == new.folder ? before : .absent)
        let changed: Bool
        var correction: Int?
        if let one = before.text, let other = after.text {
            changed = one.content != other.content
            if changed { correction = try self.correction(from: old.trace, one, to: new.trace, other) }
        } else {
            changed = old != new
        }
        return RecordedArticle(
            name: name, formerName: formerName, before: before, after: after, changedContent: changed,
            changedFile: old.file != new.file, correction: correction, wasThere: !old.isAbsent, isThere: !new.isAbsent)
    }

    private func correction(
        from old: ArticleObjectIDs, _ before: RecordedText, to new: ArticleObjectIDs, _ after: RecordedText
    ) throws -> Int? {
        guard let before = before.whole, let after = after.whole, old.folder == new.folder else {
            return try new.correction(of: old, repository)
        }
        return Correction.characters(from: before, to: after, limit: .max)
    }

    private func target(_ entry: TreeEntry?) throws -> String? {
        guard let entry, let bytes = try repository.blob(entry.id, limit: 1024) else { return nil }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
    }

    private func signature(of id: ObjectID) throws -> RecordedCommit.Signature {
        guard let signed = try repository.signature(ofCommit: id) else { return .none }
        guard SSHSignature.isArmoured(signed.signature) else { return .foreign }
        do { return .fits(try SSHSignature(armoured: signed.signature).verify(signed.payload)) } catch {
            return .broken(error.message)
        }
    }

    /// What is wrong with an entry of a tree at its path; nil where nothing is.
    private static func oddity(_ entry: TreeEntry, at place: JudgedPath, isArticleFile: Bool) -> String? {
        switch (place, entry.mode) {
        case (_, .symbolicLink), (_, .submodule), (_, .other): entry.mode.words
        case (.folder, _) where entry.mode != .directory: entry.mode.words
        case (.article, .executable) where isArticleFile, (.alias, .executable), (.policy, .executable): entry.mode.words
        default: nil
        }
    }

    /// Another name in the folder of a new path that differs only in the case of letters, or such a folder above it.
    private func caseTwin(of path: [UInt8], inTree tree: ObjectID) throws -> String? {
        var folder = tree
        var shown: [String] = []
        for name in path.split(separator: UInt8(ascii: "/")) {
            let wanted = String(decoding: name, as: UTF8.self)
            let folded = wanted.lowercased()
            var next: TreeEntry?
            for entry in try repository.entries(ofTree: folder) {
                if entry.name.elementsEqual(name) {
                    next = entry
                } else if !shown.isEmpty || folded == ArticleName.root {
                    let other = String(decoding: entry.name, as: UTF8.self)
                    if other.lowercased() == folded { return (shown + [other]).joined(separator: "/") }
                }
            }
            shown.append(wanted)
            guard let next, next.mode == .directory else { return nil }
            folder = next.id
        }
        return nil
    }
}

extension RecordedCommit {
    fileprivate mutating func leaveOutHidden() {
        strays.removeAll { stray in !stray.isText && stray.path.split(separator: "/").last?.hasPrefix(".") == true }
    }
}
