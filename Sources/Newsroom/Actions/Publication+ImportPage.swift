import Git
public import Importers
import Text
import Workflows

extension Publication {
    /// Imports one saved page as a draft.
    ///
    /// A page that was imported before is recognised by its bytes or by its words (a counter on the page may differ every day).
    /// - Throws: `NotASavedPage` where the bytes are none; ``Refusal``. Then nothing was written.
    ///
    /// - Parameter stated: what the person says of the page, which overrides what the page says.
    public func importPage(
        _ bytes: [UInt8], fileName: String, stated: StatedFacts = StatedFacts(), note: String = ""
    ) throws -> ImportResult {
        var known: ArticleName?
        var begun: (name: ArticleName, blob: ObjectID)?
        var findings: [Finding] = []
        let recorded = try Recorder(publication: self).record([]) { snapshot in
            try requireWritableRepository()
            let (person, role) = try Actor(self, snapshot.masthead).holding(
                Masthead.writingRoles, for: "intake", snapshot.masthead)
            let people = snapshot.masthead.people.map { KnownPerson(id: $0.id, name: $0.name) }
            let capture = try PageImporter.read(bytes, fileName: fileName, masthead: people, stated: stated)
            findings = capture.findings
            let month = try month(of: capture, on: snapshot)
            known = try earlier(capture, in: month, on: snapshot)
            if known != nil { return [] }
            var draft = capture.draft
            draft.language = Self.language(draft.language, of: snapshot.settings)
            if capture.needsOffset {
                draft.date = try draft.date?.addingOffset { try TimeZones.offset(in: snapshot.settings, at: $0) }
            }
            let name = try freeName(for: Self.slugSource(draft, fileName), slug: nil, month, on: snapshot)
            let plan = try beginning("intake", draft, name, person, role, on: snapshot, note: note)
            begun = plan.files.first?.new.map { (name, $0.id) }
            return [plan]
        }
        if let known { return .known(known) }
        guard let first = recorded.first else { throw Refusal.nothingToSave }
        if let begun, first.commit != nil { captures.note(begun.name, beginsAs: begun.blob, in: repository) }
        return .article(first, findings: findings)
    }

    /// The publication's own tag where it is the same language, or where the text does not tell which it is.
    private static func language(_ tag: String?, of settings: PublicationSettings) -> String {
        guard let tag, settings.language.lowercased().prefix(while: { $0 != "-" }) != tag else { return settings.language }
        return tag
    }

    /// The month of the page's date, or the current month where it has none.
    private func month(of capture: SavedPage, on snapshot: Snapshot) throws -> (year: String, month: String) {
        let parts = (capture.draft.date ?? "").split(separator: "-").map(String.init)
        if parts.count >= 2, ArticleName.isYear(parts[0]), ArticleName.isMonth(parts[1]) { return (parts[0], parts[1]) }
        return try TimeZones.month(in: snapshot.settings, at: context.now)
    }

    /// The article as which this page was imported: looked up by the slug that it yields, then by the SHA-256 of its file.
    private func earlier(
        _ capture: SavedPage, in month: (year: String, month: String), on snapshot: Snapshot
    ) throws -> ArticleName? {
        let slug = Slug.make(
            from: Self.slugSource(capture.draft, capture.draft.source?.file ?? ""),
            romanise: snapshot.settings.slugStyle == .romanised)
        let neighbours = try snapshot.articles(inMonthOf: month)
        let isLikely = { (article: (name: ArticleName, blob: ObjectID)) in article.name.slug.hasPrefix(slug) }
        let file = capture.draft.source?.sha256
        let words = SavedPageCache.words(capture.draft.body)
        for (name, blob) in neighbours.filter(isLikely) {
            guard let origin = captures.origin(of: blob, in: repository) else { continue }
            if isSame(origin.file, file) || origin.words == words { return name }
            if try captures.beginning(of: name, { try firstBody(of: name, on: snapshot) }) == words { return name }
        }
        return neighbours.first { article in
            !isLikely(article) && isSame(captures.origin(of: article.blob, in: repository)?.file, file)
        }?.name
    }

    private func isSame(_ recorded: String?, _ file: String?) -> Bool { recorded != nil && recorded == file }

    /// The text from which the slug is made: the title or, where the page has none, the name of its file.
    private static func slugSource(_ draft: ArticleDraft, _ fileName: String) -> String {
        draft.title.isEmpty ? String(fileName.prefix { $0 != "." }) : draft.title
    }

    /// The body in the article's first version.
    private func firstBody(of name: ArticleName, on snapshot: Snapshot) throws -> String? {
        guard let article = try snapshot.article(name) else { return nil }
        let articleHistory = ArticleHistory(on: snapshot, workflow: try snapshot.workflow(for: article.text))
        guard let first = try articleHistory.entries(of: name, from: snapshot.commit, depth: .everything).last,
            let id = ObjectID(hex: first.entry.commit)
        else { return nil }
        return try self.snapshot(of: id).article(first.name)?.text.body
    }
}
