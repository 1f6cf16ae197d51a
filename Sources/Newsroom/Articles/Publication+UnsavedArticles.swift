import Git
public import Text
import Workflows

extension Publication {
    /// Articles whose working file or folder differs from HEAD, new ones included.
    public func unsavedArticles() throws -> [ArticleName] {
        guard checkout != nil else { return [] }
        var names: Set<ArticleName> = []
        for bytes in try repository.unsavedPaths(under: ArticleName.root) {
            guard let path = String(validating: bytes, as: UTF8.self) else { continue }
            let parts = path.split(separator: "/").map(String.init)
            guard parts.count >= 4 else { continue }
            if let name = ArticleName(parts.prefix(4).joined(separator: "/")), parts.count > 4 || parts[3].hasSuffix(".md") {
                if parts.last?.hasPrefix(".") != true { names.insert(name) }
            }
        }
        return names.sorted()
    }

    /// The article meant: one in HEAD, or a new working file that no commit has yet.
    func nameToSave(_ article: String) throws -> ArticleName {
        do { return try find(article, on: snapshot()) } catch let refusal as Refusal {
            guard case .noSuchArticle = refusal else { throw refusal }
            let fromRoot = pathFromRoot(article).flatMap { ArticleName($0) }
            let article = typedName(article)
            let wanted = ArticleName(article)
            let fresh = try unsavedArticles().filter { name in
                name == fromRoot || (wanted.map { $0 == name } ?? name.slug.utf8.starts(with: article.utf8))
            }
            guard let name = fresh.first else { throw refusal }
            guard fresh.count == 1 else { throw Refusal.ambiguous(name: article, candidates: fresh.map(\.description)) }
            return name
        }
    }
}
