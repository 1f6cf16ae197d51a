import Git
import Text
import Workflows

extension Publication {
    /// Commits the edits of one article and its folder in the person's name.
    /// - Parameters:
    ///   - bytes: the text to save in place of the working file; needed in a bare repository.
    ///   - with: ids of others who wrote it.
    ///   - opened: the version that was opened for editing, where one was; if HEAD has another one now, the save is refused.
    /// - Returns: the commit; empty where nothing had changed.
    /// - Throws: ``Refusal``; then nothing was written.
    public func save(
        _ article: String, bytes: [UInt8]? = nil, with others: [String] = [], note: String = "", opened: OpenedArticle? = nil
    ) throws -> [Recorded] {
        let name = try nameToSave(article)
        return try Recorder(publication: self).record([name]) { snapshot in
            try requireWritableRepository()
            return try savePlan(name, on: snapshot, bytes: bytes, with: others, note: note, opened: opened).map { [$0.plan] }
                ?? []
        }
    }

    /// The commit that saves `name` as it stands in the working files; nil where nothing has changed.
    /// - Parameter moved: the article after a move that is committed before the save; nil where there is none.
    func savePlan(
        _ name: ArticleName, on snapshot: Snapshot, bytes given: [UInt8]?, with others: [String], note: String = "",
        opened: OpenedArticle? = nil, after moved: ArticleVersion? = nil
    ) throws -> SavePlan? {
        let before = try savedVersion(name, on: snapshot, after: moved)
        let working = try workingArticle(name, before.version)
        guard given != nil || working != nil else { throw Refusal.needsWorkTree(command: "save") }
        if given == nil { try checkNotMoved(name, isSaved: before.blob != nil, on: snapshot) }
        let disk = given == nil ? try working?.typed().bytes : try? working?.typed().bytes
        let bytes = given ?? disk ?? []
        // Text from a file must not take the place of text that somebody typed.
        if given != nil, let disk, disk != bytes, try Repository.blobID(of: disk) != before.blob {
            throw Refusal.unsavedText(path: name.file)
        }
        try requireNotMovedUnder(name, on: snapshot)
        if let opened, opened.blob != before.blob, before.blob != (try Repository.blobID(of: bytes)) {
            throw Refusal.changedMeanwhile(what: name.file)
        }
        if let index = try checkout?.indexEntry(at: name.file), index.id != before.blob, !index.intentToAdd,
            try index.id != Repository.blobID(of: bytes)
        {
            throw Refusal.stagedText(path: name.file)
        }
        let typed = try read(bytes, name)
        let workflow = try snapshot.workflow(for: typed)
        let from = try stateBefore(before, typed, name, workflow)
        let folder = try given == nil ? working?.folderChanges() ?? [] : []
        if try folder.isEmpty && before.blob == Repository.blobID(of: bytes) { return nil }
        if let from, workflow.state(from) == nil {
            // The new category has another workflow, or the workflow another file.
            throw Refusal.unknownState(
                article: name.description, place: typed.statePlace, state: from, states: workflow.states.map(\.name))
        }
        let to = try stateAfter(from, workflow, isTyped: true)
        let final = typed.state == to ? bytes : typed.settingState(to)

        let actor = try Actor(self, snapshot.masthead)
        let (person, role) = try actor.holding(Masthead.writingRoles, for: "save", snapshot.masthead)
        let change = try FolderUpdate(folder, before: before.version?.attachments ?? [], of: name)
        let blob = try Repository.blobID(of: final)
        let text = try read(final, name)
        let content = try repository.digest(content: text.content, attachments: change.attachments, of: name)
        let writers = try coAuthors(others, snapshot.masthead)
        let event = Event(
            "save", article: name.description, from: from, to: to, by: person.id, role: role, content: content,
            operatedBy: actor.operatedBy(snapshot.masthead), coAuthors: writers.map { "\($0.name) <\($0.emails.first ?? "")>" })
        let onDisk = try disk.map { try Repository.blobID(of: $0) }
        let message = try CommitMessage(event, title: text.title?.string ?? name.slug, note: note)
        let plan = Plan(
            message: message, person: person,
            tree: [.put(path: name.file, id: blob, mode: .regular)] + change.tree,
            files: [FileChange(path: name.file, onDisk: onDisk, new: (blob, final, false))] + change.files)
        let article = ArticleVersion(
            name: name, text: text, blob: blob, folder: before.version?.folder, attachments: change.attachments)
        let entry = HistoryEntry(
            commit: "", time: context.now, event: event, changedContent: true,
            correction: folder.isEmpty
                ? before.version.flatMap { Correction.characters(from: $0.text, to: text, limit: workflow.reviewerMayFix ?? 0) }
                : nil,
            contributors: Set(([person] + writers).map { .person($0.id) }), committer: .person(person.id),
            subject: message.title, note: message.note)
        return SavePlan(plan: plan, article: article, entry: entry)
    }

