import Git
public import Text
import Workflows

extension Snapshot {
    /// The article that a person means: by path, by slug, by an old slug, or by an unambiguous beginning of either.
    ///
    /// A path reads nothing else; a slug reads the trees of the months and no article.
    /// - Throws: ``Refusal`` where there is none, or more than one.
    public func find(_ name: String) throws -> ArticleName {
        if let path = ArticleName(name) {
            if try repository.entry(at: path.file, inTree: commit.tree) != nil { return path }
            if let current = try follow(path) { return current }
            throw Refusal.noSuchArticle(name: path.description, near: try near(path.slug))
        }
        let slugs = try articles()
        let exact = slugs.filter { $0.slug.utf8.elementsEqual(name.utf8) }
        if exact.count == 1 { return exact[0] }
        if exact.isEmpty, let renamed = try aliases().first(where: { $0.slug.utf8.elementsEqual(name.utf8) }),
            let current = try follow(renamed)
        {
            return current
        }
        let candidates = exact.isEmpty ? try beginning(with: name, among: slugs) : exact
        switch name.isEmpty ? 0 : candidates.count {
        case 0 where !name.isEmpty:
            if let odd = try misnamed().first(where: { $0.isCalled(name) }) { throw Refusal.misnamed(path: odd.file) }
            throw Refusal.noSuchArticle(name: name, near: try near(name))
        case 0: throw Refusal.noSuchArticle(name: name, near: try near(name))
        case 1: return candidates[0]
        default: throw Refusal.ambiguous(name: name, candidates: candidates.map(\.description))
        }
    }

    /// The articles whose slug, or an old one, begins with `name`.
    private func beginning(with name: String, among slugs: [ArticleName]) throws -> [ArticleName] {
        let begins = { (article: ArticleName) in article.slug.utf8.starts(with: name.utf8) }
        let renamed = try aliases().filter(begins).compactMap(follow)
        return Array(Set(slugs.filter(begins) + renamed)).sorted()
    }

    /// Every article, in the order of its path.
    public func articles() throws -> [ArticleName] {
        try names(endingIn: ".md").filter { Slug.isValid($0.slug) }
    }

    /// The articles of one month with their blobs, read from nothing but its tree.
    func articles(inMonthOf date: (year: String, month: String)) throws -> [(name: ArticleName, blob: ObjectID)] {
        let path = "\(ArticleName.root)/\(date.year)/\(date.month)"
        guard let folder = try repository.entry(at: path, inTree: commit.tree), folder.mode == .directory else { return [] }
        return try repository.entries(ofTree: folder.id).compactMap { entry in
            guard entry.mode == .regular, let file = String(validating: entry.name, as: UTF8.self), file.hasSuffix(".md") else {
                return nil
            }
            let name = ArticleName(year: date.year, month: date.month, slug: String(file.dropLast(3)))
            return Slug.isValid(name.slug) ? (name, entry.id) : nil
        }
    }

    /// Files among the articles whose names are not slugs: they were added without Galley, and are not articles.
    public func misnamed() throws -> [ArticleName] {
        try names(endingIn: ".md").filter { !Slug.isValid($0.slug) }
    }

    /// Folders without an article: no rule checks their files. A merge leaves one where one side renamed the article and the
    /// other added a file to its folder.
    func ownerless() throws -> [ArticleName] {
        let articles = Set(try articles())
        return try names(endingIn: "").filter { name in
            guard Slug.isValid(name.slug), !articles.contains(name),
                let folder = try repository.entry(at: name.folder, inTree: commit.tree), folder.mode == .directory
            else { return false }
            // Names that begin with a dot are the desktop's.
            return try repository.entries(ofTree: folder.id).contains { $0.name.first != UInt8(ascii: ".") }
        }
    }

    /// Every old name that an article left behind.
    public func aliases() throws -> [ArticleName] {
        try names(endingIn: ".alias").filter { Slug.isValid($0.slug) }
    }

    /// The current name of the article for every old name.
    func formerNames() throws -> [ArticleName: ArticleName] {
        try aliases().reduce(into: [:]) { $0[$1] = try follow($1) }
    }

    /// The article that an old name leads to, through any number of renames; nil where it leads nowhere.
    func follow(_ old: ArticleName) throws -> ArticleName? { try repository.article(formerly: old, inTree: commit.tree) }

    private func names(endingIn suffix: String) throws -> [ArticleName] {
        guard let root = try repository.entry(at: ArticleName.root, inTree: commit.tree), root.mode == .directory else {
            return []
        }
        let ending = Array(suffix.utf8)
        var found: [ArticleName] = []
        for (year, yearTree) in try folders(in: root.id, where: ArticleName.isYear) {
            for (month, monthTree) in try folders(in: yearTree, where: ArticleName.isMonth) {
                for entry in try repository.entries(ofTree: monthTree)
                where entry.name.count > ending.count && entry.name.suffix(ending.count).elementsEqual(ending) {
                    // A name that is not UTF-8 becomes one that is no slug.
                    let slug = String(decoding: entry.name.dropLast(ending.count), as: UTF8.self)
                    found.append(ArticleName(year: year, month: month, slug: slug))
                }
            }
        }
        return found
    }

    private func folders(in tree: ObjectID, where wanted: (String) -> Bool) throws -> [(name: String, id: ObjectID)] {
        try repository.entries(ofTree: tree).compactMap { entry in
            guard entry.mode == .directory, let name = String(validating: entry.name, as: UTF8.self), wanted(name) else {
                return nil
            }
            return (name, entry.id)
        }
    }

    /// Slugs that are similar to what a person typed.
    private func near(_ name: String) throws -> [String] {
        let wanted = Set(name.lowercased().split { $0 == "-" || $0 == "/" || $0 == " " })
        guard !wanted.isEmpty else { return [] }
        let articles = try articles()
        let sharing = articles.map { ($0, wanted.intersection($0.slug.split(separator: "-")).count) }
            .filter { $0.1 * 2 >= wanted.count }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(3).map(\.0.description)
        if !sharing.isEmpty { return sharing }
        let near = Set(NearestNames.to(name, among: articles.map(\.slug)))
        return articles.filter { near.contains($0.slug) }.prefix(3).map(\.description)
    }
}

extension ArticleName {
    /// Whether a person who types `text` means exactly this name, though it is not a slug.
    fileprivate func isCalled(_ text: String) -> Bool {
        [slug, description, file, "\(slug).md"].contains { $0.utf8.elementsEqual(text.utf8) }
    }
}

extension Repository {
    /// The article that an old name leads to in a tree, through any number of renames; nil where it leads nowhere.
    func article(formerly old: ArticleName, inTree tree: ObjectID) throws -> ArticleName? {
        var name = old
        for _ in 0..<100 {
            guard let entry = try entry(at: name.alias, inTree: tree), entry.mode == .regular,
                let bytes = try blob(entry.id, limit: 1024),
                let slug = String(validating: bytes, as: UTF8.self)?.split(separator: "\n").first.map(String.init),
                Slug.isValid(slug)
            else { return nil }
            name = name.renamed(slug)
            if try self.entry(at: name.file, inTree: tree) != nil { return name }
        }
        return nil
    }
}
