import Editorial
import Git

extension Publication {
    /// Whether a path is a file of the policy: `galley.yml`, `masthead.yml` or `workflows/NAME.yml`.
    public static func isPolicy(_ path: String) -> Bool {
        path == "galley.yml" || path == "masthead.yml" || (path.hasPrefix("workflows/") && path.hasSuffix(".yml"))
    }

    /// Saves what was typed into files of the policy, all of them in one commit.
    /// - Parameter paths: `galley.yml`, `masthead.yml`, `workflows/NAME.yml`.
    /// - Throws: ``Refusal`` for a person without the role `admin`, and for a policy that would not hold; nothing was written.
    public func savePolicy(_ paths: [String], note: String = "") throws -> [Recorded] {
        guard let checkout else { throw Refusal.needsWorkTree(command: "save") }
        return try Recorder(publication: self).record([]) { snapshot in
            try checkGround()
            let actor = try Actor(self, snapshot.masthead)
            let (person, role) = try actor.holding(["admin"], for: "save the policy", snapshot.masthead)
            var tree: [TreeChange] = []
            var files: [FileChange] = []
            for path in paths.sorted() {
                let before = try repository.entry(at: path, inTree: snapshot.commit.tree)?.id
                switch try checkout.file(at: path, limit: 1 << 20) {
                case .regular(let bytes, _):
                    try Self.prove(path, bytes)
                    let blob = try Repository.blobID(of: bytes)
                    if blob == before { continue }
                    tree.append(.put(path: path, id: blob, mode: .regular))
                    files.append(FileChange(path: path, onDisk: blob, new: (blob, bytes, false)))
                case .missing where before != nil && path.hasPrefix("workflows/"):
                    tree.append(.remove(path: path))
                    files.append(FileChange(path: path, onDisk: nil, new: nil))
                case .missing: throw Refusal.noSuchFile(path)
                default: throw Refusal.oddFile(path: path, what: "no regular file of at most 1 MiB")
                }
            }
            guard !tree.isEmpty else { return [] }
            try provePolicy(after: files, on: snapshot)
            let event = Event("policy", by: person.id, role: role, operatedBy: actor.operatedBy(snapshot.masthead))
            let names = paths.sorted().joined(separator: ", ")
            return [
                Plan(message: try CommitMessage(event, title: names, note: note), person: person, tree: tree, files: files)
            ]
        }
    }

    private static func prove(_ path: String, _ bytes: [UInt8]) throws {
        do {
            switch path {
            case "galley.yml": _ = try TimeZones.offset(of: PublicationSettings(bytes).timeZone, at: 0)
            case "masthead.yml": _ = try Masthead(bytes)
            default:
                let faults = WorkflowProof(try Workflow(bytes)).unsafe
                guard faults.isEmpty else { throw Refusal.unsafeWorkflow(file: path, faults: faults) }
            }
        } catch let malformed as Malformed {
            throw Refusal.unreadable(file: path, commit: nil, malformed)
        }
    }

    /// The policy as a whole: every workflow that `galley.yml` names must be there, and every id must still be on the masthead.
    private func provePolicy(after changes: [FileChange], on snapshot: Snapshot) throws {
        let after = Dictionary(changes.map { ($0.path, $0.new?.bytes) }) { first, _ in first }
        let settings = try (after["galley.yml"] ?? nil).map { try PublicationSettings($0) } ?? snapshot.settings
        let workflows = try Set(snapshot.workflowNames().map { "workflows/\($0).yml" })
        for workflow in Set([settings.defaultWorkflow] + settings.workflowByCategory.values).sorted() {
            let path = "workflows/\(workflow).yml"
            guard after[path].map({ $0 != nil }) ?? workflows.contains(path) else { throw Refusal.noSuchWorkflow(workflow) }
        }
        let masthead = try (after["masthead.yml"] ?? nil).map { try Masthead($0) } ?? snapshot.masthead
        for person in snapshot.masthead.people where masthead.person(person.id) == nil {
            throw Refusal.idRemoved(person: person.id)
        }
    }
}
