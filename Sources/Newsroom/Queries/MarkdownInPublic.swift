import Git
import Text

/// The texts of a plain folder of Markdown: every file, public unless its front matter says otherwise, or it is in a folder of
/// drafts.
struct MarkdownInPublic: PublicTexts {
    let repository: Repository

    func edits(by commit: Commit, where isWanted: (String) -> Bool) throws -> [PublicEdit] {
        guard let (before, paths) = try repository.ownPaths(of: commit) else { return [] }
        var edits: [PublicEdit] = []
        for path in paths where Self.isText(path) && isWanted(path) {
            guard let old = try bytes(at: path, in: before), !Self.isDraft(old, at: commit.committer.time) else { continue }
            if let new = try bytes(at: path, in: commit) {
                if old != new { edits.append(PublicEdit(path: path, change: WordDiff(from: old, to: new))) }
            } else if try !isElsewhere(path, from: before, to: commit, among: paths) {
                edits.append(PublicEdit(path: path, isRemoved: true))
            }
        }
        return edits
    }

    private static func isText(_ path: String) -> Bool {
        let parts = path.lowercased().split(separator: "/")
        guard let name = parts.last, name.hasSuffix(".md") || name.hasSuffix(".markdown") else { return false }
        return !parts.dropLast().contains { ["drafts", "_drafts", "node_modules"].contains($0) || $0.hasPrefix(".") }
            && !["readme", "changelog", "contributing", "license", "code_of_conduct"].contains { name.hasPrefix($0 + ".") }
    }

    private func bytes(at path: String, in commit: Commit) throws -> [UInt8]? {
        guard let entry = try repository.entry(at: path, inTree: commit.tree), entry.mode == .regular || entry.mode == .executable
        else {
            return nil
        }
        return try repository.blob(entry.id, limit: ArticleVersion.textLimit)
    }

    /// Whether the commit added the same bytes under another name: renamed, not removed.
    private func isElsewhere(_ path: String, from before: Commit, to after: Commit, among paths: [String]) throws -> Bool {
        guard let old = try repository.entry(at: path, inTree: before.tree) else { return false }
        return try paths.contains { try repository.entry(at: $0, inTree: after.tree)?.id == old.id }
    }

    /// Whether the front matter marks it as not public: as a draft, or by a future date.
    static func isDraft(_ bytes: [UInt8], at time: Int64) -> Bool {
        guard let text = try? ArticleText(bytes, stateRequired: false) else { return false }
        func word(_ key: String) -> String? { text.front[key]?.string?.lowercased() }
        if word("draft") == "true" || word("published") == "false" || word("publish") == "false" { return true }
        for key in ["state", "status"] {
            if let state = word(key),
                ["draft", "drafting", "review", "in-review", "pending", "approved", "private", "wip"].contains(state)
            {
                return true
            }
        }
        guard let day = (word("publishdate") ?? word("date")).map({ String($0.prefix(10)) }), Self.isDay(day) else {
            return false
        }
        return LocalTime(time, offset: 0).day < day
    }

    private static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { $0.allSatisfy { ("0"..."9").contains($0) } }
    }
}
