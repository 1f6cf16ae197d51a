public import Git
public import Text
public import Workflows

/// A publication in one commit: its policy, and its articles on request.
public final class Snapshot {
    let repository: Repository
    public let commit: Commit
    /// The branch without `refs/heads/`; nil where the commit was not named by a branch.
    public let branch: String?
    public let settings: PublicationSettings
    public let masthead: Masthead
    let readings: PolicyReadings

    init(_ repository: Repository, commit id: ObjectID, branch: String?, readings: PolicyReadings) throws {
        self.repository = repository
        self.branch = branch
        self.readings = readings
        let commit = try repository.commit(id)
        self.commit = commit
        guard let settings = try Self.policyFile("galley.yml", repository, commit) else {
            throw Refusal.nothingCommitted(branch: branch ?? id.abbreviated)
        }
        self.settings = try readings.reading(of: settings, in: \.settings) {
            let bytes = try Self.bytes(settings, "galley.yml", repository)
            return try Self.reading("galley.yml", commit) { () throws(Malformed) in try PublicationSettings(bytes) }
        }
        guard let masthead = try Self.policyFile("masthead.yml", repository, commit) else {
            throw Refusal.oddFile(path: "masthead.yml", what: "missing")
        }
        self.masthead = try readings.reading(of: masthead, in: \.mastheads) {
            let bytes = try Self.bytes(masthead, "masthead.yml", repository)
            return try Self.reading("masthead.yml", commit) { () throws(Malformed) in try Masthead(bytes) }
        }
    }

    /// The snapshot of a commit whose policy was read already.
    init(_ repository: Repository, commit: Commit, policy: AuditPolicy) {
        self.repository = repository
        self.commit = commit
        branch = nil
        readings = PolicyReadings()
        settings = policy.settings
        masthead = policy.masthead
    }

    /// The workflow of this name, proven safe.
    /// - Throws: ``Refusal`` where it is missing, unreadable or unsafe.
    public func workflow(named name: String) throws -> Workflow {
        let file = "workflows/\(name).yml"
        guard Person.isID(name), let blob = try Self.policyFile(file, repository, commit) else {
            throw Refusal.noSuchWorkflow(name, known: try workflowNames())
        }
        return try readings.reading(of: blob, in: \.workflows) {
            let bytes = try Self.bytes(blob, file, repository)
            let workflow = try Self.reading(file, commit) { () throws(Malformed) in try Workflow(bytes) }
            let faults = WorkflowProof(workflow).unsafe
            guard faults.isEmpty else { throw Refusal.unsafeWorkflow(file: file, faults: faults) }
            return workflow
        }
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

    /// The bytes of a workflow file, valid or not.
    public func workflowFile(_ name: String) throws -> [UInt8] {
        let file = "workflows/\(name).yml"
        guard Person.isID(name), let blob = try Self.policyFile(file, repository, commit) else {
            throw Refusal.noSuchWorkflow(name, known: try workflowNames())
        }
        return try Self.bytes(blob, file, repository)
    }

    /// All files of the policy, valid or not.
    public func policyFiles() throws -> PolicyFiles {
        var files: [String: [UInt8]] = [:]
        for path in try ["galley.yml", "masthead.yml"] + workflowNames().map({ "workflows/\($0).yml" }) {
            guard let blob = try Self.policyFile(path, repository, commit) else { continue }
            files[path] = try Self.bytes(blob, path, repository)
        }
        return PolicyFiles(files)
    }

    /// The masthead of another commit, for judging what was done under it; nil where it has none that can be read.
    static func masthead(of id: ObjectID, _ repository: Repository) throws -> Masthead? {
        guard let entry = try repository.entry(at: "masthead.yml", inTree: repository.commit(id).tree), entry.mode == .regular
        else {
            return nil
        }
        let bytes = try bytes(entry.id, "masthead.yml", repository)
        return try? Masthead(bytes)
    }

    static let policyLimit = 1 << 20

    /// The blob of a policy file; nil where there is none.
    private static func policyFile(_ path: String, _ repository: Repository, _ commit: Commit) throws -> ObjectID? {
        guard let entry = try repository.entry(at: path, inTree: commit.tree) else { return nil }
        guard entry.mode == .regular else { throw Refusal.oddFile(path: path, what: entry.mode.words) }
        return entry.id
    }

    private static func bytes(_ blob: ObjectID, _ path: String, _ repository: Repository) throws -> [UInt8] {
        try repository.bytes(blob, path: path, limit: policyLimit)
    }

    private static func reading<Value>(
        _ file: String, _ commit: Commit, _ read: () throws(Malformed) -> Value
    ) throws(Refusal) -> Value {
        do { return try read() } catch { throw .unreadable(file: file, commit: commit.id.abbreviated, error) }
    }
}

extension FileMode {
    /// How a person names it.
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
