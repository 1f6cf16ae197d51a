/// Fixes that change one field of a mapping in the front matter, such as a photo. Each is offered only if the changed text
/// parses as intended.
extension YAMLValue {
    /// Adds a field after the first of `keys` whose value ends on its line.
    package func adding(_ key: String, _ text: String, beside keys: [String], in article: ArticleText) -> Fix? {
        edits(adding: key, text, beside: keys, in: article).first { reads($0, as: key, text, in: article) }
            .map { Self.fix(adding: key, text, $0) }
    }

    package static func fix(adding key: String, _ text: String, _ edit: Fix.Edit) -> Fix {
        Fix("add `\(key): \(YAML.scalar(text))`", [edit])
    }

    /// The ways to add a field, the best first; the caller must check which one parses as intended.
    package func edits(adding key: String, _ text: String, beside keys: [String], in article: ArticleText) -> [Fix.Edit] {
        var edits: [Fix.Edit] = []
        for anchor in keys {
            guard let entry = entries?.first(where: { $0.key == anchor }), entry.value.place.length > 0 else { continue }
            let end = article.range(of: entry.value.place).upperBound
            let line = "\(key): \(YAML.scalar(text))"
            if isInBraces(article) {
                edits.append(Fix.Edit(end..<end, ", " + line))
            } else {
                let rest = article.bytes[end...].prefix { $0 != UInt8(ascii: "\n") }
                let ending = rest.last == UInt8(ascii: "\r") ? "\r\n" : "\n"
                let words = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
                guard words.isEmpty || words.first == UInt8(ascii: "#") else { continue }
                let offset = rest.endIndex - (ending == "\r\n" ? 1 : 0)
                edits.append(
                    Fix.Edit(offset..<offset, ending + String(repeating: " ", count: entry.keyPlace.column - 1) + line))
            }
        }
        return edits
    }

    /// Replaces the value of a field.
    package func replacing(_ key: String, with text: String, in article: ArticleText) -> Fix? {
        guard let place = self[key]?.place, place.length > 0 else { return nil }
        let edit = Fix.Edit(article.range(of: place), YAML.scalar(text))
        return reads(edit, as: key, text, in: article) ? Fix("write `\(key): \(text)`", [edit]) : nil
    }

    private func isInBraces(_ article: ArticleText) -> Bool {
        let start = article.offset(of: place)
        return start < article.bytes.count && article.bytes[start] == UInt8(ascii: "{")
    }

    /// Whether the photo has the field, and everything else is unchanged.
    private func reads(_ edit: Fix.Edit, as key: String, _ text: String, in article: ArticleText) -> Bool {
        guard let after = try? ArticleText(Fix.apply([Fix("", [edit])], to: article.bytes), stateRequired: false),
            let index = article.photos.firstIndex(where: { $0.place == place }), after.photos.count == article.photos.count
        else { return false }
        var wanted = Self.plain(article.photos[index])
        wanted[key] = text
        // An anchor may stand for another photo too.
        let others = after.photos.indices.filter { $0 != index }
        return Self.plain(after.photos[index]) == wanted
            && others.allSatisfy { Self.plain(after.photos[$0]) == Self.plain(article.photos[$0]) }
            && after.bytes[after.bodyRange].elementsEqual(article.bytes[article.bodyRange])
    }

    package static func plain(_ photo: YAMLValue) -> [String: String?] {
        Dictionary((photo.entries ?? []).map { ($0.key, $0.value.string) }) { first, _ in first }
    }
}
