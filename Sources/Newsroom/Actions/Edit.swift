import Editorial

extension Publication {
    /// The working file of an article that the person may change now.
    /// - Throws: ``Refusal`` where the state takes no change, the person may not write, or there are no working files: said
    ///   before anybody has typed a word.
    public func pathToEdit(_ article: String) throws -> String {
        guard let workTree else { throw Refusal.needsWorkTree(command: "edit") }
        try checkGround()
        let snapshot = try snapshot()
        let name = try nameToSave(article)
        do {
            if let version = try snapshot.article(name) {
                _ = try stateAfter(version.state, snapshot.workflow(for: version.text))
            }
        } catch let refusal as Refusal {
            // A text that cannot be read is opened all the same: that is how it is mended.
            guard case .unreadable = refusal else { throw refusal }
        }
        _ = try Actor(self, snapshot.masthead).holding(Self.writing, for: "edit", snapshot.masthead)
        return workTree + (workTree.hasSuffix("/") ? "" : "/") + name.file
    }
}
