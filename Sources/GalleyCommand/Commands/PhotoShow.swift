internal import ArgumentParser
internal import Checks
internal import Newsroom
internal import PhotoCredits
internal import Text

/// `galley photo show`
struct PhotoShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the photos of articles: their fields, what is embedded in them, the credit line.")

    @Argument(help: "Articles.", completion: .articles)
    var articles: [String]

    @OptionGroup var global: GlobalOptions

    private struct Record: Encodable {
        let article: String
        let fields: [String: String]
        let embedded: [String: String]
        let differs: [String]?
        let rights: [String]?
        let ignored: [String]?
        let warnings: [String]?
        let unreadable: String?
        let line: String

        init(_ article: String, _ photo: CheckedPhoto) {
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

    var subjects: [Subject] { articles.map { Subject(.article, $0) } }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        context.each(articles, global) { article in
            let photos = try publication.photos(of: article)
            if global.json { return context.console.json(each: photos.map { Record(article, $0) }) }
            if photos.isEmpty { context.console.note("galley: \(TerminalText.text(article)): there is no photo.") }
            for (index, photo) in photos.enumerated() {
                let number = "\(index + 1)"
                context.console.rows(
                    photo.fields.map { [number, "stated", $0.name, $0.text] }
                        + ((photo.facts?.fields ?? []) + (photo.facts?.remarks ?? [])).map {
                            [number, "embedded", $0.name, $0.text]
                        }
                        + (photo.trouble.map { [[number, "embedded", "unreadable", $0]] } ?? [])
                        + [[number, "printed", "credit", photo.printedCredit]])
            }
        }
    }
}

extension CheckedPhoto {
    fileprivate var fields: [(name: String, text: String)] {
        (value.entries ?? []).compactMap { entry in entry.value.string.map { (entry.key, $0) } }
    }
}

extension ImageFacts {
    /// What the file says, under the names of a photo's fields where there is one.
    fileprivate var fields: [(name: String, text: String)] {
        let all: [(String, String?)] = [
            ("kind", mediaType), ("size", "\(width) × \(height)"), ("creator", creator), ("credit", creditLine),
            ("copyright", copyright), ("license_url", licenseURL), ("usage_terms", usageTerms), ("source", source),
            ("source_type", digitalSourceType), ("alt", altText), ("title", title),
        ]
        return all.compactMap { name, text in text.map { (name, $0) } }
    }

    /// What else was seen in the file: places that differ, terms, what is no name, what is amiss.
    fileprivate var remarks: [(name: String, text: String)] {
        disagreements.flatMap(\.lines).map { ("differs", $0) } + otherRights.map { ("rights", $0.line) }
            + placeholders.map { ("ignored", $0.line) } + flaws.map { ("warning", $0.message) }
            + (animation.map { [("moves", "\($0.frames) pictures, \($0.plays.map { "\($0) times" } ?? "without end")")] } ?? [])
    }
}

extension EmbeddedStatement {
    fileprivate var line: String { "\(field): \(text)" }
}

extension EmbeddedDisagreement {
    fileprivate var lines: [String] { statements.map(\.line) }
}
