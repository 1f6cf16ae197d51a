extension ArticleText {
    /// The file with fields of one photo set: an existing field gets the new value, a new one is added below.
    /// - Parameter index: the index of the photo in ``photos``.
    /// - Returns: nil where the YAML is in a form that cannot safely be changed.
    public func settingPhoto(_ index: Int, _ fields: [PhotoField]) -> [UInt8]? {
        var text = self
        for field in fields {
            let photo = text.photos[index]
            if let old = photo[field.key]?.string, old.utf8.elementsEqual(field.text.utf8) { continue }
            let keys = (photo.entries ?? []).map(\.key).reversed()
            let fix =
                photo[field.key] == nil
                ? photo.adding(field.key, field.text, beside: Array(keys), in: text)
                : photo.replacing(field.key, with: field.text, in: text)
            guard let fix, let next = try? ArticleText(Fix.apply([fix], to: text.bytes), stateRequired: false) else { return nil }
            text = next
        }
        return text.bytes
    }

    /// The file without one of its photos. Every other byte stays.
    /// - Parameter index: the index of the photo in ``photos``.
    /// - Returns: nil where the YAML is in a form that cannot safely be changed.
    public func removingPhoto(_ index: Int) -> [UInt8]? {
        var wanted = photos.map(\.plain)
        wanted.remove(at: index)
        return removals(of: index).lazy.map { Fix.apply([Fix("", [Fix.Edit($0, "")])], to: bytes) }.first { reads($0, wanted) }
    }

    /// Whether the body contains the name of a file, plain or percent-encoded.
    public func bodyNames(_ file: String) -> Bool {
        let body = String(decoding: bytes[bodyRange], as: UTF8.self)
        let encoded = file.utf8.map { byte in
            byte < 0x80 && byte != 0x20 ? String(decoding: [byte], as: UTF8.self) : "%" + String(byte, radix: 16, uppercase: true)
        }.joined()
        return body.contains(file) || body.contains(encoded)
    }

    /// Byte ranges that may be the photo's entry, the likeliest first.
    private func removals(of index: Int) -> [Range<Int>] {
        let entries = front.entries ?? []
        guard let key = entries.firstIndex(where: { $0.key == "photos" }) else { return [] }
        let next = key + 1 < entries.count ? offset(of: SourceLocation(line: entries[key + 1].keyPlace.line)) : closing
        let start = offset(of: photos[index].place)
        let list = offset(of: entries[key].value.place)
        if list < bytes.count, bytes[list] == UInt8(ascii: "[") { return flowRemovals(of: index, from: start, to: next) }
        let ends = index + 1 < photos.count ? [hyphen(of: index + 1)] : [lastWords(before: next), next]
        // The only photo takes the key with it: a key without a value would be a question.
        let begin = photos.count == 1 ? offset(of: SourceLocation(line: entries[key].keyPlace.line)) : hyphen(of: index)
        return ends.filter { $0 > begin }.map { begin..<$0 }
    }

    /// In a list in brackets, the photo is removed with the comma after it or, if it is the last one, with the comma before it.
    private func flowRemovals(of index: Int, from start: Int, to end: Int) -> [Range<Int>] {
        if index + 1 < photos.count { return [start..<offset(of: photos[index + 1].place)] }
        let closings = (start..<end).filter { bytes[$0] == UInt8(ascii: "}") }.map { $0 + 1 }
        guard index > 0 else { return closings.map { start..<$0 } }
        let commas = (offset(of: photos[index - 1].place)..<start).filter { bytes[$0] == UInt8(ascii: ",") }.reversed()
        return closings.flatMap { closing in commas.map { $0..<closing } }
    }

    /// The beginning of the line with a photo's hyphen, which may be above its first key.
    private func hyphen(of index: Int) -> Int {
        var line = photos[index].place.line
        while line > 1 {
            let begin = offset(of: SourceLocation(line: line))
            let words = bytes[begin...].drop { $0 == UInt8(ascii: " ") }
            if words.first == UInt8(ascii: "-") { return begin }
            line -= 1
        }
        return offset(of: SourceLocation(line: photos[index].place.line))
    }
}
