import Git

/// The object ids by which two versions of the policy are compared.
struct PolicyObjectIDs: Hashable {
    /// nil where there is no such file, or something else in its place.
    let settings: ObjectID?
    let masthead: ObjectID?
    let workflows: ObjectID?

    init(_ repository: Repository, tree: ObjectID) throws {
        func id(_ path: String, _ mode: FileMode) throws -> ObjectID? {
            try repository.entry(at: path, inTree: tree).flatMap { $0.mode == mode ? $0.id : nil }
        }
        settings = try id("galley.yml", .regular)
        masthead = try id("masthead.yml", .regular)
        workflows = try id("workflows", .directory)
    }

    init(settings: ObjectID?, masthead: ObjectID?, workflows: ObjectID?) {
        self.settings = settings
        self.masthead = masthead
        self.workflows = workflows
    }
}
