public import Text

/// The files of a publication's policy at one moment: `galley.yml`, `masthead.yml` and the workflows.
public struct PolicyFiles: Hashable, Sendable {
    /// The bytes by path.
    public var files: [String: [UInt8]]

    public init(_ files: [String: [UInt8]]) { self.files = files }

    /// Whether a path is a file of the policy: `galley.yml`, `masthead.yml` or `workflows/NAME.yml`.
    public static func isPolicy(_ path: String) -> Bool {
        path == "galley.yml" || path == "masthead.yml" || (path.hasPrefix("workflows/") && path.hasSuffix(".yml"))
    }

    /// The paths at which this policy and another have different bytes, sorted.
    public func paths(changedFrom other: PolicyFiles) -> [String] {
        Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
    }

    public func settings() throws(Refusal) -> PublicationSettings {
        try read("galley.yml") { (bytes) throws(Malformed) in try PublicationSettings(bytes) }
    }

    public func masthead() throws(Refusal) -> Masthead {
        try read("masthead.yml") { (bytes) throws(Malformed) in try Masthead(bytes) }
    }

    /// A workflow, proven safe.
    public func workflow(_ name: String) throws(Refusal) -> Workflow {
        guard files[Self.path(ofWorkflow: name)] != nil else { throw .noSuchWorkflow(name, known: workflowNames) }
        return try workflow(at: Self.path(ofWorkflow: name))
    }

    /// The names of the workflow files, whether they can be read or not.
    private var workflowNames: [String] {
        files.keys.filter { $0.hasPrefix("workflows/") }.sorted().map { String($0.dropFirst(10).dropLast(4)) }
    }

    func workflow(at path: String) throws(Refusal) -> Workflow {
        let workflow = try read(path) { (bytes) throws(Malformed) in try Workflow(bytes) }
        let faults = WorkflowProof(workflow).unsafe
        guard faults.isEmpty else { throw .unsafeWorkflow(file: path, faults: faults) }
        return workflow
    }

    static func path(ofWorkflow name: String) -> String { "workflows/\(name).yml" }

    private func read<Value>(
        _ path: String, _ read: ([UInt8]) throws(Malformed) -> Value
    ) throws(Refusal) -> Value {
        guard let bytes = files[path] else { throw .noSuchFile(path) }
        do { return try read(bytes) } catch { throw .unreadable(file: path, commit: nil, error) }
    }

    /// The digest that a consent is about: SHA-256 over `galley-policy-1` and LF, and for every file, in the order of the bytes
    /// of the paths, its path, a space, its own SHA-256 in hexadecimal and LF.
    public var digest: ContentDigest {
        let lines = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { path, bytes in
            "\(path) \(ContentDigest.hexadecimal(ContentDigest.sha256(bytes)))\n"
        }
        return ContentDigest(of: Array(("galley-policy-1\n" + lines.joined()).utf8))
    }
}
