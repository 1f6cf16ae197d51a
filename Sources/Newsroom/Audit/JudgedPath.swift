import Text

/// Classifies a changed path.
enum JudgedPath: Hashable {
    /// The file of an article, or a file in its folder.
    case article(ArticleName)
    case alias(ArticleName)
    case policy(String)
    /// A path that must be a folder of articles, and is something else.
    case folder(String)
    /// A file in a folder in place of the file of an article, or of an old name.
    case folderInPlace(of: ArticleName, path: String)
    /// A path whose first part differs from a judged one only in the case of letters.
    case twin(of: String)
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
        guard Self.roots.contains(Array(parts[0].utf8)) else {
            self = .twin(of: parts[0].lowercased())
            return
        }
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
        if file.hasSuffix(".alias"), let name = Self.name(parts, String(file.dropLast(6))) {
            self = isFile ? .alias(name) : .folderInPlace(of: name, path: parts[..<4].joined(separator: "/"))
        } else if file.hasSuffix(".md"), let name = Self.name(parts, String(file.dropLast(3))) {
            self = isFile ? .article(name) : .folderInPlace(of: name, path: parts[..<4].joined(separator: "/"))
        } else if let name = Self.name(parts, file) {
            self = .article(name)
        } else {
            self = .other
        }
    }

    /// The article that it belongs to.
    var article: ArticleName? {
        switch self {
        case .article(let name), .alias(let name), .folderInPlace(let name, _): name
        case .policy, .folder, .twin, .other: nil
        }
    }

    private static func name(_ parts: [String], _ slug: String) -> ArticleName? {
        guard ArticleName.isYear(parts[1]), ArticleName.isMonth(parts[2]), Slug.isValid(slug) else { return nil }
        return ArticleName(year: parts[1], month: parts[2], slug: slug)
    }
}

extension ArticleName {
    /// The path of this file of an article under another name of the article; nil where it is no file of this article.
    func path(_ path: [UInt8], under name: ArticleName) -> String? {
        if path.elementsEqual(file.utf8) { return name.file }
        let own = Array("\(folder)/".utf8)
        return path.starts(with: own) ? "\(name.folder)/" + String(decoding: path.dropFirst(own.count), as: UTF8.self) : nil
    }
}
