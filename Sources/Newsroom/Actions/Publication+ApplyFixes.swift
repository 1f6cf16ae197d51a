import Git
import Text
import Workflows

extension Publication {
    /// The result of applying fixes.
    public struct AppliedFixes: Sendable {
        /// The change, line by line, as git writes it.
        public let patch: String
        /// The commit that saves it; empty where it stays in the working file.
        public let recorded: [Recorded]
    }

    /// Writes the fixed text in place of the checked one, and commits it in the person's name.
    ///
    /// Where the article already has unsaved edits, the fixes are not committed either, since they belong to whoever is still
    /// writing.
    public func applyFixes(_ checked: Checked, _ bytes: [UInt8], saves: Bool) throws -> AppliedFixes {
        let patch = try repository.patch(from: checked.bytes, to: bytes, path: checked.name.file, context: 1)
        let snapshot = try snapshot()
        let saved = try repository.entry(at: checked.name.file, inTree: snapshot.commit.tree)?.id
        let isUnsaved = try saved != Repository.blobID(of: checked.bytes)
        if context.isDryRun { return AppliedFixes(patch: patch, recorded: []) }
        if saves, !isUnsaved { return AppliedFixes(patch: patch, recorded: try save(checked.name.description, bytes: bytes)) }
        guard let checkout else { throw Refusal.needsWorkTree(command: "check --fix --no-save") }
        checkout.shared = try repository.sharedPermissions()
        guard try checkout.write(bytes, over: checked.bytes, at: checked.name.file) else {
            throw Refusal.changedMeanwhile(what: checked.name.file)
        }
        return AppliedFixes(patch: patch, recorded: [])
    }
}
