import Git

/// The version of a path at the merge base, as git's recursive merge computes it: where there are several best common
/// ancestors, they are merged first, by files and by lines.
final class MergeBase {
    /// A path in a tree, or in the merge of several.
    enum Value: Hashable {
        /// The entry; nil where there is none.
        case entry(ObjectID?, FileMode)
        /// Merging the ancestors gives a conflict.
        case conflict

        static let absent = Value.entry(nil, .regular)

        init(_ entry: TreeEntry?) { self = entry.map { .entry($0.id, $0.mode) } ?? .absent }
    }

    /// The paths that a file may have had: under the current name of its article, then under former ones.
    struct Places: Hashable {
        let path: String
        /// Each with the old-name file that a rename leaves behind: where that exists, a file of that name is another
        /// article's.
        var former: [Former] = []

        struct Former: Hashable {
            let path: String
            let alias: String
        }
    }

    private struct Question: Hashable {
        let places: Places
        let commits: [ObjectID]
    }

    private let repository: Repository
    private var answers: [Question: Value] = [:]
    private var bases: [[ObjectID]: [ObjectID]] = [:]
    /// Texts that are in no tree, because merging several ancestors made them.
    private var joined: [ObjectID: [UInt8]] = [:]
    /// How deep criss-cross merges of criss-cross merges are followed before they count as a conflict. Results for earlier ones
    /// are cached, so a long history of them is not a deep one.
    private static let deepest = 200
    private static let most = 50_000

    init(_ repository: Repository) {
        self.repository = repository
    }

    /// The version of a file.
    /// - Parameter commits: the best common ancestors; none: there was no file.
    func value(at places: Places, of commits: [ObjectID]) throws -> Value { try value(places, commits, depth: 0) }

    private func value(_ places: Places, _ commits: [ObjectID], depth: Int) throws -> Value {
        guard let first = commits.first else { return .absent }
        var merged = try here(places, first)
        guard commits.count > 1 else { return merged }
        let question = Question(places: places, commits: commits)
        if let known = answers[question] { return known }
        for (index, commit) in commits.enumerated().dropFirst() {
            let other = try here(places, commit)
            if merged == other { continue }
            guard depth < Self.deepest else { return .conflict }
            let before = try value(places, ancestors(of: Array(commits[..<index]), commit), depth: depth + 1)
            if before == merged {
                merged = other
            } else if before != other {
                merged = try lines(from: before, merged, other)
            }
        }
        if answers.count > Self.most { answers = [:] }
        answers[question] = merged
        return merged
    }

    /// The result of git's line merge of two changes of a text.
    private func lines(from before: Value, _ one: Value, _ other: Value) throws -> Value {
        guard case .entry(let one?, .regular) = one, case .entry(let other?, .regular) = other,
            let lines = try mergedLines(from: before, one, other)
        else { return .conflict }
        let id = try Repository.blobID(of: lines)
        joined[id] = lines
        return .entry(id, .regular)
    }

    /// The result of git's line merge of two changed texts; nil where there is a conflict, or one of them is not a text of an
    /// article's size.
    func mergedLines(from before: Value, _ one: ObjectID, _ other: ObjectID) throws -> [UInt8]? {
        guard case .entry(let base?, .regular) = before, let base = try text(base), let one = try text(one),
            let other = try text(other)
        else { return nil }
        return try Repository.mergedLines(from: base, one, other)
    }

    /// Whether a value is a text that is in no commit, because merging several ancestors made it.
    func isOfNoTree(_ value: Value) -> Bool {
        if case .entry(let id?, _) = value { joined[id] != nil } else { false }
    }

    private func text(_ id: ObjectID) throws -> [UInt8]? {
        try joined[id] ?? repository.blob(id, limit: ArticleVersion.textLimit)
    }

    private func here(_ places: Places, _ commit: ObjectID) throws -> Value {
        let tree = try repository.commit(commit).tree
        if let entry = try repository.entry(at: places.path, inTree: tree) { return Value(entry) }
        for former in places.former where try repository.entry(at: former.alias, inTree: tree) == nil {
            if let entry = try repository.entry(at: former.path, inTree: tree) { return Value(entry) }
        }
        return .absent
    }

    /// The best common ancestors of a merge of `merged` and another commit.
    private func ancestors(of merged: [ObjectID], _ other: ObjectID) throws -> [ObjectID] {
        let question = merged + [other]
        if let known = bases[question] { return known }
        var found: [ObjectID] = []
        for commit in merged {
            for base in try repository.mergeBases(commit, other) where !found.contains(base) { found.append(base) }
        }
        if merged.count > 1 { found = try repository.independent(found) }
        if bases.count > Self.most { bases = [:] }
        bases[question] = found
        return found
    }
}
