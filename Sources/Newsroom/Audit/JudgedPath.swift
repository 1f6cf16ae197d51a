import Editorial
import Git

/// What a changed path is to a publication.
enum JudgedPath: Hashable {
    /// The file of an article, or something in its folder.
    case article(ArticleName)
    case alias(ArticleName)
    case policy(String)
    /// A path at which a folder of articles must stand, and something else does.
    case folder(String)
    /// Anything else under `articles/`.
    case other

    /// The names at the root that are judged.
    static let roots: Set<[UInt8]> = Set(["articles", "workflows", "galley.yml", "masthead.yml"].map { Array($0.utf8) })

    init(_ bytes: [UInt8]) {
        guard let path = String(validating: bytes, as: UTF8.self) else {
            self = .other
            return
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts[0] == ArticleName.root else {
            self = .policy(path)
            return
        }
        guard parts.count >= 4 else {
            self = parts.count == 1 || ArticleName.isYear(parts[1]) ? .folder(path) : .other
            return
        }
        let isFile = parts.count == 4
        let file = parts[3]
        if isFile, file.hasSuffix(".alias"), let name = Self.name(parts, String(file.dropLast(6))) {
            self = .alias(name)
        } else if let name = Self.name(parts, isFile && file.hasSuffix(".md") ? String(file.dropLast(3)) : file) {
            self = .article(name)
        } else {
            self = .other
        }
    }

    private static func name(_ parts: [String], _ slug: String) -> ArticleName? {
        ArticleName("\(parts[1])/\(parts[2])/\(slug)").flatMap { $0.slug == slug ? $0 : nil }
    }
}
