import Git
import Workflows

extension Publication {
    /// Refuses git attributes and settings that would make git convert an article when it writes the working file.
    func checkAttributes(of path: String) throws {
        guard checkout != nil else { return }
        let names = ["filter", "working-tree-encoding", "ident", "text", "eol"]
        let values = Dictionary(uniqueKeysWithValues: zip(names, try repository.attributes(names, of: path)))
        for name in names.prefix(3) {
            switch values[name] {
            case .unspecified, .unset, nil: break
            case .set: throw Refusal.alteringAttributes(path: path, attribute: name)
            case .value(let value): throw Refusal.alteringAttributes(path: path, attribute: "\(name)=\(value)")
            }
        }
        switch values["text"] {
        case .unset: return
        case .set: throw Refusal.alteringAttributes(path: path, attribute: "text")
        case .value(let value): throw Refusal.alteringAttributes(path: path, attribute: "text=\(value)")
        case .unspecified, nil: break
        }
        if case .value(let value) = values["eol"] {
            throw Refusal.alteringAttributes(path: path, attribute: "eol=\(value)")
        }
        let conversion = try repository.configured("core.autocrlf")?.lowercased() ?? "false"
        if ConfigurationBool.isTrue(conversion) || conversion == "input" {
            throw Refusal.alteringAttributes(path: path, attribute: "core.autocrlf=\(conversion)")
        }
    }
}
