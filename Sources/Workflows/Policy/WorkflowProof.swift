/// Checks a workflow for safety from its file alone.
///
/// An unsafe workflow is never used: if a public state could be entered without a decision, nothing that Galley promises would
/// hold, whoever wrote the file.
public struct WorkflowProof: Hashable, Sendable {
    /// One thing that is wrong with the workflow.
    public enum Fault: Hashable, Sendable {
        case noInitialState
        case severalInitialStates([String])
        case unreachable(state: String)
        case noWayOut(state: String)
        /// A public state that can be entered with no decision by a second person; the path that shows it.
        case publicWithoutDecision(state: String, path: [String])
        /// A state in which a cleared text can be changed and stays cleared.
        case editKeepsClearance(state: String)
        case publicStateTakesEdits(state: String)
        case unknownStateAfterEdit(state: String, named: String)
        case liveTextIntoPrivateState(transition: String)
        case publicNoticeState(state: String)
        case roleNobodyHolds(transition: String, role: String)
        case tooFewPeople(transition: String, needed: Int, holders: Int)

        /// Whether the workflow may not be used at all. The rest depends on the masthead and can change any day.
        public var isUnsafe: Bool {
            switch self {
            case .roleNobodyHolds, .tooFewPeople: false
            default: true
            }
        }
    }

    /// What is wrong, in the order of the file.
    public let faults: [Fault]
    /// The faults for which the workflow is refused.
    public var unsafe: [Fault] { faults.filter(\.isUnsafe) }

    /// Checks `workflow`; with a masthead also that somebody holds its roles.
    public init(_ workflow: Workflow, masthead: Masthead? = nil) {
        var faults: [Fault] = []
        let initial = workflow.states.filter(\.isInitial).map(\.name)
        if initial.isEmpty { faults.append(.noInitialState) }
        if initial.count > 1 { faults.append(.severalInitialStates(initial)) }
        let reached = Self.paths(in: workflow, from: initial) { _ in true }
        let undecided = Self.paths(in: workflow, from: initial) { !$0.isDecision && $0.text == .working }
        for state in workflow.states {
            if reached[state.name] == nil { faults.append(.unreachable(state: state.name)) }
            if !workflow.transitions(from: state.name).contains(where: { $0.to != state.name }) {
                faults.append(.noWayOut(state: state.name))
            }
            if state.isPublic, let path = undecided[state.name] {
                faults.append(.publicWithoutDecision(state: state.name, path: path))
            }
            if state.isPublic, state.showsNotice { faults.append(.publicNoticeState(state: state.name)) }
            switch state.edited {
            case .goes(to: let name) where workflow.state(name) == nil:
                faults.append(.unknownStateAfterEdit(state: state.name, named: name))
            case .goes(to: let name) where workflow.isCleared(name):
                faults.append(.editKeepsClearance(state: state.name))
            case .stays where state.isPublic: faults.append(.publicStateTakesEdits(state: state.name))
            case .stays where workflow.isCleared(state.name): faults.append(.editKeepsClearance(state: state.name))
            default: break
            }
        }
        for transition in workflow.transitions where transition.text == .live {
            if workflow.state(transition.to)?.isPublic != true || transition.while != .live {
                faults.append(.liveTextIntoPrivateState(transition: transition.name))
            }
        }
        if let masthead { faults += Self.roleFaults(workflow, masthead) }
        self.faults = faults
    }

    private static func roleFaults(_ workflow: Workflow, _ masthead: Masthead) -> [Fault] {
        workflow.transitions.flatMap { transition -> [Fault] in
            let missing = transition.by.filter { !masthead.roles.contains($0) }
            let holders = masthead.holders(ofAny: transition.by).count
            return missing.map { .roleNobodyHolds(transition: transition.name, role: $0) }
                + (missing.isEmpty && holders < transition.approvals
                    ? [.tooFewPeople(transition: transition.name, needed: transition.approvals, holders: holders)] : [])
        }
    }

    /// For every state that can be reached over the `allowed` transitions and by edits, the shortest path to it.
    private static func paths(
        in workflow: Workflow, from initial: [String], allowed: (Workflow.Transition) -> Bool
    ) -> [String: [String]] {
        var paths = Dictionary(initial.map { ($0, [$0]) }) { first, _ in first }
        var open = initial
        while !open.isEmpty {
            let state = open.removeFirst()
            var next = workflow.transitions(from: state).filter(allowed).map(\.to)
            if case .goes(to: let edited) = workflow.state(state)?.edited { next.append(edited) }
            for target in next where paths[target] == nil {
                paths[target] = paths[state, default: []] + [target]
                open.append(target)
            }
        }
        return paths
    }
}
