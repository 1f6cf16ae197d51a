internal import Text

/// Biography and disclaimer at the end of the text, separated sentence by sentence where they share a paragraph.
struct Tail {
    /// The remaining text.
    var body: [Block]
    /// A sentence about one or several authors, with those names of `known` that it is about.
    var biography: [(text: String, known: [String], place: SourceLocation)] = []
    /// Names as the biography spells them, with the known name that each resembles.
    var names: [(stated: StatedName, known: String)] = []
    var disclaimers: [(text: String, place: SourceLocation)] = []
    /// Lines that biography and disclaimer were taken from.
    var used: [PageLine] = []

    /// How many paragraphs from the end are looked at.
    private static let reach = 8
    private static let headings: Set<String> = ["about the author", "about the authors", "about the author:", "필자 소개", "글쓴이 소개"]

    /// `known`: the names that byline and author line give, in every spelling.
    init(_ blocks: [Block], known: [String], report: inout PageFindings) {
        body = blocks
        let held = Self.labels(atEndOf: blocks)
        body.removeLast(held.count)
        let count = body.count
        for _ in 0..<Self.reach {
            guard let block = body.last, take(block, known: known, report: &report) else { break }
        }
        if body.count < count || !disclaimers.isEmpty {
            for block in held {
                report.add(
                    "intake/chrome-kept", .hint, block.place,
                    "\(PageFindings.quote(String(scalars: block.joined))) stands below the article's end but is no known line of the site; it stays in the text."
                )
            }
        }
        body += held
    }

    /// Short lines at the end, such as `Tags: harbours`, above which biography and disclaimer are looked for.
    private static func labels(atEndOf blocks: [Block]) -> ArraySlice<Block> {
        let isLabel = { (block: Block) in
            let text = String(scalars: block.joined.suffix(3))
            return block.lines.count == 1 && block.lines[0].words.count <= 8 && !text.contains { ".!?。”\"’".contains($0) }
                && !headings.contains(String(scalars: block.joined).lowercased())
        }
        let last = blocks.suffix(3)
        let start = last.lastIndex { !isLabel($0) }.map { $0 + 1 } ?? last.startIndex
        return blocks[start...]
    }

    /// Removes one paragraph from the end. False: it belongs to the text, and so does everything above it.
    private mutating func take(_ block: Block, known: [String], report: inout PageFindings) -> Bool {
        guard block.lines.count <= 12, block.lines.allSatisfy({ $0.trimmed.count <= 4_000 }), block.wordCount <= 400 else {
            return false
        }
        let scalars = block.joined
        if Self.headings.contains(String(scalars: scalars).lowercased()) {
            body.removeLast()
            return true
        }
        let sentences = Sentences.split(scalars)
        let says = Self.disclaimers(among: sentences.map { String(scalars: scalars[$0]) })
        let rest = sentences.indices.filter { !says.contains($0) }
        guard let first = rest.first else {
            remove(block, taking: says, sentences)
            return true
        }
        let opening = BiographyOpening(sentences[first], of: block, known: known)
        if !opening.names.isEmpty, !says.isEmpty || (opening.hasVerb && body.count > 1) {
            remove(block, taking: says, sentences)
            takeBiography(rest.map { sentences[$0] }, of: block, known: known)
            return true
        }
        let part = says.isEmpty ? [] : BiographyOpening.partly(sentences[first], of: block, known: known)
        if !part.isEmpty {
            remove(block, taking: says, sentences)
            takeBiography(rest.map { sentences[$0] }, of: block, known: known, owners: part)
            return true
        }
        if says.isEmpty {
            if !opening.names.isEmpty, body.count > 1 {
                report.add(
                    "intake/biography-unsure", .hint, block.place,
                    "The last paragraph begins with an author's name but does not read like a biography; it stays in the text.")
            }
            return false
        }
        if known.isEmpty, let stranger = BiographyOpening.stranger(sentences[first], of: block) {
            remove(block, taking: says, sentences)
            takeBiography(rest.map { sentences[$0] }, of: block, known: [stranger.text])
            return true
        }
        leaveText(block, says, sentences, report: &report)
        return false
    }

    private static func disclaimers(among sentences: [String]) -> [Int] {
        var found: [Int] = []
        for (index, sentence) in sentences.enumerated() {
            if DisclaimerWording.matches(sentence)
                || (found.last == index - 1 && index > 0 && DisclaimerWording.continues(sentence))
            {
                found.append(index)
            }
        }
        return found
    }

    private mutating func remove(_ block: Block, taking says: [Int], _ sentences: [Range<Int>]) {
        body.removeLast()
        used = block.lines + used
        let scalars = block.joined
        disclaimers = says.map { (String(scalars: scalars[sentences[$0]]), block.place(of: sentences[$0])) } + disclaimers
    }

    /// A sentence that begins with names is about these people, and so are the sentences after it.
    private mutating func takeBiography(_ sentences: [Range<Int>], of block: Block, known: [String], owners first: [String] = [])
    {
        let scalars = block.joined
        var owners = first
        var found: [(text: String, known: [String], place: SourceLocation)] = []
        var spelled: [(stated: StatedName, known: String)] = []
        for sentence in sentences {
            let opening = BiographyOpening(sentence, of: block, known: known)
            if !opening.names.isEmpty {
                owners = opening.names.map(\.known)
                spelled += opening.names
            }
            found.append((String(scalars: scalars[sentence]), owners, block.place(of: sentence)))
        }
        biography = found + biography
        names = spelled + names
    }

    /// A disclaimer in a paragraph that is not a biography: it is removed if it ends the paragraph, and the rest stays text.
    private mutating func leaveText(_ block: Block, _ says: [Int], _ sentences: [Range<Int>], report: inout PageFindings) {
        guard let first = says.first, first > 0, Array(first..<sentences.count) == says, block.lines.count == 1 else { return }
        let line = block.lines[0]
        let scalars = block.joined
        body[body.count - 1].lines = [line.keeping(..<sentences[first - 1].upperBound)]
        used = [line] + used
        disclaimers = says.map { (String(scalars: scalars[sentences[$0]]), block.place(of: sentences[$0])) } + disclaimers
        report.add(
            "intake/biography-unsure", .hint, block.place(of: sentences[0].lowerBound..<sentences[first - 1].upperBound),
            "What stands before the disclaimer does not begin with an author's name; it stays in the text. Move it to \"bio\" if it is one."
        )
    }
}
