internal import Foundation
import Text
import Workflows

/// What a destination in an article leads to, as far as the publication itself can tell.
enum LinkTarget: Hashable {
    /// A file of the article's folder, or an article; it is there.
    case found
    /// Nothing of that name is there.
    case missing
    /// Elsewhere, or on the site around the articles.
    case elsewhere

    /// Where `destination` leads from `article`.
    init(_ destination: String, from article: CheckedArticle) {
        guard let plain = Self.path(of: destination, article.settings) else {
            self = .elsewhere
            return
        }
        if plain.hasPrefix("/") {
            self = Self.article(Self.steps(plain, from: []), in: article, isCertain: false)
            return
        }
        let slug = Array(article.slug.utf8)
        let names = article.folder.keys.map { Array($0.utf8) }
        let wanted = Array(plain.hasPrefix("./") ? plain.dropFirst(2).utf8 : plain[...].utf8)
        // Beside the article the folder is `SLUG/`; on the page its files lie beside the text.
        if names.contains(wanted) || names.contains(where: { slug + [UInt8(ascii: "/")] + $0 == wanted }) {
            self = .found
            return
        }
        self = Self.article(Self.steps(plain, from: Self.month(article.file)), in: article, isCertain: true)
    }

    /// The article that `destination` may lead to, as `YEAR/MONTH/SLUG`; nil where it cannot lead to one.
    static func articleName(_ destination: String, in file: String, _ settings: PublicationSettings) -> String? {
        guard let plain = path(of: destination, settings) else { return nil }
        return steps(plain, from: plain.hasPrefix("/") ? [] : month(file)).flatMap(articleName)
    }

    /// The path of a destination inside the publication, percent signs read; nil where it leads elsewhere.
    private static func path(of destination: String, _ settings: PublicationSettings) -> String? {
        var path = destination.prefix { $0 != "#" && $0 != "?" }
        if let base = settings.baseURL, path.hasPrefix(base) {
            path = "/" + path.dropFirst(base.count).drop { $0 == "/" }
        } else if hasScheme(destination) || destination.hasPrefix("//") {
            return nil
        }
        return path.isEmpty ? nil : String(path).removingPercentEncoding ?? String(path)
    }

    private static func month(_ file: String) -> [String] { file.split(separator: "/").dropLast().map(String.init) }

    private static func articleName(_ steps: [String]) -> String? {
        var steps = steps
        if steps.first == "articles" { steps.removeFirst() }
        guard steps.count == 3, ArticleName.isYear(steps[0]), ArticleName.isMonth(steps[1]) else { return nil }
        for suffix in [".md", ".html"] where steps[2].hasSuffix(suffix) { steps[2].removeLast(suffix.count) }
        return steps.joined(separator: "/")
    }

    /// `http:`, `mailto:` and the like.
    static func hasScheme(_ destination: String) -> Bool {
        guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = destination.utf8[..<colon]
        return scheme.first.map { (0x61...0x7A).contains($0 | 0x20) } ?? false
            && scheme.allSatisfy {
                (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0)
            }
    }

    private static func article(_ steps: [String]?, in article: CheckedArticle, isCertain: Bool) -> LinkTarget {
        guard let steps else { return .missing }
        guard let name = articleName(steps) else { return isCertain ? .missing : .elsewhere }
        guard let articles = article.articles else { return .elsewhere }
        return articles.contains(name) ? .found : .missing
    }

    /// The folders and the name, with `.` and `..` followed; nil where they lead out of the publication.
    private static func steps(_ path: String, from folder: [String]) -> [String]? {
        var steps = folder
        for part in path.split(separator: "/") where part != "." {
            if part != ".." {
                steps.append(String(part))
            } else if steps.popLast() == nil {
                return nil
            }
        }
        return steps
    }
}
