public import Text

/// The states of an article and the transitions between them, as a file in `workflows/` says.
public struct Workflow: Hashable, Sendable {
    public let name: String
    /// In the order of the file.
    public let states: [State]
    /// In the order of the file.
    public let transitions: [Transition]
    /// Roles, any of which may waive a finding; empty: nobody may.
    public let waive: [String]
    /// Roles, any of which may rename an article that readers see; empty: those that may write.
    public let renameLive: [String]
    /// How many characters a person may correct in a text and still decide about it; nil: none.
    public let reviewerMayFix: Int?
    /// The cleared states, computed once, since history asks ``isCleared(_:)`` for every event.
    private let clearedStates: Set<String>

    /// Reads the bytes of a workflow file. It does not check that the workflow is safe: ``WorkflowProof`` does.
    /// - Throws: ``Malformed`` with the place.
    public init(_ bytes: [UInt8]) throws(Malformed) {
        let root = try YAML.parse(bytes[...])
        let fields = try Fields(root, of: "a workflow", allowed: Self.keys)
        name = try fields.required("name")
        waive = try fields.texts("waive")
        renameLive = try fields.texts("rename_live")
        reviewerMayFix = try fields.number("reviewer_may_fix", least: 1)
        var states: [State] = []
        for entry in try Self.entries(fields, "states", root) { states.append(try State(entry)) }
        self.states = states
        var transitions: [Transition] = []
        for entry in try Self.entries(fields, "transitions", root) {
            transitions.append(try Transition(entry, states: states.map(\.name)))
        }
        self.transitions = transitions
        clearedStates = Set(states.map(\.name).filter { Self.isCleared($0, states, transitions) })
    }

    private static let keys = ["name", "waive", "rename_live", "reviewer_may_fix", "states", "transitions"]

    private static func entries(_ fields: Fields, _ key: String, _ root: YAMLValue) throws(Malformed) -> [YAMLEntry] {
        guard let value = fields.value(key) else { throw Malformed(.missingKey(key), at: root.place) }
        guard let entries = value.entries, !entries.isEmpty else { throw fields.unexpected(key, value, "a mapping of \(key)") }
        return entries
    }

    /// The state of this name.
    public func state(_ name: String) -> State? {
        states.first { $0.name == name }
    }

    /// The transition of this name.
    public func transition(_ name: String) -> Transition? {
        transitions.first { $0.name == name }
    }

    /// The state in which an article begins.
    public var initial: State? {
        states.first(where: \.isInitial)
    }

    /// The transitions that lead out of a state, in the order of the file.
    public func transitions(from state: String) -> [Transition] {
        transitions.filter { $0.leads(from: state) }
    }

    /// Whether a text in this state can become public with no further decision.
    ///
    /// A move into a state that is not cleared voids the approvals, unless the move is itself a decision.
    public func isCleared(_ state: String) -> Bool { clearedStates.contains(state) }

    private static func isCleared(_ state: String, _ states: [State], _ transitions: [Transition]) -> Bool {
        var seen: Set<String> = [state]
        var open = [state]
        while let next = open.popLast() {
            if states.contains(where: { $0.name == next && $0.isPublic }) { return true }
            for transition in transitions where !transition.isDecision && transition.text == .working {
                if transition.leads(from: next), seen.insert(transition.to).inserted { open.append(transition.to) }
            }
        }
        return false
    }

    /// Whether this transition takes back the approvals that were given before it.
    public func voidsApprovals(_ transition: Transition) -> Bool {
        !transition.isDecision && !isCleared(transition.to)
    }

    /// The decisions after which a text may become public: those that a publishing transition counts.
    public var clearingDecisions: [Transition] {
        transitions.filter { $0.isDecision && isCleared($0.to) }
    }

    /// Whether a text in this state still needs a decision before it can become public.
    public func waits(in state: String) -> Bool {
        !isCleared(state) && transitions.contains { $0.isDecision && $0.leads(from: state) && isCleared($0.to) }
    }
}

extension Workflow {
    /// For every state the number of moves of the working text to a public state; absent where none can be reached.
    public var distancesToPublic: [String: Int] {
        var distances = Dictionary(uniqueKeysWithValues: states.filter(\.isPublic).map { ($0.name, 0) })
        for round in 1...max(1, states.count) {
            for transition in transitions where transition.text == .working && distances[transition.to] == round - 1 {
                for state in states where transition.leads(from: state.name) && distances[state.name] == nil {
                    distances[state.name] = round
                }
            }
        }
        return distances
    }
}
