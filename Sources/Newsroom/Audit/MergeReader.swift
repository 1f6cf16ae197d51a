import Editorial
import Git

/// Compares a merge with its first two parents and the commit at which they parted: everything that is judged must be what the
/// one side made of it that changed it.
struct MergeReader {
    private enum Unit: Hashable {
        case article(ArticleName)
        case path(String)
    }

    private let versions: VersionReader
    private var repository: Repository { versions.repository }

    init(_ versions: VersionReader) {
        self.versions = versions
    }

    func read(_ commit: Commit, _ parents: [Commit]) throws -> RecordedMerge {
        let first = parents[0].tree
        let second = parents[1].tree
        let base = try repository.mergeBase(parents[0].id, parents[1].id).map { try repository.commit($0).tree }
        let policy = try PolicyTrace(repository, tree: commit.tree)
        var merge = RecordedMerge(
            parents: parents.count, keepsPolicy: try parents.map { try PolicyTrace(repository, tree: $0.tree) == policy })
        let changed = try units(from: first, to: commit.tree)
        let dropped = try units(from: second, to: commit.tree)
        for unit in changed.union(dropped).sorted(by: { Self.words($0) < Self.words($1) }) {
            let states = try [commit.tree, first, second].map { try trace(unit, $0) }
            let before = try base.map { try trace(unit, $0) } ?? .absent
            let isFirst = states[0] == states[1]
            let isSecond = states[0] == states[2]
            switch (isFirst, isSecond) {
            case (true, false) where before != states[2]:
                merge.faults.append(
                    (
                        Self.words(unit),
                        before == states[1] ? "what the second parent made of it is gone" : "both sides changed it"
                    ))
            case (false, true):
                if before != states[1] {
                    merge.faults.append(
                        (
                            Self.words(unit),
                            before == states[2] ? "what the first parent made of it is gone" : "both sides changed it"
                        ))
                }
                if case .article(let name) = unit { merge.taken.append(name) }
            case (false, false): merge.faults.append((Self.words(unit), "it is neither side's"))
            default: break
            }
        }
        return merge
    }

    private func units(from old: ObjectID, to new: ObjectID) throws -> Set<Unit> {
        var units: Set<Unit> = []
        for change in try repository.differences(from: old, to: new, names: JudgedPath.roots) {
            switch JudgedPath(change.path) {
            case .article(let name): units.insert(.article(name))
            case .alias(let name): units.insert(.path(name.alias))
            case .policy(let path), .folder(let path): units.insert(.path(path))
            case .folderInPlace(let name, _): units.insert(.article(name))
            case .twin, .other: break
            }
        }
        return units
    }

    private func trace(_ unit: Unit, _ tree: ObjectID) throws -> ArticleTrace {
        switch unit {
        case .article(let name): try ArticleTrace(repository, name, tree: tree)
        case .path(let path): ArticleTrace(blob: try repository.entry(at: path, inTree: tree)?.id, folder: nil)
        }
    }

    private static func words(_ unit: Unit) -> String {
        switch unit {
        case .article(let name): name.description
        case .path(let path): path
        }
    }
}
