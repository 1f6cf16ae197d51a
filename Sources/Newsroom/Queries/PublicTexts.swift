import Git

/// Decides which files are texts, and whether they were public.
protocol PublicTexts {
    /// The texts that were public before a commit and that it changed without a move.
    /// - Parameter isWanted: a filter on the paths of texts.
    func edits(by commit: Commit, where isWanted: (String) -> Bool) throws -> [PublicEdit]
}
