internal import Glibc

extension Repository {
    /// The commits that a merge which is not finished brings in, as git's `MERGE_HEAD` lists them.
    public func mergeHeads() throws(GitError) -> [ObjectID] {
        guard let file = fopen("\(gitDirectory)/MERGE_HEAD", "r") else { return [] }
        defer { fclose(file) }
        var heads: [ObjectID] = []
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        while getline(&line, &capacity, file) > 0, let text = line {
            if let id = ObjectID(hex: String(String(cString: text).prefix { !$0.isWhitespace })) { heads.append(id) }
        }
        return heads
    }
}
