import Text
import Workflows

extension LogLine {
    /// What was done, as words that follow a name: `approved exactly this text`.
    public var action: String {
        guard let event = entry.event else { return actionByHand }
        let words = Self.actions[event.name] ?? "moved it by `\(event.name)`"
        if meaning.contains(.override) { return "\(words), as an override" }
        if meaning.contains(.correction) { return "\(words), corrected" }
        switch event.name {
        case "rename": return "renamed it from \(event.renamedFrom ?? "another name")"
        case "waive": return "let the findings of \(event.waivers.joined(separator: ", ")) stand"
        case "save", "edit", "check", "photo": return entry.changedContent ? words : "saved it unchanged"
        default: break
        }
        return meaning.contains(.pending) ? "\(words); another approval is needed" : words
    }

    private var actionByHand: String {
        if meaning.contains(.silent) { return "changed the published text without Galley" }
        return entry.changedContent ? "changed the text without Galley" : "changed the file without Galley"
    }

    private static let actions = [
        "new": "began the article", "intake": "took it in from a capture", "save": "changed the text", "edit": "changed the text",
        "photo": "changed the photos", "check": "fixed the text", "adopt": "took it over as published before",
        "submit": "submitted it", "withdraw": "withdrew it", "approve": "approved exactly this text", "reject": "rejected it",
        "publish": "published it", "revise": "began a new version", "restore": "brought the live text back",
        "retract": "retracted it", "spike": "spiked it", "reopen": "reopened it", "override": "approved it",
    ]

    /// The number of changed words: `2 words in, 1 out`; nil for none.
    public var changeInWords: String? {
        guard let change, change.wordsIn + change.wordsOut > 0 else {
            return entry.changedContent && change != nil ? "only blanks and line ends" : nil
        }
        let (came, went) = (change.wordsIn, change.wordsOut)
        return [came > 0 ? "\(Self.count(came, "word")) in" : nil, went > 0 ? "\(Self.count(went, "word")) out" : nil]
            .compactMap { $0 }.joined(separator: ", ")
    }

    /// How long the article had been in the state that it left: `2 hours in review`; nil where it did not leave a state, or at
    /// once.
    public var waitInWords: String? {
        guard let waited, waited > 0, let state = entry.event?.from else { return nil }
        return "\(Self.duration(waited)) in \(state)"
    }

    /// A number of seconds in its two largest units: `3 days 4 hours`.
    public static func duration(_ seconds: Int64) -> String {
        let units: [(String, Int64)] = [("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1)]
        guard let first = units.firstIndex(where: { seconds >= $0.1 }) else { return "no time" }
        let (name, length) = units[first]
        var parts = [count(Int(seconds / length), name)]
        if first + 1 < units.count, case let rest = seconds % length / units[first + 1].1, rest > 0 {
            parts.append(count(Int(rest), units[first + 1].0))
        }
        return parts.joined(separator: " ")
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
