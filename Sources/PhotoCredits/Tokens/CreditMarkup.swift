/// A line with its markup taken out: characters, and for each one where it comes from and the link it stands in.
struct CreditMarkup {
    /// Stands for an address written out in the text; not a character that a normalised line can hold.
    static let placeholder: Character = "\u{FFFC}"

    private(set) var characters: [Character] = []
    /// For each character its scalars in the line as it was given.
    private(set) var ranges: [Range<Int>] = []
    /// For each character the index in `addresses` of the link around it, or nil.
    private(set) var links: [Int?] = []
    private(set) var addresses: [CreditExcerpt] = []

    private var source: [Character]
    private var origins: [Range<Int>]
    /// For each opening square bracket where it is closed, found in one pass so that a thousand open brackets cost nothing.
    private var closing: [Int: Int] = [:]
    /// The same for round brackets.
    private var roundClosing: [Int: Int] = [:]

    init(_ text: CreditText) {
        source = text.characters
        origins = text.ranges
        decode()
        dropEmphasis()
        closing = CreditMarkup.pairs(source, "[", "]")
        roundClosing = CreditMarkup.pairs(source, "(", ")")
        read()
    }

    private static func pairs(_ source: [Character], _ left: Character, _ right: Character) -> [Int: Int] {
        var open: [Int] = []
        var pairs: [Int: Int] = [:]
        for (index, character) in source.enumerated() where character.isOneScalar {
            if character == left { open.append(index) }
            if character == right, let start = open.popLast() { pairs[start] = index }
        }
        return pairs
    }

    /// For each place the next `>` before another `<`, found in one pass from the end.
    private static func nextCloses(_ source: [Character]) -> [Int?] {
        var closes = [Int?](repeating: nil, count: source.count)
        var next: Int?
        for index in source.indices.reversed() {
            if source[index].isOneScalar, source[index] == ">" { next = index }
            // A bracket in a bracket ends no tag, and a thousand of them cost nothing.
            if source[index].isOneScalar, source[index] == "<" {
                closes[index] = next
                next = nil
                continue
            }
            closes[index] = next
        }
        return closes
    }

    private mutating func read() {
        var i = 0
        var current: Int?
        var linkEnds: [(at: Int, resume: Int)] = []
        let closes = CreditMarkup.nextCloses(source)
        while i < source.count {
            if let end = linkEnds.last, i == end.at {
                linkEnds.removeLast()
                current = nil
                i = end.resume
                continue
            }
            let character = source[i]
            if !character.isOneScalar {
                append(character, origins[i], in: current)
                i += 1
            } else if character == "<", let end = closes[i], take(tag: (i + 1)..<end, &current) {
                i = end + 1
            } else if character == "!", i + 1 < source.count, source[i + 1] == "[", closing[i + 1] != nil {
                i += 1
            } else if character == "[", current == nil, let link = markdownLink(at: i) {
                addresses.append(link.address)
                current = addresses.count - 1
                linkEnds.append((link.textEnd, link.resume))
                i += 1
            } else if let end = bareAddress(at: i) {
                append(address: excerpt(i..<end))
                i = end
            } else {
                if character != "*" { append(character, origins[i], in: current) }
                i += 1
            }
        }
    }

    private mutating func append(_ character: Character, _ range: Range<Int>, in link: Int?) {
        characters.append(character)
        ranges.append(range)
        links.append(link)
    }

    private mutating func append(address: CreditExcerpt) {
        addresses.append(address)
        append(CreditMarkup.placeholder, address.range ?? 0..<0, in: addresses.count - 1)
    }

    private func excerpt(_ span: Range<Int>) -> CreditExcerpt {
        CreditExcerpt(
            String(source[span]),
            at: span.isEmpty ? nil : origins[span.lowerBound].lowerBound..<origins[span.upperBound - 1].upperBound)
    }

    /// Reads what stands between angle brackets; false where it is no tag, so that the bracket is text.
    private mutating func take(tag: Range<Int>, _ current: inout Int?) -> Bool {
        let text = String(source[tag])
        if text.hasPrefix("http://") || text.hasPrefix("https://") {
            append(address: CreditExcerpt(text.filter { $0 != " " }, at: excerpt(tag).range))
            return true
        }
        let name = text.lowercased().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
        switch name {
        case "a":
            current = nil
            if let address = attribute("href", of: tag) {
                addresses.append(excerpt(address))
                current = addresses.count - 1
            }
        case "br", "p", "div", "li": append(" ", origins[tag.lowerBound - 1], in: nil)
        case "em", "i", "b", "strong", "span", "small", "cite", "figcaption", "figure", "caption", "sub", "sup", "font", "u":
            break
        default: return false
        }
        return true
    }

