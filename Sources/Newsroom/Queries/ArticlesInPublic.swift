import Git
import Text
import Workflows

/// The texts of a publication for finding silent edits: articles, public in the public states of their workflows.
struct ArticlesInPublic: PublicTexts {
    let publication: Publication

    private var repository: Repository { publication.repository }

    func edits(by commit: Commit, where isWanted: (String) -> Bool) throws -> [PublicEdit] {
        guard let (before, paths) = try repository.ownPaths(of: commit),
            try repository.entry(at: "galley.yml", inTree: before.tree) != nil
        else { return [] }
        let recorded = Self.recorded(commit)
        return try Set(paths.compactMap(Self.article)).sorted().compactMap { name in
            recorded.contains(name) || !isWanted(name.file) ? nil : try edit(of: name, from: before, to: commit)
        }
    }

    /// The articles that the commit's own event names.
    private static func recorded(_ commit: Commit) -> [ArticleName] {
        guard case .event(let event) = CommitMessage.read(commit.message) else { return [] }
        return [event.article, event.renamedFrom].compactMap { $0.flatMap(ArticleName.init) }
    }

    /// The article that a path belongs to: its file, or a file in its folder.
    private static func article(_ path: String) -> ArticleName? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 4, parts[0] == ArticleName.root else { return nil }
        if parts.count == 4, !parts[3].hasSuffix(".md") { return nil }
        return ArticleName(parts.prefix(4).joined(separator: "/"))
    }

    private func edit(of name: ArticleName, from before: Commit, to after: Commit) throws -> PublicEdit? {
        let (old, new) = try (
            ArticleObjectIDs(repository, name, tree: before.tree), ArticleObjectIDs(repository, name, tree: after.tree)
        )
        guard try isPublic(name, in: before), try new.differsInContent(from: old, repository) else { return nil }
        var edit = PublicEdit(path: name.file, isRemoved: new.blob == nil)
        if let left = try publication.words(of: name, in: before), let right = try publication.words(of: name, in: after),
            left != right
        {
            edit.change = WordDiff(from: left, to: right)
        }
        if old.folder != new.folder {
            edit.files = try repository.differences(from: folder(name, in: before), to: folder(name, in: after)).count
        }
        return edit
    }

    private func folder(_ name: ArticleName, in commit: Commit) throws -> ObjectID? {
        try repository.entry(at: name.folder, inTree: commit.tree).flatMap { $0.mode == .directory ? $0.id : nil }
    }

    /// By the state line and the workflow of that commit. False where the policy cannot be read, which the audit reports.
    private func isPublic(_ name: ArticleName, in commit: Commit) throws -> Bool {
        guard let entry = try repository.entry(at: name.file, inTree: commit.tree), entry.mode == .regular,
            let bytes = try repository.blob(entry.id, limit: ArticleVersion.textLimit), let text = try? ArticleText(bytes)
        else { return false }
        do {
            let workflow = try publication.snapshot(of: commit.id).workflow(for: text)
            return text.state.flatMap(workflow.state)?.isPublic == true
        } catch is Refusal {
            return false
        }
    }
}
