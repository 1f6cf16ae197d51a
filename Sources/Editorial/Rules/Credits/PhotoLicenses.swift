extension CheckedPhoto {
    /// The license that is stated in words: the field, otherwise the words of the credit line.
    var statedLicense: License? {
        if let name = text("license") { return name.hasSuffix("?") ? nil : License.named(name) }
        return creditLinks.lazy.compactMap { License.deed($0.address) == nil ? nil : License.named($0.words) }.first ?? license
    }

    /// The license that an address names, and where that address stands: the field, the credit line, or the file itself.
    var linkedLicense: (license: License, place: String)? {
        if let license = text("license_url").flatMap(License.deed) { return (license, "`license_url:`") }
        if let license = creditLinks.lazy.compactMap({ License.deed($0.address) }).first {
            return (license, "the link in the credit")
        }
        if let license = facts?.licenseURL.flatMap(License.deed) { return (license, "the file itself") }
        return nil
    }

    /// The Markdown links of the credit line, and bare addresses.
    private var creditLinks: [(words: String, address: String)] {
        guard let credit = text("credit") else { return [] }
        var links: [(words: String, address: String)] = []
        var rest = credit[...]
        while let start = rest.firstRange(of: "http") {
            let address = rest[start.lowerBound...].prefix { !" )>]\"'".contains($0) }
            let before = rest[..<start.lowerBound]
            var words = ""
            if before.hasSuffix("]("), let open = before.lastIndex(of: "[") {
                words = String(before[before.index(after: open)...].dropLast(2))
            }
            links.append((words, String(address)))
            rest = rest[address.endIndex...]
        }
        return links
    }

    /// The IPTC digital source type: the field, otherwise what the file says.
    var sourceType: String? { text("source_type") ?? facts?.digitalSourceType }

    /// Whether a machine is said to have made the picture, so that there is no maker to name.
    var isMachineMade: Bool {
        sourceType.map(MachineMadePictures.kinds.contains) == true || text("credit").map(MachineMadePictures.isSaid) == true
    }

    /// A fix that adds a field to the photo, beside another one.
    func adding(_ key: String, _ value: String, after other: String, in article: ArticleText) -> Fix? {
        guard let entry = self.value.entries?.first(where: { $0.key == other }), entry.value.place.length > 0,
            entry.value.place.line == entry.keyPlace.line
        else { return nil }
        let end = article.range(of: entry.value.place).upperBound
        let lineEnd = article.bytes[end...].firstIndex(of: UInt8(ascii: "\n")) ?? article.bytes.endIndex
        let rest = String(decoding: article.bytes[end..<lineEnd], as: UTF8.self).drop { $0 == " " }
        // Inside a flow mapping another field or the closing brace follows on the line.
        if rest.hasPrefix(",") || rest.hasPrefix("}") {
            return Fix("add \(key)", [Fix.Edit(end..<end, ", \(key): \(YAML.scalar(value))")])
        }
        guard rest.isEmpty || rest == "\r" || rest.hasPrefix("#"), lineEnd < article.bytes.endIndex else { return nil }
        let ending = article.bytes[lineEnd - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
        let indent = String(repeating: " ", count: entry.keyPlace.column - 1)
        return Fix("add \(key)", [Fix.Edit((lineEnd + 1)..<(lineEnd + 1), "\(indent)\(key): \(YAML.scalar(value))\(ending)")])
    }
}

extension License {
    /// Whether the license makes the title of a work, if it has one, a condition: Creative Commons up to 3.0.
    var asksForTitle: Bool {
        id.hasPrefix("CC-BY") && ["-1.0", "-2.0", "-2.1", "-2.5", "-3.0"].contains { id.contains($0) }
    }
}
