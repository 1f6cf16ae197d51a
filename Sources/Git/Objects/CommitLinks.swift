/// The parents and the time of a commit, which is all that a walk needs.
struct CommitLinks {
    var parents: [ObjectID]
    var time: Int64

    init(parents: [ObjectID], time: Int64) {
        self.parents = parents
        self.time = time
    }

    /// Reads the links alone; nil where the header is not that of a commit.
    init?(bytes: UnsafeRawBufferPointer) {
        var header = CommitHeader(bytes)
        guard header.identifier("tree") != nil else { return nil }
        var parents: [ObjectID] = []
        while let parent = header.identifier("parent") { parents.append(parent) }
        guard header.value("author") != nil, let committer = header.value("committer") else { return nil }
        let last = committer.lastIndex(of: UInt8(ascii: ">")) ?? committer.startIndex
        self.init(parents: parents, time: Signature.time(reading: committer[last...].dropFirst()).time)
    }
}