    /// Where the value of an attribute stands.
    private func attribute(_ name: String, of tag: Range<Int>) -> Range<Int>? {
        let wanted = Array(name + "=")
        guard tag.count > wanted.count else { return nil }
        let start = (tag.lowerBound...(tag.upperBound - wanted.count)).first {
            source[$0..<($0 + wanted.count)].map { Character($0.lowercased()) } == wanted
        }
        guard let start else { return nil }
        let value = source[(start + wanted.count)..<tag.upperBound]
        guard let quote = value.first else { return nil }
        let isQuoted = quote == "'" || quote == "\""
        let rest = isQuoted ? value.dropFirst() : value
        return rest.startIndex..<(rest.firstIndex { $0 == (isQuoted ? quote : " ") } ?? rest.endIndex)
    }

    private func markdownLink(at open: Int) -> (textEnd: Int, address: CreditExcerpt, resume: Int)? {
        guard let close = closing[open], let i = roundClosing[close + 1] else { return nil }
        let inside = source[(close + 2)..<i].drop { $0 == " " || $0 == "<" }
        let address = inside.prefix { $0 != " " && $0 != ">" && $0 != "\"" && $0 != "[" }
        guard address.contains("/") || address.contains(".") else { return nil }
        return (close, excerpt(address.indices), i + 1)
    }

    private func bareAddress(at start: Int) -> Int? {
        guard source[start] == "h" || source[start] == "w" || source[start] == "H", start == 0 || !source[start - 1].isLetter
        else { return nil }
        let head = String(source[start...].prefix(8)).lowercased()
        guard head.hasPrefix("http://") || head == "https://" || head.hasPrefix("www.") else { return nil }
        var end = start
        var depth = 0
        while end < source.count, !" <>|\"".contains(source[end]) {
            if source[end] == "(" { depth += 1 }
            if source[end] == ")" {
                if depth == 0 { break }
                depth -= 1
            }
            if source[end] == "]" { break }
            end += 1
        }
        while end > start + 8, ".,;:!?'".contains(source[end - 1]) { end -= 1 }
        return end > start + 8 ? end : nil
    }

    private static let entities: [String: Character] = [
        "amp": "&", "quot": "\"", "apos": "'", "#39": "'", "#039": "'", "nbsp": " ", "copy": "©", "lt": "<", "gt": ">",
        "middot": "·",
        "rsquo": "'", "lsquo": "'", "ldquo": "\"", "rdquo": "\"", "ndash": "–", "mdash": "—", "#169": "©", "#8217": "'",
    ]

    /// Resolves character references.
    private mutating func decode() {
        guard source.contains(where: { $0.isOneScalar && $0 == "&" }) else { return }
        var decoded: [Character] = []
        var places: [Range<Int>] = []
        var i = 0
        while i < source.count {
            var character = source[i]
            var end = i + 1
            if character.isOneScalar, character == "&" {
                let name = source[end...].prefix(7).prefix { $0 != ";" }
                let close = end + name.count
                if close < source.count, source[close] == ";", let meant = CreditMarkup.entities[String(name).lowercased()] {
                    character = meant
                    end = close + 1
                }
            }
            decoded.append(character)
            places.append(origins[i].lowerBound..<origins[end - 1].upperBound)
            i = end
        }
        (source, origins) = (decoded, places)
    }

    /// Takes out the underscores that set several words in italics; one inside a word or around a single one may belong to an account.
    private mutating func dropEmphasis() {
        var removed: Set<Int> = []
        var open: Int?
        var blank = -1
        for (index, character) in source.enumerated() where character.isOneScalar {
            if character == " " { blank = index }
            guard character == "_" else { continue }
            let before = index == 0 ? " " : source[index - 1]
            let after = index + 1 == source.count ? " " : source[index + 1]
            if !before.isLetter, !before.isNumber, before != "_", before != "/", after.isLetter || after == "[" {
                open = index
            } else if let start = open, !after.isLetter, !after.isNumber, after != "_", blank > start {
                removed.formUnion([start, index])
                open = nil
            }
        }
        guard !removed.isEmpty else { return }
        let kept = source.indices.filter { !removed.contains($0) }
        (source, origins) = (kept.map { source[$0] }, kept.map { origins[$0] })
    }
}
