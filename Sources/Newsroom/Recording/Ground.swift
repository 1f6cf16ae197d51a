import Editorial
import Git

/// Whether the repository is in a condition to be written to at all.
extension Publication {
    /// Refuses what stands in the way of any commit: a detached HEAD, an unfinished merge.
    func checkGround() throws {
        if case .detached = try repository.head() { throw Refusal.detachedHead }
        if let operation = repository.operationInProgress() { throw Refusal.operationInProgress(operation) }
    }

    /// Refuses attributes and settings under which git would write other bytes than the article's into the working file.
    func checkAttributes(of path: String) throws {
        guard checkout != nil else { return }
        for name in ["filter", "working-tree-encoding", "ident"] {
            switch try repository.attribute(name, of: path) {
            case .unspecified, .unset: break
            case .set: throw Refusal.alteringAttributes(path: path, attribute: name)
            case .value(let value): throw Refusal.alteringAttributes(path: path, attribute: "\(name)=\(value)")
            }
        }
        switch try repository.attribute("text", of: path) {
        case .unset: return
        case .set: throw Refusal.alteringAttributes(path: path, attribute: "text")
        case .value(let value): throw Refusal.alteringAttributes(path: path, attribute: "text=\(value)")
        case .unspecified: break
        }
        if case .value(let value) = try repository.attribute("eol", of: path) {
            throw Refusal.alteringAttributes(path: path, attribute: "eol=\(value)")
        }
        let conversion = try repository.configured("core.autocrlf")?.lowercased() ?? "false"
        if conversion == "true" || conversion == "input" {
            throw Refusal.alteringAttributes(path: path, attribute: "core.autocrlf=\(conversion)")
        }
    }
}
