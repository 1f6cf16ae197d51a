internal import Text

/// The authors of the article, from all parts of the page that name them, and the contradictions between these.
struct Authors {
    var drafts: [ArticleDraft.Author] = []
    /// The authors as the page names them, whatever the masthead.
    var stated: [(name: String, statedAs: String?, bio: String?)] = []

    init(head: PageHead, tail: Tail, masthead: [KnownPerson], stated facts: StatedFacts, report: inout PageFindings) {
        guard facts.authors.isEmpty else {
            take(facts, head: head, tail: tail, masthead: masthead, report: &report)
            return
        }
        var slots = AuthorSlot.pair(byline: head.byline, authorLine: head.authorLine)
        if slots.isEmpty { slots = Self.fromBiography(tail, report: &report) }
        for (name, known) in tail.names {
            let index = slots.firstIndex { $0.isKnown(as: known) && $0.biography == nil }
            if let index { slots[index].biography = name }
        }
        Self.reportStrangers(slots, head: head, report: &report)
        // Who stands in the author line alone is no author: the byline counts where there is no majority.
        let authors = head.byline.isEmpty ? slots : slots.filter { $0.byline != nil || $0.biography != nil }
        for slot in authors {
            guard let name = slot.chosen else { continue }
            Self.reportSpellings(slot, chosen: name, report: &report)
            add(slot, name: name, tail: tail, masthead: masthead, report: &report)
        }
    }

    /// Uses the authors that the person gives, with what the page says about them.
    private mutating func take(
        _ facts: StatedFacts, head: PageHead, tail: Tail, masthead: [KnownPerson], report: inout PageFindings
    ) {
        let names = facts.authorNames(masthead)
        for (author, name) in zip(facts.authors, names) {
            var author = author
            let sentences = tail.biography.filter { $0.known.contains(name) }
            if case .guest = author.identity, author.bio == nil, !sentences.isEmpty {
                author.bio = sentences.map(\.text).joined(separator: " ")
            }
            drafts.append(author)
            stated.append((name, nil, author.bio))
        }
        for other in head.byline + head.authorLine
        where !names.contains(where: { NameLikeness.between($0, other.text) <= .capitals }) {
            report.add(
                "intake/author-disagrees", .hint, other.place,
                "\(PageFindings.quote(other.text)) stands in \(other.whereabouts); \(PageFindings.quote(names.joined(separator: ", "))) was given and counts."
            )
        }
    }

    private mutating func add(
        _ slot: AuthorSlot, name: StatedName, tail: Tail, masthead: [KnownPerson], report: inout PageFindings
    ) {
        let sentences = tail.biography.filter { $0.known.contains { slot.isKnown(as: $0) || slot.biography?.text == $0 } }
        let bio = sentences.isEmpty ? nil : sentences.map(\.text).joined(separator: " ")
        let statedAs = slot.other?.text
        stated.append((name.text, statedAs, bio))
        let same = masthead.filter { NameLikeness.between($0.name, name.text) == .same }
        // A byline in small or in capital letters is the page's typography.
        let people =
            same.isEmpty && name.isInOneCase ? masthead.filter { NameLikeness.between($0.name, name.text) == .capitals } : same
        guard people.count == 1, let person = people.first else {
            Self.reportMasthead(name, people.isEmpty ? Self.near(name, masthead) : people, report: &report)
            drafts.append(ArticleDraft.Author(identity: .guest(name: name.text), statedAs: statedAs, bio: bio))
            return
        }
        drafts.append(ArticleDraft.Author(identity: .person(id: person.id), statedAs: statedAs))
        if let place = sentences.first?.place {
            report.add(
                "intake/biography-left-out", .hint, place,
                "The biography of \(PageFindings.quote(name.text)) is left out of the article, because the masthead has this person as \(person.id)."
            )
        }
    }

