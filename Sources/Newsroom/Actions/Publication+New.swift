import Git
public import Text
import Workflows

extension Publication {
    /// Begins an article: a draft under the month of today, committed in the person's name.
    /// - Parameters:
    ///   - draft: what it starts as; without authors the person who acts is the author.
    ///   - slug: a slug of one's own; nil: made from the title.
    public func new(_ draft: ArticleDraft, slug: String? = nil, note: String = "") throws -> [Recorded] {
        try Recorder(publication: self).record([]) { snapshot in
            try requireWritableRepository()
            let (person, role) = try Actor(self, snapshot.masthead).holding(Masthead.writingRoles, for: "new", snapshot.masthead)
            var draft = draft
            if draft.authors.isEmpty { draft.authors = [ArticleDraft.Author(identity: .person(id: person.id))] }
            if draft.language == nil { draft.language = snapshot.settings.language }
            let month = try TimeZones.month(in: snapshot.settings, at: context.now)
            let name = try freeName(for: draft.title, slug: slug, month, on: snapshot)
            return [try beginning("new", draft, name, person, role, on: snapshot, note: note)]
        }
    }

    /// The commit in which an article begins.
    func beginning(
        _ eventName: String, _ draft: ArticleDraft, _ name: ArticleName, _ person: Person, _ role: String, on snapshot: Snapshot,
        note: String
    ) throws -> Plan {
        try checkAttributes(of: name.file)
        let workflow = try snapshot.workflow(named: snapshot.settings.workflow(forCategories: draft.categories))
        guard let state = workflow.initial?.name else {
            throw Refusal.unsafeWorkflow(file: workflow.name, faults: [.noInitialState])
        }
        let bytes = draft.rendered(state: state)
        let text: ArticleText
        do { text = try ArticleText(bytes) } catch { throw Refusal.unreadable(file: name.file, commit: nil, error) }
        let blob = try Repository.blobID(of: bytes)
        let event = Event(
            eventName, article: name.description, to: state, by: person.id, role: role,
            content: ContentDigest(content: text.content, attachments: []),
            operatedBy: try Actor(self, snapshot.masthead).operatedBy(snapshot.masthead))
        return Plan(
            message: try CommitMessage(event, title: draft.title, note: note), person: person,
            tree: [.put(path: name.file, id: blob, mode: .regular)],
            files: [FileChange(path: name.file, onDisk: nil, new: (blob, bytes, false))])
    }

    /// A free name: no article, no old name and no unsaved file has it.
    ///
    /// A slug that was asked for is refused where it is taken; one made from a title gets a number.
    func freeName(
        for title: String, slug: String?, _ month: (year: String, month: String), on snapshot: Snapshot
    ) throws -> ArticleName {
        if let slug {
            guard Slug.isValid(slug) else { throw Refusal.slugInvalid(slug) }
            let name = ArticleName(year: month.year, month: month.month, slug: slug)
            guard try isFree(name, on: snapshot) else { throw Refusal.slugTaken(path: name.file) }
            return name
        }
        let made = Slug.make(from: title, romanise: snapshot.settings.slugStyle == .romanised)
        guard Slug.isValid(made) else { throw Refusal.noSlug(title: title) }
        let first = ArticleName(year: month.year, month: month.month, slug: made)
        if try isFree(first, on: snapshot) { return first }
        // A column that has one title every time has hundreds of numbers: those that articles have are not asked for one by one.
        let taken = try Set(snapshot.articles(inMonthOf: month).map(\.name))
        for number in 2... {
            let name = first.renamed("\(made)-\(number)")
            if !taken.contains(name), try isFree(name, on: snapshot) { return name }
        }
        return first
    }

    func isFree(_ name: ArticleName, on snapshot: Snapshot) throws -> Bool {
        for path in [name.file, name.folder, name.alias] {
            if try repository.entry(at: path, inTree: snapshot.commit.tree) != nil { return false }
        }
        switch try checkout?.file(at: name.file, limit: 0) {
        case nil, .missing: return true
        // A linked folder on the way makes every name look taken, and no number would ever be free.
        case .symbolicLink: throw Refusal.oddFile(path: name.file, what: "a symbolic link, or below one")
        default: return false
        }
    }
}
