public import Text

/// The message of a commit that Galley makes: a subject, a person's note, and the event as trailers.
public struct CommitMessage: Hashable, Sendable {
    /// What reading a commit message can give.
    public enum Reading: Hashable, Sendable {
        /// It carries an event.
        case event(Event)
        /// It has no trailer of Galley's.
        case plain
        /// It has trailers of Galley's in a form that Galley never writes: twice, in part, or with impossible values.
        case malformed

        /// The event that it carries, if it does.
        public var event: Event? {
            if case .event(let event) = self { event } else { nil }
        }
    }

    public let event: Event
    /// The subject without the event's name, one line.
    public let title: String
    /// What the person said; empty where nothing was said.
    public let note: String

    /// A message for `event`.
    /// - Throws: ``UnfitNote`` where `note` has characters that no message may carry.
    public init(_ event: Event, title: String, note: String = "") throws(UnfitNote) {
        self.event = event
        self.title = Self.oneLine(title)
        self.note = try Self.safe(note)
    }

    /// The bytes to commit. They end with a line feed, as git's own messages do.
    public var bytes: [UInt8] {
        var text = "\(event.name): \(title)\n\n"
        if !note.isEmpty { text += note + "\n\n" }
        for key in TrailerKey.allCases {
            if let value = key.value(in: event) { text += "\(key.rawValue): \(value)\n" }
        }
        for rule in event.waivers { text += "\(Trailers.waiver): \(rule)\n" }
        for finding in event.acknowledged { text += "\(Trailers.acknowledges): \(finding)\n" }
        for person in event.coAuthors { text += "\(Trailers.coAuthor): \(person)\n" }
        return Array(text.utf8)
    }

    /// Cheap filter: false means certainly not about `article`. Costs a twentieth of reading the message.
    public static func mayBe(about article: ArticleName, _ message: [UInt8]) -> Bool {
        // Searched from the slug's end of the name: dates and digests are full of digits, and would match a byte or two.
        let name = Array(article.description.utf8)
        guard let last = name.last else { return true }
        var end = name.count - 1
        while end < message.count {
            if message[end] == last {
                var length = 1
                while length < name.count, message[end - length] == name[name.count - 1 - length] { length += 1 }
                if length == name.count { return true }
            }
            end += 1
        }
        return false
    }

    /// Reads the message of any commit.
    public static func read(_ message: [UInt8]) -> Reading {
        guard hasLine(startingWith: marker, in: message) else { return .plain }
        let message = withoutPick(message)
        guard let text = String(validating: message, as: UTF8.self), let trailers = Trailers(text),
            !trailers.all(TrailerKey.event.rawValue).isEmpty, !hasStrayTrailer(message), !trailers.hasOtherSpelling
        else { return .malformed }
        for key in TrailerKey.allCases where trailers.all(key.rawValue).count > 1 { return .malformed }
        guard let name = trailers.only(.event), Person.isID(name), let by = trailers.only(.by), Person.isID(by),
            let rules = trailers.only(.rules).flatMap({ Int($0) }), rules > 0
        else { return .malformed }
        let content = trailers.only(.content).map(ContentDigest.init(_:))
        if case .some(.none) = content { return .malformed }
        let acknowledged = trailers.all(Trailers.acknowledges).map(AcknowledgedFinding.init(_:))
        guard !acknowledged.contains(nil), acknowledged.isEmpty || name == Event.acknowledge else { return .malformed }
        return .event(
            Event(
                name, article: trailers.only(.article), renamedFrom: trailers.only(.renamedFrom), from: trailers.only(.from),
                to: trailers.only(.to), by: by, role: trailers.only(.role), content: content ?? nil, rules: rules,
                operatedBy: trailers.only(.operatedBy), coAuthors: trailers.all(Trailers.coAuthor),
                waivers: trailers.all(Trailers.waiver), acknowledged: acknowledged.compactMap { $0 }))
    }

    /// The people named as co-authors in any message, as `Name <address>`.
    public static func coAuthors(_ message: [UInt8]) -> [String] { coAuthors(message, as: .plain) }

    /// The same, from trailers that were read already.
    public static func coAuthors(_ message: [UInt8], as reading: Reading) -> [String] {
        if case .event(let event) = reading { return event.coAuthors }
        return String(validating: message, as: UTF8.self).flatMap(Trailers.init)?.all(Trailers.coAuthor) ?? []
    }