    private static func fromBiography(_ tail: Tail, report: inout PageFindings) -> [AuthorSlot] {
        guard let name = tail.names.first?.stated else { return [] }
        report.add(
            "intake/author-from-biography", .warning, name.place,
            "Neither an author line nor a byline names the author; \(PageFindings.quote(name.text)) is taken from the biography (line \(name.place.line))."
        )
        return [AuthorSlot(biography: name)]
    }

    private static func near(_ name: StatedName, _ masthead: [KnownPerson]) -> [KnownPerson] {
        masthead.filter { NameLikeness.between($0.name, name.text) != .different }
    }

    private static func reportMasthead(_ name: StatedName, _ people: [KnownPerson], report: inout PageFindings) {
        guard let person = people.first else { return }
        if people.count > 1, NameLikeness.between(person.name, name.text) == .same {
            let ids = people.map(\.id).joined(separator: ", ")
            report.add(
                "intake/masthead-ambiguous", .warning, name.place,
                "\(PageFindings.quote(name.text)) is the name of several people on the masthead (\(ids)); write the right id in \"authors\"."
            )
        } else {
            report.add(
                "intake/masthead-near", .hint, name.place,
                "\(PageFindings.quote(name.text)) is not on the masthead, but \(PageFindings.quote(person.name)) (\(person.id)) is; "
                    + "write that id in \"authors\" if it is the same person.")
        }
    }

    /// Spellings of one author that are not the chosen one.
    private static func reportSpellings(_ slot: AuthorSlot, chosen: StatedName, report: inout PageFindings) {
        for name in slot.stated {
            let agreeing = slot.stated.filter { NameLikeness.between($0.text, chosen.text) <= .capitals }
            let others = agreeing.map { ($0.place, "\(PageFindings.quote($0.text)) in \($0.origin.phrase)") }
            let places = agreeing.map(\.whereabouts).joined(separator: " and ")
            let facts =
                "\(PageFindings.quote(name.text)) in \(name.whereabouts) but \(PageFindings.quote(chosen.text)) in \(places)"
            switch NameLikeness.between(name.text, chosen.text) {
            case .same: continue
            case .capitals where name.text == chosen.text: continue
            case .capitals:
                report.add(
                    "intake/author-capitals", .hint, name.place, "The author is \(facts); only the capitals differ.",
                    related: others)
            case .order:
                report.add(
                    "author/name-order", .hint, name.place,
                    "The author is \(facts): the same words in another order. \(PageFindings.quote(chosen.text)) is the name here; "
                        + "delete \"stated_as\" or make it the name.", related: others)
            case .near:
                report.add(
                    "author/name-mismatch", .warning, name.place,
                    "The author is \(facts). They look like one person. \(PageFindings.quote(chosen.text)) is the name here; "
                        + "correct it if it is the wrong one, then delete \"stated_as\".", related: others)
            case .different:
                report.add(
                    "intake/author-disagrees", .warning, name.place,
                    "The author is \(facts). They look like two people. \(PageFindings.quote(chosen.text)) is the name here; "
                        + "find out who wrote this, then delete \"stated_as\".", related: others)
            }
        }
    }

    /// People whom only one of byline and author line names.
    private static func reportStrangers(_ slots: [AuthorSlot], head: PageHead, report: inout PageFindings) {
        guard let byline = head.byline.first, let authorLine = head.authorLine.first else { return }
        for slot in slots where slot.byline == nil || slot.authorLine == nil {
            guard let name = slot.byline ?? slot.authorLine else { continue }
            let other = slot.byline == nil ? byline : authorLine
            let isAuthor = slot.byline != nil || slot.biography != nil
            report.add(
                "intake/author-disagrees", .warning, name.place,
                "\(PageFindings.quote(name.text)) stands in \(name.whereabouts) but not in \(other.whereabouts), "
                    + (isAuthor ? "and is taken for an author." : "and is not taken for an author."),
                related: [(other.place, other.origin.phrase)])
        }
    }
}
