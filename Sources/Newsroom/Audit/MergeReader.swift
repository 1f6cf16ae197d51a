import Git
import Text
import Workflows

/// Compares a merge with its first two parents, file by file: each file must be the result of git's own clean merge, that is
/// the version of the one side that changed it since the merge base.
struct MergeReader {
    /// The units that are judged as a whole: an article with its folder, an old name, a file of the policy.
    private enum Unit: Hashable {
        case article(ArticleName)
        case path(String)

        var words: String {
            switch self {
            case .article(let name): name.description
            case .path(let path): path
            }
        }
    }

    /// One path in the two parents and in the merge.
    private struct File {
        var path: [UInt8]
        var first: TreeEntry?
        var second: TreeEntry?
        let merged: TreeEntry?
    }

    /// Whether git would have taken a file from the side from which the merge has it. The worst case comes first.
    private enum Origin: Int {
        case neither, changedByBoth, lostFirst, lostSecond, clean

        var fault: String? {
            switch self {
            case .neither: "it is neither side's"
            case .changedByBoth: "both sides changed it"
            case .lostFirst: "what the first parent made of it is gone"
            case .lostSecond: "what the second parent made of it is gone"
            case .clean: nil
            }
        }
    }

    /// The results of a unit's files.
    private struct Verdict {
        private(set) var isFirst = true
        private(set) var isSecond = true
        private var origin = Origin.clean
        var fault: String? { origin.fault }

        mutating func take(_ file: File, _ origin: Origin) {
            if file.merged != file.first { isFirst = false }
            if file.merged != file.second { isSecond = false }
            if origin.rawValue < self.origin.rawValue { self.origin = origin }
        }
    }

    private let versions: VersionReader
    private let base: MergeBase
    private var repository: Repository { versions.repository }

    init(_ versions: VersionReader) {
        self.versions = versions
        base = MergeBase(versions.repository)
    }

    /// The comparison of a merge, with what it changed that neither side did.
    struct Reading {
        var merge: RecordedMerge
        /// Paths with an entry that neither side has, compared with the first parent.
        var own: [TreeDifference] = []
        /// Articles whose content is on neither side, with their name on the first one.
        var articles: [(name: ArticleName, formerName: ArticleName)] = []
        /// Paths that are added by the merge because only one side has them.
        var joined: (first: [[UInt8]], second: [[UInt8]]) = ([], [])
        /// Files in a folder without an article that belonged to an article on their own side; and files that are on neither
        /// side and belong to no article.
        var strays: [String] = []
    }

    func read(_ commit: Commit, _ parents: [Commit]) throws -> Reading {
        let policy = try PolicyObjectIDs(repository, tree: commit.tree)
        var reading = Reading(
            merge: RecordedMerge(
                parents: parents.count,
                keepsPolicy: try parents.map { try PolicyObjectIDs(repository, tree: $0.tree) == policy }))
        let all = try files(commit.tree, parents[0].tree, parents[1].tree)
        reading.merge.renamed = try renames(all, commit.tree, parents)
        reading.strays = try all.filter { try isStray($0, commit.tree, parents) }.map { String(decoding: $0.path, as: UTF8.self) }
        let files = try reading.merge.renamed.reduce(all) { try joined($0, $1, parents) }
        /// The name of an article on one side.
        func formerName(of article: ArticleName, onSecond isSecond: Bool) -> ArticleName {
            reading.merge.renamed.first { $0.new == article && $0.isSecond != isSecond }?.old ?? article
        }
        var ancestors: [ObjectID]?
        var units: [Unit: Verdict] = [:]
        for file in files {
            if file.merged != nil {
                if file.first == nil { reading.joined.second.append(file.path) }
                if file.second == nil { reading.joined.first.append(file.path) }
            }
            if file.merged != file.first, file.merged != file.second {
                reading.own.append(TreeDifference(path: file.path, old: file.first, new: file.merged, folder: nil))
            }
            guard let unit = Self.unit(file.path) else { continue }
            if ancestors == nil { ancestors = try repository.mergeBases(parents[0].id, parents[1].id) }
            units[unit, default: Verdict()].take(file, try origin(file, ancestors ?? [], parents))
        }
        for (unit, verdict) in units.sorted(by: { $0.key.words < $1.key.words }) {
            if let fault = verdict.fault { reading.merge.faults.append((unit.words, fault)) }
            guard case .article(let name) = unit, !verdict.isFirst else { continue }
            if verdict.isSecond {
                reading.merge.taken.append(name)
            } else {
                reading.articles.append((name, formerName(of: name, onSecond: false)))
                guard verdict.fault == nil else { continue }
                let old = formerName(of: name, onSecond: true)
                let second = try versions.version(versions.entries(old, inTree: parents[1].tree), of: old)
                reading.merge.combined.append((name, second))
            }
        }
        return reading
    }

    /// The files in which the merge differs from one of its parents.
    private func files(_ merged: ObjectID, _ first: ObjectID, _ second: ObjectID) throws -> [File] {
        var files: [File] = []
        var places: [[UInt8]: Int] = [:]
        for change in try repository.differences(from: first, to: merged, names: JudgedPath.roots) {
            places[change.path] = files.count
            files.append(File(path: change.path, first: change.old, second: change.new, merged: change.new))
        }
        for change in try repository.differences(from: second, to: merged, names: JudgedPath.roots) {
            if let place = places[change.path] {
                files[place].second = change.old
            } else {
                files.append(File(path: change.path, first: change.new, second: change.old, merged: change.new))
            }
        }
        return files
    }

