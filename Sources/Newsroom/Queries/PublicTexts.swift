import Git
import Text
import Workflows

/// What is a text, and whether it was public.
protocol PublicTexts {
    /// The texts that were public before a commit and that it changed, without a move.
    /// - Parameter isWanted: is asked with the path of a text.
    func edits(by commit: Commit, where isWanted: (String) -> Bool) throws -> [PublicEdit]
}
