@testable import Checks
@testable import PhotoCredits
@testable import Text

/// A reader given one text: nil where all is as it must be, else what is wrong with the answer.
enum Readers {
    static func objection(_ reader: HostileStrings.Reader, to text: String) -> String? {
        switch reader {
        case .credit: credit(text)
        case .disclaimer: disclaimer(text)
        case .marks: marks(text)
        case .frontMatter: frontMatter(text)
        }
    }

    private static func credit(_ text: String) -> String? {
        let credit = Credit(parsing: text)
        let says = text.unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .lowercaseLetter, .uppercaseLetter, .otherLetter, .decimalNumber: true
            default: false
            }
        }
        if says, credit.isEmpty { return "nothing was said" }
        return credit.creator?.isEmpty == true || credit.residue?.isEmpty == true ? "an empty field" : nil
    }

    private static func disclaimer(_ text: String) -> String? {
        let reading = DisclaimerReading(text)
        let count = text.unicodeScalars.count
        if reading.holders.contains(where: { $0.range.upperBound > count }) { return "a holder outside the text" }
        for authors in [1, 2] where !reading.misfits(authors: authors).isEmpty {
            let corrected = reading.corrected(authors: authors)
            if !DisclaimerReading(corrected).misfits(authors: authors).isEmpty {
                return "corrected to \(corrected.debugDescription) for \(authors)"
            }
        }
        return nil
    }

    private static func marks(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        let blanked = MarkdownCode.blanked(bytes)
        if blanked.count != bytes.count { return "the code was not blanked in its place" }
        let found = CriticMark.all(in: blanked, limit: 200)
        let isInOrder = zip(found, found.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
        if !isInOrder || found.contains(where: { $0.range.upperBound > bytes.count }) { return "marks overlap" }
        _ = MarkdownLink.all(in: bytes)
        return nil
    }

    private static func frontMatter(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        do throws(Malformed) {
            let article = try ArticleText(bytes, stateRequired: false)
            let changed = article.settingState("approved")
            guard let again = try? ArticleText(changed) else { return "cannot be read again" }
            return again.state == "approved" && again.content == article.content ? nil : "another content after a move"
        } catch {
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let line = error.place.line
            return line >= 1 && line <= lines.count && error.place.column >= 1 ? nil : "a place outside the file: \(error)"
        }
    }
}
