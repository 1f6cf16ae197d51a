extension Commit {
    /// Reads a commit object; nil where the header is not that of a commit.
    /// - Parameter decodes: whether names and message are read in the encoding that the header names.
    init?(id: ObjectID, bytes: UnsafeRawBufferPointer, decodes: Bool = true) {
        var header = CommitHeader(bytes)
        guard let tree = header.identifier("tree") else { return nil }
        var parents: [ObjectID] = []
        while let parent = header.identifier("parent") { parents.append(parent) }
        guard let author = header.value("author"), let committer = header.value("committer") else { return nil }
        let others = header.remaining()
        let message = Array(bytes[header.messageStart...])
        let isSigned = others.contains { CommitSignature.isHeader(bytes[$0]) }
        if decodes, let encoding = others.lazy.compactMap({ CommitHeader.encoding(bytes[$0]) }).first,
            let decoded = CommitEncoding.decoded(bytes, naming: encoding),
            let read = decoded.withUnsafeBytes({ Commit(id: id, bytes: $0, decodes: false) }), read.tree == tree,
            read.parents == parents
        {
            self.init(
                id: id, tree: tree, parents: parents, author: read.author, committer: read.committer, message: read.message,
                recordedMessage: message, isSigned: isSigned)
            return
        }
        let writer = Signature(reading: author)
        self.init(
            id: id, tree: tree, parents: parents, author: writer,
            // Mostly the same line twice, and reading it is dearer than comparing it.
            committer: author.elementsEqual(committer) ? writer : Signature(reading: committer),
            message: message, recordedMessage: message, isSigned: isSigned)
    }
}
