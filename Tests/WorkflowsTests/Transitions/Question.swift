@testable import Text
@testable import Workflows

/// A question about the default workflow, in a newsroom of five.
struct Question {
    static let masthead = """
        people:
          - {id: hana, name: Hana, emails: [hana@example.org], roles: [author]}
          - {id: jun, name: Jun, emails: [jun@example.org], roles: [editor, author]}
          - {id: mo, name: Mo, emails: [mo@example.org], roles: [editor]}
          - {id: ida, name: Ida, emails: [ida@example.org], roles: [publisher]}
          - {id: tom, name: Tom, emails: [tom@example.org], roles: [editor], retired: true}

        """

    var workflow: String = DefaultWorkflow.file
    var authors = ["hana"]
    var hasNote = false
    var expected: ContentDigest?
    var findings: [Finding] = []
    var history: (inout History) -> Void = { _ in }

    /// The question whether `person` may make this move from `state`.
    func asked(_ transition: String, by person: String?, from state: String) throws -> TransitionCheck {
        let workflow = try Workflow(Array(workflow.utf8))
        let masthead = try Masthead(Array(Self.masthead.utf8))
        var history = History(workflow)
        self.history(&history)
        guard let transition = workflow.transition(transition) else { throw Refusal.unknownTransition(transition, known: []) }
        return TransitionCheck(
            transition: transition, workflow: workflow, masthead: masthead, person: person.flatMap { masthead.person($0) },
            address: person == nil ? "eve@example.org" : nil, state: state, authors: authors, standing: history.standing,
            content: History.content, expected: expected, hasNote: hasNote, findings: findings)
    }

    /// Why not; nil where every gate is open.
    func refusal(_ transition: String, by person: String?, from state: String) throws -> Refusal? {
        try asked(transition, by: person, from: state).gates.refusal
    }
}
