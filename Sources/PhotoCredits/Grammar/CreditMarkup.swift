/// A line with its markup taken out: characters, and for each one the link it stands in.
struct CreditMarkup {
    /// Stands for an address written out in the text; not a character that a normalised line can hold.
    static let placeholder: Character = "\u{FFFC}"

    private(set) var characters: [Character] = []
    /// For each character the index in `addresses` of the link around it, or nil.
    private(set) var links: [Int?] = []
    private(set) var addresses: [String] = []

    private let source: [Character]
    /// For each opening square bracket where it is closed, found in one pass so that a thousand open brackets cost nothing.
    private let closing: [Int: Int]
    /// The same for round brackets.
    private let roundClosing: [Int: Int]

    init(_ text: String) {
        source = CreditMarkup.emphasised(CreditMarkup.decoded(Array(text)))
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
                append(character, in: current)
                i += 1
            } else if character == "<", let end = closes[i],
                take(tag: source[(i + 1)..<end], &current)
            {
                i = end + 1
            } else if character == "!", i + 1 < source.count, source[i + 1] == "[", closing[i + 1] != nil {
                i += 1
            } else if character == "[", current == nil, let link = markdownLink(at: i) {
                addresses.append(link.address)
                current = addresses.count - 1
                linkEnds.append((link.textEnd, link.resume))
                i += 1
            } else if let end = bareAddress(at: i) {
                append(address: String(source[i..<end]))
                i = end
            } else {
                if character != "*" { append(character, in: current) }
                i += 1
            }
        }
    }

    private mutating func append(_ character: Character, in link: Int?) {
        characters.append(character)
        links.append(link)
    }

    private mutating func append(address: String) {
        addresses.append(address)
        append(CreditMarkup.placeholder, in: addresses.count - 1)
    }

    /// Reads what stands between angle brackets; false where it is no tag, so that the bracket is text.
    private mutating func take(tag: ArraySlice<Character>, _ current: inout Int?) -> Bool {
        let text = String(tag)
        if text.hasPrefix("http://") || text.hasPrefix("https://") {
            append(address: text.filter { $0 != " " })
            return true
        }
        let name = text.lowercased().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
        switch name {
        case "a":
            current = nil
            if let address = CreditMarkup.attribute("href", of: text) {
                addresses.append(address)
                current = addresses.count - 1
            }
        case "br", "p", "div", "li": append(" ", in: nil)
        case "em", "i", "b", "strong", "span", "small", "cite", "figcaption", "figure", "caption", "sub", "sup", "font", "u":
            break
        default: return false
        }
        return true
    }

    private static func attribute(_ name: String, of tag: String) -> String? {
        let wanted = Array(name + "=")
        let characters = Array(tag)
        guard characters.count > wanted.count else { return nil }
        let start = (0...(characters.count - wanted.count)).first {
            characters[$0..<($0 + wanted.count)].map { Character($0.lowercased()) } == wanted
        }
        guard let start else { return nil }
        var rest = characters[(start + wanted.count)...]
        guard let quote = rest.first else { return nil }
        if quote == "'" || quote == "\"" {
            rest = rest.dropFirst()
            return String(rest.prefix { $0 != quote })
        }
        return String(rest.prefix { $0 != " " })
    }

    private func markdownLink(at open: Int) -> (textEnd: Int, address: String, resume: Int)? {
        guard let close = closing[open], let i = roundClosing[close + 1] else { return nil }
        let inside = source[(close + 2)..<i].drop { $0 == " " || $0 == "<" }
        let address = String(inside.prefix { $0 != " " && $0 != ">" && $0 != "\"" && $0 != "[" })
        guard address.contains("/") || address.contains(".") else { return nil }
        return (close, address, i + 1)
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

    /// The text with its character references resolved.
    private static func decoded(_ text: [Character]) -> [Character] {
        var decoded: [Character] = []
        var i = 0
        while i < text.count {
            if text[i].isOneScalar, text[i] == "&" {
                let name = text[(i + 1)...].prefix(7).prefix { $0 != ";" }
                let end = i + 1 + name.count
                if end < text.count, text[end] == ";", let character = entities[String(name).lowercased()] {
                    decoded.append(character)
                    i = end + 1
                    continue
                }
            }
            decoded.append(text[i])
            i += 1
        }
        return decoded
    }

    /// Without the underscores that set several words in italics; one inside a word or around a single one may belong to an account.
    private static func emphasised(_ text: [Character]) -> [Character] {
        var removed: Set<Int> = []
        var open: Int?
        var blank = -1
        for (index, character) in text.enumerated() where character.isOneScalar {
            if character == " " { blank = index }
            guard character == "_" else { continue }
            let before = index == 0 ? " " : text[index - 1]
            let after = index + 1 == text.count ? " " : text[index + 1]
            if !before.isLetter, !before.isNumber, before != "_", before != "/", after.isLetter || after == "[" {
                open = index
            } else if let start = open, !after.isLetter, !after.isNumber, after != "_", blank > start {
                removed.formUnion([start, index])
                open = nil
            }
        }
        return removed.isEmpty ? text : text.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
    }
}