    /// The subject of any message without the event's name, and the paragraphs between it and the trailers.
    public static func words(_ message: [UInt8]) -> (subject: String, note: String) {
        words(message, as: read(message))
    }

    /// The same, from trailers that were read already: reading them is half of the work.
    public static func words(_ message: [UInt8], as reading: Reading) -> (subject: String, note: String) {
        var paragraphs = paragraphs(message)
        guard !paragraphs.isEmpty else { return ("", "") }
        let subject = String(paragraphs.removeFirst().split(separator: "\n").first ?? "")
        if case .event(let event) = reading {
            if !paragraphs.isEmpty { paragraphs.removeLast() }
            let prefix = "\(event.name): "
            let title = subject.hasPrefix(prefix) ? String(subject.dropFirst(prefix.count)) : subject
            return (title, paragraphs.joined(separator: "\n\n"))
        }
        return (subject, paragraphs.joined(separator: "\n\n"))
    }

    /// The paragraphs, split as in a `String`, where CR LF is one `Character`; without a CR, the same faster, from the bytes.
    private static func paragraphs(_ message: [UInt8]) -> [String] {
        guard !message.contains(UInt8(ascii: "\r")) else {
            return String(decoding: message, as: UTF8.self).split(separator: "\n\n", omittingEmptySubsequences: true)
                .map(String.init)
        }
        var paragraphs: [String] = []
        var start = 0
        var index = 0
        while index <= message.count {
            let isBlank = index + 1 < message.count && message[index] == 0x0A && message[index + 1] == 0x0A
            if isBlank || index == message.count {
                if start < index { paragraphs.append(String(decoding: message[start..<index], as: UTF8.self)) }
                index += isBlank ? 2 : 1
                start = index
            } else {
                index += 1
            }
        }
        return paragraphs
    }

    /// A message without the lines that `git cherry-pick -x` adds at its end, one for each time, if nothing else follows them.
    private static func withoutPick(_ message: [UInt8]) -> [UInt8] {
        var rest = message[...]
        let opening = Array("(cherry picked from commit ".utf8)
        while rest.last == UInt8(ascii: "\n"), let start = rest.dropLast().lastIndex(of: UInt8(ascii: "\n")) {
            let line = rest[(start + 1)..<(rest.endIndex - 1)]
            guard line.count == opening.count + 41, line.starts(with: opening), line.last == UInt8(ascii: ")"),
                line.dropFirst(opening.count).dropLast().allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
            else { break }
            rest = rest[...start]
        }
        return rest.count == message.count ? message : Array(rest)
    }

    private static let marker = Array(TrailerKey.event.rawValue.lowercased().utf8)
    private static let family = Array("galley-".utf8)

    /// Whether something above the last paragraph could be taken for trailers: a line that begins with a key of Galley's, a
    /// line at which git ends the message, a subject of more than one line, or a NUL, after which git shows nothing. Galley
    /// writes none of these.
    private static func hasStrayTrailer(_ message: [UInt8]) -> Bool {
        if message.contains(0) { return true }
        var lines = message.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        while lines.last?.isEmpty == true { lines.removeLast() }
        guard let blank = lines.lastIndex(where: \.isEmpty), lines.firstIndex(where: \.isEmpty) == lines.startIndex + 1 else {
            return true
        }
        return lines[..<blank].contains { line in
            line.starts(with: "---".utf8) || isScissors(line)
                || line.prefix(family.count).elementsEqual(family) { $0 | 0x20 == $1 }
        }
    }

    /// git's scissors: `>8` or `8<` among hyphens, after whatever character begins a comment.
    private static func isScissors(_ line: ArraySlice<UInt8>) -> Bool {
        let rest = line.dropFirst()
        guard rest.allSatisfy({ "->8< ".utf8.contains($0) }) else { return false }
        let text = String(decoding: rest, as: UTF8.self)
        return text.contains(">8") || text.contains("8<")
    }

    /// Whether any line of `message` begins with `word` (given in lower case), ignoring case. Fast, because it is asked of
    /// every commit of a long history.
    private static func hasLine(startingWith word: [UInt8], in message: [UInt8]) -> Bool {
        var start = 0
        while start + word.count <= message.count {
            var length = 0
            while length < word.count, message[start + length] | 0x20 == word[length] { length += 1 }
            if length == word.count { return true }
            guard let end = message[start...].firstIndex(of: UInt8(ascii: "\n")) else { return false }
            start = end + 1
        }
        return false
    }
}
