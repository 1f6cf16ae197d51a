public import Editorial
public import Git

/// A publication as it stands in one commit: its policy, and its articles on request.
public final class Snapshot {
    let repository: Repository
    public let commit: Commit
    /// The branch without `refs/heads/`; nil where the commit was named otherwise.
    public let branch: String?
    public let settings: PublicationSettings
    public let masthead: Masthead
    private var workflows: [String: Workflow] = [:]

    init(_ repository: Repository, commit id: ObjectID, branch: String?) throws {
        self.repository = repository
        self.branch = branch
        commit = try repository.commit(id)
        guard let settings = try Self.policyFile("galley.yml", repository, commit) else {
            throw Refusal.nothingCommitted(branch: branch ?? id.abbreviated)
        }
        self.settings = try Self.reading("galley.yml", commit) { () throws(Malformed) in try PublicationSettings(settings) }
        guard let masthead = try Self.policyFile("masthead.yml", repository, commit) else {
            throw Refusal.oddFile(path: "masthead.yml", what: "missing")
        }
        self.masthead = try Self.reading("masthead.yml", commit) { () throws(Malformed) in try Masthead(masthead) }
    }

    /// The workflow of this name, proven safe.
    /// - Throws: ``Refusal`` where it is missing, unreadable or unsafe.
    public func workflow(named name: String) throws -> Workflow {
        if let known = workflows[name] { return known }
        let file = "workflows/\(name).yml"
        guard Person.isID(name), let bytes = try Self.policyFile(file, repository, commit) else {
            throw Refusal.noSuchWorkflow(name)
        }
        let workflow = try Self.reading(file, commit) { () throws(Malformed) in try Workflow(bytes) }
        let faults = WorkflowProof(workflow).unsafe
        guard faults.isEmpty else { throw Refusal.unsafeWorkflow(file: file, faults: faults) }
        workflows[name] = workflow
        return workflow
    }

    /// The workflow that `galley.yml` gives to this text.
    public func workflow(for text: ArticleText) throws -> Workflow {
        try workflow(named: settings.workflow(forCategories: text.categoryNames))
    }

    /// The names of the workflow files.
    public func workflowNames() throws -> [String] {
        guard let folder = try repository.entry(at: "workflows", inTree: commit.tree), folder.mode == .directory else {
            return []
        }
        return try repository.entries(ofTree: folder.id).compactMap { entry in
            guard let name = String(validating: entry.name, as: UTF8.self), name.hasSuffix(".yml") else { return nil }
            return String(name.dropLast(4))
        }
    }

    /// The bytes of a workflow file, whatever they say.
    public func workflowFile(_ name: String) throws -> [UInt8] {
        guard Person.isID(name), let bytes = try Self.policyFile("workflows/\(name).yml", repository, commit) else {
            throw Refusal.noSuchWorkflow(name)
        }
        return bytes
    }

    /// The masthead of another commit, for judging what was done under it; nil where it has none that can be read.
    static func masthead(of id: ObjectID, _ repository: Repository) throws -> Masthead? {
        guard let bytes = try policyFile("masthead.yml", repository, repository.commit(id)) else { return nil }
        return try? Masthead(bytes)
    }

    private static let policyLimit = 1 << 20

    private static func policyFile(_ path: String, _ repository: Repository, _ commit: Commit) throws -> [UInt8]? {
        guard let entry = try repository.entry(at: path, inTree: commit.tree) else { return nil }
        guard entry.mode == .regular else { throw Refusal.oddFile(path: path, what: entry.mode.words) }
        guard let bytes = try repository.blob(entry.id, limit: policyLimit) else {
            throw Refusal.tooLarge(path: path, size: try repository.blobSize(entry.id), limit: policyLimit)
        }
        return bytes
    }

    private static func reading<Value>(
        _ file: String, _ commit: Commit, _ read: () throws(Malformed) -> Value
    ) throws(Refusal) -> Value {
        do { return try read() } catch { throw .unreadable(file: file, commit: commit.id.abbreviated, error) }
    }
}

extension FileMode {
    /// What a person calls it.
    var words: String {
        switch self {
        case .regular: "a file"
        case .executable: "an executable file"
        case .symbolicLink: "a symbolic link"
        case .directory: "a folder"
        case .submodule: "a submodule"
        case .other(let mode): "an entry of mode \(String(mode, radix: 8))"
        }
    }
}
