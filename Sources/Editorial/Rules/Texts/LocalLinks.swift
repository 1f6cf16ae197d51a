/// Links and images of the body that lead into the publication itself.
struct LocalLinks {
    let target: String
    let place: Place

    /// Every Markdown link whose target is no address of another site and no place on the same page.
    static func all(in article: CheckedArticle) -> [LocalLinks] {
        var found: [LocalLinks] = []
        var isFenced = false
        for line in article.bodyLines {
            if line.text.hasPrefix("```") || line.text.hasPrefix("~~~") { isFenced.toggle() }
            if isFenced { continue }
            var rest = line.text[...]
            while let start = rest.firstRange(of: "](") {
                let after = rest[start.upperBound...]
                let target = after.prefix { $0 != ")" && $0 != " " }
                rest = after.dropFirst(target.count)
                guard isLocal(String(target)) else { continue }
                let column = line.text.unicodeScalars.distance(from: line.text.startIndex, to: after.startIndex) + 1
                let place = Place(line: line.number, column: column, length: target.unicodeScalars.count)
                found.append(LocalLinks(target: String(target), place: place))
            }
        }
        return found
    }

    private static func isLocal(_ target: String) -> Bool {
        !target.isEmpty && !target.hasPrefix("#") && !target.hasPrefix("/") && !target.hasPrefix("<")
            && target.firstRange(of: ":") == nil
    }

    /// Whether the target is a file of the article's folder or an article of the publication.
    func leadsSomewhere(in article: CheckedArticle) -> Bool {
        let path = String(target.prefix { $0 != "#" && $0 != "?" }).removingPercentSigns
        if article.folder.keys.contains(where: {
            $0.utf8.elementsEqual(path.utf8) || "\(article.slug)/\($0)".utf8.elementsEqual(path.utf8)
        }) {
            return true
        }
        guard let articles = article.articles else { return true }
        var parts = article.file.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/") {
            if part == ".." { if !parts.isEmpty { parts.removeLast() } } else if part != "." { parts.append(String(part)) }
        }
        return ArticleName(parts.joined(separator: "/")).map { articles.contains($0.description) } ?? false
    }
}

extension String {
    /// The text with `%20` and its like written out; as it is where they make no sense.
    fileprivate var removingPercentSigns: String {
        guard contains("%") else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return self }
            bytes.append(code)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self) ?? self
    }
}
