import Git
import Text
import Workflows

extension Publication {
    /// The working file of an article for editing, with the version that it is.
    /// - Throws: ``Refusal`` where the state takes no edits, the person may not write, or there are no working files, so that
    ///   nobody edits in vain.
    public func openToEdit(_ article: String) throws -> OpenedArticle {
        guard let workTree else { throw Refusal.needsWorkTree(command: "edit") }
        try requireWritableRepository()
        let snapshot = try snapshot()
        let name = try nameToSave(article)
        try requireNotMovedUnder(name, on: snapshot)
        do {
            if let version = try snapshot.article(name) {
                let isTyped = try workingText(name).map { try Repository.blobID(of: $0) != version.blob } ?? false
                _ = try stateAfter(version.state, snapshot.workflow(for: version.text), isTyped: isTyped)
            }
        } catch let refusal as Refusal {
            // A text that cannot be read is opened all the same: that is how it is mended.
            guard case .unreadable = refusal else { throw refusal }
        }
        _ = try Actor(self, snapshot.masthead).holding(Masthead.writingRoles, for: "edit", snapshot.masthead)
        return OpenedArticle(
            path: workTree + (workTree.hasSuffix("/") ? "" : "/") + name.file,
            blob: try repository.entry(at: name.file, inTree: snapshot.commit.tree)?.id)
    }
}
