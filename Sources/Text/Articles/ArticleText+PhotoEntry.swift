extension ArticleText {
    /// The file with one more photo, inserted in place; the YAML is never written anew.
    ///
    /// If exactly one photo has no file yet, such as the credit of a saved page, that one is completed instead; what it says
    /// already stays.
    /// - Returns: nil where the YAML is in a form that cannot safely be changed.
    public func addingPhoto(_ fields: [PhotoField]) -> [UInt8]? {
        let bare = photos.indices.filter { photos[$0].entries != nil && photos[$0]["file"]?.string == nil }
        if bare.count == 1 { return completing(bare[0], fields) }
        let wanted = photos.map(\.plain) + [.fields(fields)]
        return insertions(of: fields).lazy.map { Fix.apply([Fix("", [$0])], to: bytes) }.first { reads($0, wanted) }
    }

    private func completing(_ index: Int, _ fields: [PhotoField]) -> [UInt8]? {
        var text = self
        for field in fields where photos[index][field.key]?.string == nil {
            let photo = text.photos[index]
            let keys = (photo.entries ?? []).map(\.key).reversed()
            guard let fix = photo.adding(field.key, field.text, beside: Array(keys), in: text),
                let next = try? ArticleText(Fix.apply([fix], to: text.bytes), stateRequired: false)
            else { return nil }
            text = next
        }
        return text.bytes
    }

    /// Whether a text has these photos and otherwise equals this one.
    func reads(_ bytes: [UInt8], _ wanted: [PlainValue]) -> Bool {
        guard let after = try? ArticleText(bytes, stateRequired: false), after.photos.map(\.plain) == wanted else { return false }
        func rest(_ text: ArticleText) -> [PlainValue] {
            (text.front.entries ?? []).filter { $0.key != "photos" }.map { .named($0.key, $0.value.plain) }
        }
        return rest(after) == rest(self) && after.bytes[after.bodyRange].elementsEqual(self.bytes[bodyRange])
    }

    /// Ways to write the entry, the likeliest first.
    private func insertions(of fields: [PhotoField]) -> [Fix.Edit] {
        let entries = front.entries ?? []
        guard let index = entries.firstIndex(where: { $0.key == "photos" }) else {
            let next = entries.first { $0.key == "source" }.map { offset(of: SourceLocation(line: $0.keyPlace.line)) } ?? closing
            return [insertion(at: next, "photos:\n" + block(fields, indent: 2))]
        }
        let next = index + 1 < entries.count ? offset(of: SourceLocation(line: entries[index + 1].keyPlace.line)) : closing
        let start = offset(of: entries[index].value.place)
        guard let last = photos.last else {
            let value = range(
                of: SourceLocation(line: entries[index].value.place.line, column: entries[index].value.place.column, length: 2))
            let empty = bytes[value].elementsEqual("[]".utf8)
            return empty
                ? [Fix.Edit(value, "[\(braces(fields))]")] : [insertion(at: next, block(fields, indent: 2))]
        }
        if start < bytes.count, bytes[start] == UInt8(ascii: "[") {
            return (offset(of: last.place)..<next).filter { bytes[$0] == UInt8(ascii: "]") }.map {
                Fix.Edit($0..<$0, ", " + braces(fields))
            }
        }
        let line = bytes[offset(of: SourceLocation(line: photos[0].place.line))..<offset(of: photos[0].place)]
        let indent = line.firstIndex(of: UInt8(ascii: "-")).map { $0 - line.startIndex } ?? 2
        return [lastWords(before: next), next].map { insertion(at: $0, block(fields, indent: indent)) }
    }

    /// The beginning of the line that closes the front matter.
    var closing: Int {
        var offset = bodyRange.lowerBound - 1
        while offset > 0, bytes[offset - 1] != UInt8(ascii: "\n") { offset -= 1 }
        return offset
    }

    /// The end of the last line before `offset` that is neither empty nor a comment.
    func lastWords(before offset: Int) -> Int {
        var end = offset
        while end > 0 {
            let start = bytes[..<(end - 1)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            let words = bytes[start..<end].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            if let first = words.first, !"#\r\n".utf8.contains(first) { return end }
            end = start
        }
        return offset
    }

    private func insertion(at offset: Int, _ text: String) -> Fix.Edit {
        let usesCRLF = bytes.starts(with: Array("---\r\n".utf8))
        return Fix.Edit(offset..<offset, usesCRLF ? text.replacing("\n", with: "\r\n") : text)
    }

    private func block(_ fields: [PhotoField], indent: Int) -> String {
        let spaces = String(repeating: " ", count: indent)
        return fields.enumerated().map { index, field in
            "\(spaces)\(index == 0 ? "- " : "  ")\(field.key): \(YAML.scalar(field.text))\n"
        }.joined()
    }

    private func braces(_ fields: [PhotoField]) -> String {
        "{" + fields.map { "\($0.key): \(YAML.scalar($0.text))" }.joined(separator: ", ") + "}"
    }
}

extension YAMLValue {
    var plain: PlainValue {
        switch content {
        case .scalar(let text): .text(text, isPlain: isPlain)
        case .sequence(let values): .list(values.map(\.plain))
        case .mapping(let entries): .list(entries.map { .named($0.key, $0.value.plain) })
        }
    }
}
