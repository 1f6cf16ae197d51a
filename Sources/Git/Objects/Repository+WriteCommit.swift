internal import CLibgit2

extension Repository {
    /// Writes a commit object. No reference moves.
    ///
    /// `sign` is given the object without a signature and returns the armoured signature of exactly that; what it throws
    /// comes through as it is, and then nothing is written.
    public func writeCommit(_ draft: CommitDraft, sign: ((_ payload: [UInt8]) throws -> [UInt8])? = nil) throws -> ObjectID {
        try require(draft.tree, GIT_OBJECT_TREE, in: "writeCommit")
        for parent in draft.parents { try require(parent, GIT_OBJECT_COMMIT, in: "writeCommit") }
        guard !draft.message.contains(0) else { throw GitError.refused("a NUL stands in the message", in: "writeCommit") }
        var header: [UInt8] = []
        header += "tree \(draft.tree.hex)\n".utf8
        for parent in draft.parents { header += "parent \(parent.hex)\n".utf8 }
        header += "author ".utf8 + (try draft.author.line(in: "writeCommit")) + "\n".utf8
        header += "committer ".utf8 + (try draft.committer.line(in: "writeCommit")) + "\n".utf8
        let text = Array("\n".utf8) + draft.message
        guard let sign else { return try write(header + text, as: GIT_OBJECT_COMMIT) }
        let signature = try sign(header + text)
        guard !signature.isEmpty, !signature.contains(0) else {
            throw GitError.refused("the signature is empty or holds a NUL", in: "writeCommit")
        }
        return try write(header + CommitSignature.header(signature) + text, as: GIT_OBJECT_COMMIT)
    }
}