    /// Refuses a file that was renamed by hand, which is neither a new article nor a deleted one.
    private func checkNotMoved(_ name: ArticleName, isSaved: Bool, on snapshot: Snapshot) throws {
        let moved = FileMovedByHand(publication: self, snapshot: snapshot)
        if !isSaved, let old = try moved.origin(of: name) { throw Refusal.movedByHand(from: old.file, to: name.file) }
        if isSaved, try workingText(name) == nil, let new = try moved.destination(of: name) {
            throw Refusal.movedByHand(from: name.file, to: new.file)
        }
    }

    /// The article's entries in HEAD, even if it cannot be read.
    private struct Saved {
        /// After the move that is committed first, if there is one.
        var version: ArticleVersion?
        var blob: ObjectID?
        /// The state in the working file, unless somebody edited it.
        var shown: String?
    }

    private func savedVersion(_ name: ArticleName, on snapshot: Snapshot, after moved: ArticleVersion?) throws -> Saved {
        let entry = try repository.entry(at: name.file, inTree: snapshot.commit.tree)
        do {
            let version = try snapshot.article(name)
            return Saved(version: moved ?? version, blob: entry?.id, shown: version?.state)
        } catch let refusal as Refusal {
            // A text that was committed by hand and cannot be read is mended by saving one that can.
            guard case .unreadable = refusal else { throw refusal }
            return Saved(version: nil, blob: entry?.id)
        }
    }

    private func read(_ bytes: [UInt8], _ name: ArticleName) throws(Refusal) -> ArticleText {
        do { return try ArticleText(bytes, stateRequired: false) } catch {
            throw .unreadable(file: name.file, commit: nil, error)
        }
    }

    /// The state recorded before the save; nil where the article begins with it.
    private func stateBefore(_ before: Saved, _ typed: ArticleText, _ name: ArticleName, _ workflow: Workflow) throws -> String? {
        let recorded: String?
        if let version = before.version {
            recorded = version.state
        } else if before.blob != nil {
            let snapshot = try snapshot()
            let articleHistory = ArticleHistory(on: snapshot, workflow: workflow)
            let entries = try articleHistory.entries(of: name, from: snapshot.commit, depth: .everything)
            recorded = entries.lazy.compactMap(\.entry.event?.to).first ?? workflow.initial?.name
        } else {
            recorded = nil
        }
        let expected = before.shown ?? recorded ?? workflow.initial?.name ?? ""
        let mayBeLeftOut = recorded == nil
        guard typed.state == expected || (typed.state == nil && mayBeLeftOut) else {
            throw Refusal.stateTyped(path: name.file, place: typed.statePlace, typed: typed.state ?? "", recorded: expected)
        }
        return recorded
    }

    /// The state of the article after an edit.
    func stateAfter(_ from: String?, _ workflow: Workflow, isTyped: Bool) throws(Refusal) -> String {
        guard let from else { return workflow.initial?.name ?? "" }
        switch workflow.state(from)?.edited {
        case .stays: return from
        case .goes(to: let state): return state
        case .refused:
            throw .editRefused(state: from, opening: workflow.opening(from)?.name, isTyped: isTyped)
        case nil: return from
        }
    }

    func coAuthors(_ ids: [String], _ masthead: Masthead) throws(Refusal) -> [Person] {
        var people: [Person] = []
        for id in ids {
            guard let person = masthead.person(id) else { throw .noSuchPerson(id: id, known: masthead.people.map(\.id)) }
            people.append(person)
        }
        return people
    }
}
