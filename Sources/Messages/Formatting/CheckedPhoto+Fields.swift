package import Checks
package import PhotoCredits
internal import Text

extension CheckedPhoto {
    package var fields: [(name: String, text: String)] {
        (value.entries ?? []).compactMap { entry in entry.value.string.map { (entry.key, $0) } }
    }
}

extension ImageFacts {
    /// What the file says, under the names of a photo's fields where there is one.
    package var fields: [(name: String, text: String)] {
        let all: [(String, String?)] = [
            ("kind", mediaType), ("size", "\(width) × \(height)"), ("creator", creator), ("credit", creditLine),
            ("copyright", copyright), ("license_url", licenseURL), ("usage_terms", usageTerms), ("source", source),
            ("source_type", digitalSourceType), ("alt", altText), ("title", title),
        ]
        return all.compactMap { name, text in text.map { (name, $0) } }
    }

    /// What else was seen in the file: places that differ, terms, what is no name, what is amiss.
    package var remarks: [(name: String, text: String)] {
        disagreements.flatMap(\.lines).map { ("differs", $0) } + otherRights.map { ("rights", $0.line) }
            + placeholders.map { ("ignored", $0.line) } + flaws.map { ("warning", $0.message) }
            + (animation.map { [("moves", "\($0.frames) pictures, \($0.plays.map { "\($0) times" } ?? "without end")")] } ?? [])
    }
}

extension EmbeddedStatement {
    package var line: String { "\(field): \(text)" }
}

extension EmbeddedDisagreement {
    package var lines: [String] { statements.map(\.line) }
}
