public import Text
public import Workflows

/// An article with unsaved edits, and what the person who asks can do about it.
public struct UnsavedArticle: Sendable {
    public let name: ArticleName
    /// The state in HEAD; nil where HEAD does not have the article, or it cannot be read.
    public let state: String?
    /// The move that must be made before the save, because the state takes no edits.
    public let opening: String?
    /// People who may save it and are likely to have made the edits, the likeliest first; git cannot say who did.
    public let savers: [String]
    public let saving: Saving
    /// Why it cannot be saved: its file is missing, was renamed, or cannot be read; the refusal of a save.
    public let trouble: Refusal?

    /// The consequence if the person who asks saves the text.
    public enum Saving: Sendable {
        case allowed
        /// The person becomes a writer of the text, and cannot decide about it any more.
        case disqualifies
        /// The person has no role that may change texts, or is unknown.
        case refused
    }
}

extension Publication {
    /// Every article with unsaved edits; one whose file was renamed by hand is listed once, under its name in HEAD.
    func unsaved(for actor: Actor, on snapshot: Snapshot, _ pass: PublicationPass) throws -> [UnsavedArticle] {
        let names = try unsavedArticles()
        var troubles: [ArticleName: Refusal] = [:]
        var moved: Set<String> = []
        for name in names {
            troubles[name] = try trouble(name, on: snapshot)
            if case .movedByHand(_, let new) = troubles[name] { moved.insert(new) }
        }
        return try names.filter { !moved.contains($0.file) }.map { name in
            try unsaved(name, trouble: troubles[name], for: actor, on: snapshot, pass)
        }
    }

    private func unsaved(
        _ name: ArticleName, trouble: Refusal?, for actor: Actor, on snapshot: Snapshot, _ pass: PublicationPass
    ) throws -> UnsavedArticle {
        let text = try savedOrTyped(name, on: snapshot)
        let state = text.isSaved ? text.text?.state : nil
        let workflow = try text.text.map { try snapshot.workflow(for: $0) }
        let authors = text.text?.authorIDs.compactMap(\.string) ?? []
        let writers = pass.writers[name] ?? []
        let savers = UnsavedBeforeDecision.savers(
            keeper: actor.keeper(snapshot.masthead), authors: authors, writers: writers.sorted(), other: nil, snapshot.masthead)
        var opening: Workflow.Transition?
        if let state, let workflow, workflow.state(state)?.edited == .refused { opening = workflow.opening(state) }
        return UnsavedArticle(
            name: name, state: state, opening: opening?.name, savers: savers.filter { $0 != actor.person?.id },
            saving: Self.saving(actor.person, isWriter: (authors + writers).contains { $0 == actor.person?.id }, workflow),
            trouble: trouble)
    }

    private static func saving(_ person: Person?, isWriter: Bool, _ workflow: Workflow?) -> UnsavedArticle.Saving {
        guard let person, person.holds(anyOf: Masthead.writingRoles) != nil else { return .refused }
        let decides = workflow?.transitions.contains { transition in
            transition.isDecision && !transition.isOverride && person.holds(anyOf: transition.by) != nil
        }
        return decides == true && !isWriter ? .disqualifies : .allowed
    }

    /// The text in HEAD, or the working file where HEAD has none that can be read; nil where neither can be.
    private func savedOrTyped(_ name: ArticleName, on snapshot: Snapshot) throws -> (text: ArticleText?, isSaved: Bool) {
        do { if let version = try snapshot.article(name) { return (version.text, true) } } catch let refusal as Refusal {
            // The queue shows what cannot be read as odd, with the reason.
            guard case .unreadable = refusal else { throw refusal }
        }
        guard let bytes = try workingText(name) else { return (nil, false) }
        return (try? ArticleText(bytes, stateRequired: false), false)
    }
}
