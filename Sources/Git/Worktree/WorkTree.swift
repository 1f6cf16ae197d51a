internal import Glibc

/// The folder that is checked out. Every path is taken beneath it, one component after the other, and no component is followed
/// if it is a symbolic link: whoever plants one in the work tree leads nowhere with it.
struct WorkTree: Sendable {
    let root: String
    /// Who else works in it.
    var shared: SharedPermissions = .own

    /// Where a path leads as far as folders go.
    enum Reached<Result> {
        case folder(Result)
        case missing
        case symbolicLink
        case notAFolder
    }

    /// Lends `body` the folder in which `path` stands or would stand, and its name there.
    func reach<Result>(
        _ path: String, makingFolders: Bool = false, _ body: (_ folder: Int32, _ name: String) throws(FileError) -> Result
    ) throws(FileError) -> Reached<Result> {
        let components = try Self.components(of: path)
        guard var folder = Descriptor.open(root, O_RDONLY | O_DIRECTORY) else { throw .last("open", root) }
        for component in components.dropLast() {
            if makingFolders {
                if mkdirat(folder.number, component, 0o777) == 0 {
                    shared.adjust(path: component, in: folder.number)
                } else if errno != EEXIST {
                    throw .last("make folder for", path)
                }
            }
            if let next = Descriptor.open(component, in: folder.number, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) {
                folder = next
                continue
            }
            let code = errno
            switch code {
            case ENOENT: return .missing
            case ENOTDIR, ELOOP:
                // With O_DIRECTORY, Linux answers ENOTDIR for a link as well.
                let isLink = stat.of(component, in: folder.number)?.isSymbolicLink ?? false
                return isLink ? .symbolicLink : .notAFolder
            default: throw FileError(operation: "open", path: path, code: code)
            }
        }
        return .folder(try body(folder.number, components[components.count - 1]))
    }

    /// The parts of a path; refuses what git would never keep in a tree: empty parts, `.`, `..`, `.git` in any case, NUL.
    static func components(of path: String) throws(FileError) -> [String] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let isSound = parts.allSatisfy { part in
            !part.isEmpty && part != "." && part != ".." && part.lowercased() != ".git" && !part.utf8.contains(0)
        }
        guard isSound else { throw FileError(operation: "use the path", path: path, code: EINVAL) }
        return parts
    }
}
