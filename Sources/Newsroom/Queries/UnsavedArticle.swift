import Git
public import Text
public import Workflows

/// An article with text that was typed and not saved, and what the person who asks can do about it.
public struct UnsavedArticle: Sendable {
    public let name: ArticleName
    /// The state that is recorded; nil where no commit has the article yet, or where it cannot be read.
    public let state: String?
    /// The move that has to come before the save, because the state takes no change.
    public let opening: String?
    /// Those who may save it and are likely to have typed it, the likeliest first; git cannot say who did.
    public let savers: [String]
    public let saving: Saving
    /// Why it cannot be saved as it stands: its file is gone, has another name, or cannot be read; as a save would say it.
    public let trouble: Refusal?

    /// What it means if the person who asks saves the text.
    public enum Saving: Sendable {
        case allowed
        /// The person becomes a writer of the text, and cannot decide about it any more.
        case disqualifies
        /// The person has no role that may change texts, or nobody knows who asks.
        case refused
    }
}

extension Publication {
    /// Every article with unsaved text; one whose file was moved by hand stands there once, under the name that is recorded.
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

    /// The text in HEAD, or the typed one where HEAD has none that can be read; nil where neither can be.
    private func savedOrTyped(_ name: ArticleName, on snapshot: Snapshot) throws -> (text: ArticleText?, isSaved: Bool) {
        do { if let version = try snapshot.article(name) { return (version.text, true) } } catch let refusal as Refusal {
            // The queue shows what cannot be read as odd, with the reason.
            guard case .unreadable = refusal else { throw refusal }
        }
        guard let bytes = try workingText(name) else { return (nil, false) }
        return (try? ArticleText(bytes, stateRequired: false), false)
    }
}
