internal import Foundation
internal import Importers
internal import Newsroom
internal import Text
internal import Workflows

/// An error as a person reads it: what happened, what to do next, and the status to end with.
package struct CommandError {
    package let kind: String
    package let sentence: String
    /// Lines that say what to do next or give the details.
    package var hints: [String]
    package let exit: Int32
    /// The thing that was asked for and is not there.
    var subject: Subject?
    /// Whether it is about no single thing that was named: there is no publication, or the command line makes no sense.
    package var concernsAll = false

    /// The words for any error that a command meets. This is the only place where a kind of error gets its words and its status.
    package init(_ error: any Error) {
        switch error {
        case let note as UnfitNote: self.init(note)
        case let capture as NotASavedPage: self.init(capture)
        case let line as UnfitCommandLine:
            self.init(kind: "usage", sentence: line.sentence, hints: line.hints, exit: 64)
            concernsAll = true
        case let error as CocoaError: self.init(Refusal.trouble(error.localizedDescription))
        default:
            if let refusal = Refusal(translating: error) {
                self.init(refusal)
            } else {
                self.init(
                    kind: "fault", sentence: "a fault in Galley: \(error)",
                    hints: ["Nothing was written. This is a bug: please report it, with the command that you gave."], exit: 70)
            }
        }
    }

    package init(kind: String, sentence: String, hints: [String] = [], exit: Int32) {
        self.kind = kind
        self.sentence = sentence
        self.hints = hints
        self.exit = exit
    }

    /// The answer, already given, is no.
    package static let no = CommandError(kind: "no", sentence: "", exit: 1)

    private init(_ note: UnfitNote) {
        self.init(
            kind: "usage",
            sentence:
                "the note has the control character \(note.character) in line \(note.place.line), column \(note.place.column)",
            hints: [
                "A note goes into a commit message, which readers and programs must be able to trust. Take the character out."
            ],
            exit: 64)
    }

    private init(_ capture: NotASavedPage) {
        let place = capture.place.map { " (line \($0.line))" } ?? ""
        self.init(kind: "broken", sentence: "\(capture.sentence)\(place)", exit: 65)
    }

    private init(_ refusal: Refusal) {
        let words = RefusalWords(refusal)
        self.init(
            kind: Self.name(refusal.kind), sentence: words.sentence, hints: words.hints, exit: refusal.kind.rawValue)
        subject = words.subject
        concernsAll = words.concernsAll
    }

    /// Whether it says that this person may not do what was asked for.
    package var isAboutPerson: Bool { exit == Refusal.Kind.notAllowed.rawValue }

    private static func name(_ kind: Refusal.Kind) -> String {
        switch kind {
        case .usage: "usage"
        case .broken: "broken"
        case .absent: "absent"
        case .nobody: "nobody"
        case .noSuchMove: "no-such-move"
        case .notAllowed: "not-allowed"
        case .conflict: "conflict"
        case .notNow: "not-now"
        }
    }

    /// The same, with the commands about the article that was named, where it can stand in a command as it is.
    package func naming(_ article: String) -> CommandError {
        let isPlain = article.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789-/.".unicodeScalars.contains($0)
        }
        guard isPlain, !article.isEmpty, !article.hasPrefix("-") else { return self }
        var named = CommandError(
            kind: kind, sentence: sentence.replacing(" ARTICLE", with: " \(article)"),
            hints: hints.map { $0.replacing(" ARTICLE", with: " \(article)") }, exit: exit)
        named.subject = subject
        named.concernsAll = concernsAll
        return named
    }

    /// Where a status stands among several: the first that occurred in this order decides.
    package static func precedence(_ status: Int32) -> Int {
        [70, 64, 65, 66, 4, 6, 3, 5, 7, 1].firstIndex(of: status) ?? .max
    }
}
