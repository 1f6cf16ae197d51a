extension ArticleDraft {
    /// The file of a new article: front matter, an empty line, the body, one LF at the end. Lines of the body end with LF.
    public func rendered(state: String) -> [UInt8] {
        var lines = ["---", "title: \(YAML.scalar(title))", "state: \(YAML.scalar(state))"]
        lines += authorLines
        lines += categories.count == 1 ? field("category", categories.first) : list("categories", categories)
        lines += field("series", series) + dateLines + field("language", language) + field("disclaimer", disclaimer)
        lines += disclosureLines
        if !photos.isEmpty { lines += ["photos:"] + photos.flatMap { item($0.fields) } }
        if let source { lines += ["source:"] + source.fields.flatMap { field($0.key, $0.value).map { "  " + $0 } } }
        lines.append("---")
        let text = lines.joined(separator: "\n") + "\n"
        return Array(text.utf8) + bodyBytes
    }

    /// `none`, or the party in which the author has an interest.
    private var disclosureLines: [String] {
        guard let disclosures, disclosures != "none" else { return field("disclosures", disclosures) }
        return ["disclosures:", "  - party: \(YAML.scalar(disclosures))"]
    }

    private var authorLines: [String] {
        let ids = authors.compactMap(\.plainID)
        if ids.count == authors.count { return ids.isEmpty ? [] : ["authors: [\(ids.map(YAML.scalar).joined(separator: ", "))]"] }
        return ["authors:"]
            + authors.flatMap { author in author.plainID.map { ["  - \(YAML.scalar($0))"] } ?? item(author.fields) }
    }

    /// A date is written unquoted; anything else in its place is quoted if needed.
    private var dateLines: [String] {
        guard let date else { return [] }
        let isDate = (try? CalendarTime(date))?.rfc3339 == date
        return ["date: \(isDate ? date : YAML.scalar(date))"]
    }

    private func field(_ key: String, _ value: String?) -> [String] { value.map { ["\(key): \(YAML.scalar($0))"] } ?? [] }

    private func list(_ key: String, _ values: [String]) -> [String] {
        values.isEmpty ? [] : ["\(key):"] + values.map { "  - \(YAML.scalar($0))" }
    }

    /// A mapping as an item of a list; the first line carries the dash.
    private func item(_ fields: [(key: String, value: String?)]) -> [String] {
        let lines = fields.flatMap { field($0.key, $0.value) }
        guard !lines.isEmpty else { return ["  - {}"] }
        return lines.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
    }

    private var bodyBytes: [UInt8] {
        var bytes: [UInt8] = []
        // In Swift CRLF is one character, so this splits at LF, CRLF and CR, and at nothing else.
        for line in body.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }) {
            bytes += Array(line.utf8) + [0x0A]
        }
        while bytes.first == 0x0A { bytes.removeFirst() }
        while bytes.last == 0x0A { bytes.removeLast() }
        return bytes.isEmpty ? [] : [0x0A] + bytes + [0x0A]
    }
}

extension ArticleDraft.Author {
    /// The id, if nothing else is known.
    fileprivate var plainID: String? {
        guard case .person(let id) = identity, statedAs == nil, bio == nil, relation == nil else { return nil }
        return id
    }

    fileprivate var fields: [(key: String, value: String?)] {
        let first: (key: String, value: String?) =
            switch identity {
            case .person(let id): ("id", id)
            case .guest(let name): ("name", name)
            }
        return [first, ("stated_as", statedAs), ("bio", bio), ("relation", relation)]
    }
}

extension ArticleDraft.Photo {
    fileprivate var fields: [(key: String, value: String?)] {
        [
            ("file", file), ("alt", alt), ("credit", credit), ("creator", creator), ("source", source), ("source_url", sourceURL),
            ("license", license),
        ]
    }
}

extension ArticleDraft.Source {
    fileprivate var fields: [(key: String, value: String?)] { [("file", file), ("sha256", sha256)] }
}
