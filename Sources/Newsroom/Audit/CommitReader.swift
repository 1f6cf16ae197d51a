import Editorial
import Git
import Signatures

/// Reads what commits claim and what they did, from their objects alone.
struct CommitReader {
    let repository: Repository
    let versions: VersionReader

    init(_ versions: VersionReader) {
        repository = versions.repository
        self.versions = versions
    }

    /// One commit with everything that judging it takes.
    func read(_ id: ObjectID) throws -> RecordedCommit {
        let commit = try repository.commit(id)
        let parents = try commit.parents.map { try repository.commit($0) }
        let claim = CommitMessage.read(commit.message)
        let words = CommitMessage.words(commit.message, as: claim)
        var recorded = RecordedCommit(
            id: id.hex, time: commit.committer.time, parentTime: parents.map(\.committer.time).max(), author: commit.author.email,
            committer: commit.committer.email, claim: claim,
            coAuthors: CommitMessage.coAuthors(commit.message, as: claim).map(Chronicle.address(in:)), subject: words.subject,
            note: words.note)
        if commit.isSigned { recorded.signature = try signature(of: id) }
        if parents.count > 1 {
            recorded.merge = try MergeReader(versions).read(commit, parents)
            return recorded
        }
        let before = parents.first?.tree
        try readChanges(from: before, to: commit.tree, into: &recorded)
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
        for change in try differences(from: before, to: after, &recorded) {
            let path = String(decoding: change.path, as: UTF8.self)
            let place = JudgedPath(change.path)
            let owner = place.article?.description
            if let new = change.new, let what = Self.oddity(new, at: place, isArticleFile: path.hasSuffix(".md")) {
                recorded.oddities.append(.entry(path: path, article: owner, what: what))
            }
            if change.old == nil, let twin = try caseTwin(of: change.path, inTree: after) {
                recorded.oddities.append(.caseTwin(path: path, article: owner, other: twin))
            }
            switch place {
            case .article(let name): if names.last != name, !names.contains(name) { names.append(name) }
            case .alias(let name):
                recorded.aliases.append(
                    RecordedAlias(name: name, before: try target(change.old), after: try target(change.new)))
            case .policy: recorded.policy.append(path)
            case .folderInPlace(let name, let file):
                let oddity = RecordedCommit.Oddity.entry(path: file, article: name.description, what: FileMode.directory.words)
                if change.new != nil, !recorded.oddities.contains(oddity) { recorded.oddities.append(oddity) }
            case .twin(let root):
                let oddity = RecordedCommit.Oddity.caseTwin(
                    path: String(path.prefix { $0 != "/" }), article: nil, other: root)
                if change.new != nil, !recorded.oddities.contains(oddity) { recorded.oddities.append(oddity) }
            case .folder, .other: break
            }
        }
        if !recorded.policy.isEmpty {
            recorded.policyFiles = (try versions.policyFiles(inTree: before), try versions.policyFiles(inTree: after))
            recorded.policyAfter = try versions.policy(inTree: after) ?? .broken(file: "galley.yml", "it is missing")
        }
        try readArticles(names, from: before, to: after, into: &recorded)
    }

    /// A tree in disorder is something to report; an object that is missing is not a thing of the history.
    private func differences(
        from before: ObjectID?, to after: ObjectID, _ recorded: inout RecordedCommit
    ) throws -> [TreeDifference] {
        do { return try repository.differences(from: before, to: after, names: JudgedPath.roots) } catch {
            guard error.function == Repository.differencesFunction else { throw error }
            recorded.oddities.append(
                .entry(path: ArticleName.root, article: nil, what: "or holds a folder whose entries are in disorder"))
            return []
        }
    }

    private func readArticles(
        _ names: [ArticleName], from before: ObjectID?, to after: ObjectID, into recorded: inout RecordedCommit
    ) throws {
        var names = names
        let renamed = recorded.event.flatMap { event -> (old: ArticleName, new: ArticleName)? in
            guard let old = event.renamedFrom.flatMap(ArticleName.init), let new = event.article.flatMap(ArticleName.init) else {
                return nil
            }
            return (old, new)
        }
        if let renamed, names.contains(renamed.old), names.contains(renamed.new) {
            let old = try versions.entries(renamed.old, inTree: before)
            let isGone = try versions.entries(renamed.old, inTree: after).trace.isAbsent
            let isNew = try versions.entries(renamed.new, inTree: before).trace.isAbsent
            if isGone, isNew {
                let new = try versions.entries(renamed.new, inTree: after)
                recorded.articles.append(try article(renamed.new, formerName: renamed.old, old, new))
                names.removeAll { $0 == renamed.old || $0 == renamed.new }
            }
        }
        for name in names {
            let old = try versions.entries(name, inTree: before)
            let new = try versions.entries(name, inTree: after)
            // A folder beside which no article stands is nobody's text.
            guard old.file != nil || new.file != nil else { continue }
            recorded.articles.append(try article(name, formerName: name, old, new))
        }
    }

    private func article(
        _ name: ArticleName, formerName: ArticleName, _ old: VersionReader.Entries, _ new: VersionReader.Entries
    ) throws -> RecordedArticle {
        let before = try versions.version(old, of: formerName)
        let after = try versions.version(new, of: name)
        let changed: Bool
        var correction: Int?
        if let one = before.text, let other = after.text {
            changed = one.content != other.content
            if changed { correction = try new.trace.correction(of: old.trace, repository) }
        } else {
            changed = old != new
        }
        return RecordedArticle(
            name: name, formerName: formerName, before: before, after: after, changedContent: changed,
            changedFile: old.file != new.file, correction: correction)
    }

    private func target(_ entry: TreeEntry?) throws -> String? {
        guard let entry, let bytes = try repository.blob(entry.id, limit: 1024) else { return nil }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
    }

    private func signature(of id: ObjectID) throws -> RecordedCommit.Signature {
        guard let signed = try repository.signature(ofCommit: id) else { return .none }
        guard SSHSignature.isArmoured(signed.signature) else { return .foreign }
        do { return .fits(try SSHSignature(armoured: signed.signature).verify(signed.payload)) } catch {
            return .broken(error.words)
        }
    }

    /// What is wrong with an entry where it stands; nil where nothing is.
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