    /// Whether a file belongs to no article after the merge though it did on its own side: git's merge does that where one side
    /// removes or renames an article and the other adds a file to its folder.
    private func isStray(_ file: File, _ merged: ObjectID, _ parents: [Commit]) throws -> Bool {
        guard file.merged != nil else { return false }
        switch JudgedPath(file.path) {
        case .other: return file.merged != file.first && file.merged != file.second
        case .article(let name) where !file.path.elementsEqual(name.file.utf8):
            func isLost(_ tree: ObjectID) throws -> Bool { try repository.entry(at: name.file, inTree: tree) == nil }
            guard try isLost(merged) else { return false }
            let wasLost =
                try file.merged == file.first && isLost(parents[0].tree)
                || file.merged == file.second && isLost(parents[1].tree)
            return !wasLost
        case .article, .alias, .policy, .folder, .folderInPlace, .twin: return false
        }
    }

    /// The articles that one side renamed while the other kept the old name.
    private func renames(_ files: [File], _ merged: ObjectID, _ parents: [Commit]) throws -> [RecordedMerge.Rename] {
        try files.compactMap { file in
            guard file.merged == nil, (file.first == nil) != (file.second == nil), case .article(let old) = JudgedPath(file.path),
                file.path.elementsEqual(old.file.utf8), let new = try repository.article(formerly: old, inTree: merged)
            else { return nil }
            let isSecond = file.second == nil
            let (there, other) = isSecond ? (parents[1], parents[0]) : (parents[0], parents[1])
            guard try repository.entry(at: new.file, inTree: there.tree) != nil,
                try repository.entry(at: new.file, inTree: other.tree) == nil
            else { return nil }
            return RecordedMerge.Rename(old: old, new: new, isSecond: isSecond)
        }
    }

    /// The files, with those of a renamed article under its new name on both sides, as git's merge combines them.
    private func joined(_ files: [File], _ rename: RecordedMerge.Rename, _ parents: [Commit]) throws -> [File] {
        let other = rename.isSecond ? parents[0].tree : parents[1].tree
        var joined: [File] = []
        for var file in files {
            if let path = rename.new.path(file.path, under: rename.old) {
                let name = file.path.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
                let entry = try repository.entry(at: path, inTree: other)
                    .map { TreeEntry(name: name, id: $0.id, mode: $0.mode) }
                if rename.isSecond { file.first = entry } else { file.second = entry }
            } else if file.merged == nil, let path = rename.old.path(file.path, under: rename.new) {
                // What is left of it is seen under the new name.
                if files.contains(where: { $0.path.elementsEqual(path.utf8) }) { continue }
                file.path = Array(path.utf8)
            }
            joined.append(file)
        }
        return joined
    }

    /// The path of a file before, also under former names of its article that lead to it on every side that has the article.
    private func places(of file: File, _ parents: [Commit], _ ancestors: [ObjectID]) throws -> MergeBase.Places {
        var places = MergeBase.Places(path: String(decoding: file.path, as: UTF8.self))
        let isMissing = try ancestors.contains { ancestor in
            try repository.entry(at: places.path, inTree: repository.commit(ancestor).tree) == nil
        }
        guard isMissing, case .article(let name) = JudgedPath(file.path) else { return places }
        let names = try parents.filter { try repository.entry(at: name.file, inTree: $0.tree) != nil }
            .map { try formerNames(of: name, inTree: $0.tree) }
        guard let first = names.first else { return places }
        let shared = names.dropFirst().reduce(Set(first)) { $0.intersection($1) }
        places.former = first.filter(shared.contains).compactMap { old in
            name.path(file.path, under: old).map { .init(path: $0, alias: old.alias) }
        }
        return places
    }

    private func formerNames(of name: ArticleName, inTree tree: ObjectID) throws -> [ArticleName] {
        guard let month = try repository.entry(at: name.monthFolder, inTree: tree), month.mode == .directory else { return [] }
        return try repository.entries(ofTree: month.id).compactMap { entry in
            guard let alias = String(validating: entry.name, as: UTF8.self), alias.hasSuffix(".alias") else { return nil }
            let old = name.renamed(String(alias.dropLast(".alias".count)))
            return try repository.article(formerly: old, inTree: tree) == name ? old : nil
        }
    }

    private func origin(_ file: File, _ ancestors: [ObjectID], _ parents: [Commit]) throws -> Origin {
        let isFirst = file.merged == file.first
        let isSecond = file.merged == file.second
        guard isFirst != isSecond else { return isFirst ? .clean : .neither }
        var before = try base.value(at: places(of: file, parents, ancestors), of: ancestors)
        // A folder in the place of a file: the file is not there.
        if case .entry(_, .directory) = before { before = .absent }
        if before == .init(isFirst ? file.second : file.first) { return .clean }
        guard before == .init(file.merged) else { return try isJoined(file, from: before) ? .clean : .changedByBoth }
        return isFirst ? .lostSecond : .lostFirst
    }

    /// Whether both sides changed a text and the merge has exactly the result of git's line merge, because one side made every
    /// change that the other made, and more.
    private func isJoined(_ file: File, from before: MergeBase.Value) throws -> Bool {
        guard let first = file.first, let second = file.second, let merged = file.merged, first.mode == .regular,
            second.mode == .regular, let lines = try base.mergedLines(from: before, first.id, second.id)
        else { return false }
        return try Repository.blobID(of: lines) == merged.id
    }

    private static func unit(_ path: [UInt8]) -> Unit? {
        switch JudgedPath(path) {
        case .article(let name), .folderInPlace(let name, _): .article(name)
        case .alias(let name): .path(name.alias)
        case .policy(let path), .folder(let path): .path(path)
        case .twin, .other: nil
        }
    }
}
