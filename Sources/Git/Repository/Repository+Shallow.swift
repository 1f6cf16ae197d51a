internal import Glibc

extension Repository {
    /// The commits whose parents a shallow clone left behind.
    ///
    /// libgit2 looks for the list in a linked work tree's own folder, git where all of them share it.
    func shallowCommits() -> Set<ObjectID> {
        guard let file = fopen("\(commonDirectory)/shallow", "r") else { return [] }
        defer { fclose(file) }
        var commits: Set<ObjectID> = []
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        while getline(&line, &capacity, file) > 0, let text = line {
            if let id = ObjectID(hex: String(String(cString: text).prefix(40))) { commits.insert(id) }
        }
        return commits
    }
}

extension Repository {
    /// Whether `info/grafts` gives commits other parents.
    public var hasGrafts: Bool { access("\(commonDirectory)/info/grafts", F_OK) == 0 }
}
