import Text
import Workflows

/// The refusal for a decision about an article with unsaved edits: saving them would make the editor a writer of the text.
struct UnsavedBeforeDecision {
    let article: ArticleVersion
    let question: TransitionCheck
    /// The person whose working files these are, by git's identity.
    let keeper: Person?

    /// The refusal that replaces the general one about unsaved edits.
    func refusal(for obstacle: Refusal?) -> Refusal? {
        guard case .unsavedText(let path, _) = obstacle else { return obstacle }
        if question.workflow.state(question.state)?.edited == .refused {
            return .unsavedText(path: path, opening: question.workflow.opening(question.state)?.name)
        }
        guard let person = question.person, isForbiddenToWriters else { return obstacle }
        return refusal(path, person)
    }

    /// Refuses, with the way around it, a save in the same command that alone would make the person a writer.
    /// - Parameter history: the entries of the article, the save first.
    func gate(for gate: Gate, history: [HistoryEntry]) -> Gate {
        guard case .ownText(_, commit: "", _, _) = gate.refusal, let person = question.person else { return gate }
        let before = ApprovalState(Array(history.dropFirst()), content: question.content, workflow: question.workflow)
        guard !question.authors.contains(person.id), before.writers[.person(person.id)] == nil else { return gate }
        return Gate(gate.name, refusal(article.name.file, person))
    }

    private var isForbiddenToWriters: Bool { question.transition.isDecision && !question.transition.isOverride }

    private func refusal(_ path: String, _ person: Person) -> Refusal {
        .unsavedBeforeDecision(
            path: path, article: article.name.description, person: person.id,
            savers: Self.savers(
                keeper: keeper, authors: question.authors, writers: question.standing.writers.keys.compactMap(\.person).sorted(),
                other: person, question.masthead))
    }

    /// People who may save the edits and are likely to have made them, the likeliest first.
    static func savers(
        keeper: Person?, authors: [String], writers: [String], other person: Person?, _ masthead: Masthead
    ) -> [String] {
        var savers: [String] = []
        for id in [keeper?.id].compactMap(\.self) + authors + writers {
            guard id != person?.id, !savers.contains(id), masthead.person(id)?.holds(anyOf: Masthead.writingRoles) != nil else {
                continue
            }
            savers.append(id)
        }
        return savers
    }
}

extension HistoryEntry.Contributor {
    /// The id of the person; nil for an address that the masthead does not know.
    fileprivate var person: String? {
        if case .person(let id) = self { id } else { nil }
    }
}
