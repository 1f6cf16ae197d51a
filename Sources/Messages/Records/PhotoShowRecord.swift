package import Checks
internal import PhotoCredits

/// What `galley photo show --json` prints.
package struct PhotoShowRecord: Encodable {
    package let article: String
    package let fields: [String: String]
    package let embedded: [String: String]
    package let differs: [String]?
    package let rights: [String]?
    package let ignored: [String]?
    package let warnings: [String]?
    package let unreadable: String?
    package let line: String

    package init(_ article: String, _ photo: CheckedPhoto) {
        self.article = article
        fields = Dictionary(photo.fields.map { ($0.name, $0.text) }) { first, _ in first }
        embedded = Dictionary((photo.facts?.fields ?? []).map { ($0.name, $0.text) }) { first, _ in first }
        let facts = photo.facts
        differs = facts.flatMap { $0.disagreements.isEmpty ? nil : $0.disagreements.flatMap(\.lines) }
        rights = facts.flatMap { $0.otherRights.isEmpty ? nil : $0.otherRights.map(\.line) }
        ignored = facts.flatMap { $0.placeholders.isEmpty ? nil : $0.placeholders.map(\.line) }
        warnings = facts.flatMap { $0.flaws.isEmpty ? nil : $0.flaws.map(\.message) }
        unreadable = photo.trouble
        line = photo.printedCredit
    }
}
