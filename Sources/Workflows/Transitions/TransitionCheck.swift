public import Text

/// Whether a person may make a move now: everything that the answer depends on, as values.
public struct TransitionCheck: Sendable {
    public var transition: Workflow.Transition
    public var workflow: Workflow
    public var masthead: Masthead
    /// Who acts; nil where that is unknown.
    public var person: Person?
    /// git's address, where no person on the masthead has it.
    public var address: String?
    /// The state the article is in.
    public var state: String
    /// Ids of the people whom the article names as its authors.
    public var authors: [String]
    public var standing: ApprovalState
    public var content: ContentDigest?
    /// The digest of the text that the person has read, where `--expect` gave one.
    public var expected: ContentDigest?
    public var hasNote: Bool
    /// What the checks of the transition's stage found.
    public var findings: [Finding]

    public init(
        transition: Workflow.Transition, workflow: Workflow, masthead: Masthead, person: Person?, address: String?, state: String,
        authors: [String], standing: ApprovalState, content: ContentDigest?, expected: ContentDigest?, hasNote: Bool,
        findings: [Finding]
    ) {
        self.transition = transition
        self.workflow = workflow
        self.masthead = masthead
        self.person = person
        self.address = address
        self.state = state
        self.authors = authors
        self.standing = standing
        self.content = content
        self.expected = expected
        self.hasNote = hasNote
        self.findings = findings
    }

    /// Every gate of the move, passed or blocked.
    public var gates: [Gate] {
        var gates = [stateGate, liveGate, Gate(.person, person == nil ? .nobodyActs(address: address) : nil), roleGate]
        if transition.isOwn { gates.append(ownGate) }
        if transition.isDecision { gates += [Gate(.fourEyes, fourEyesRefusal), Gate(.once, onceRefusal)] }
        if transition.needsNote { gates.append(Gate(.note, hasNote ? nil : .noteMissing(transition: transition.name))) }
        if let expected {
            let actual = content?.description ?? ""
            gates.append(
                Gate(.expected, expected == content ? nil : .contentDiffers(expected: expected.description, actual: actual)))
        }
        if countsApprovals { gates.append(Gate(.approvals, approvalsRefusal)) }
        if let stage = transition.stage(in: workflow) {
            let errors = findings.filter(\.blocks)
            gates.append(Gate(.checks, errors.isEmpty ? nil : .checksFailed(stage: stage.rawValue, findings: errors)))
        }
        return gates
    }

    /// Whether approvals are counted again because the move makes a text public. A decision that does so is counted itself, in
    /// ``target``.
    private var countsApprovals: Bool { transition.releases(in: workflow) && !transition.isDecision }

    /// The state after the move: a decision that is not the last one needed leaves the article where it is.
    public var target: String {
        guard transition.isDecision, let person else { return transition.to }
        var deciders = deciders(of: transition)
        deciders.insert(person.id)
        return deciders.count >= transition.approvals ? transition.to : state
    }

    /// How many people will have decided after the move, and how many must; nil where one is enough.
    public var progress: (given: Int, needed: Int)? {
        guard transition.isDecision, let person, transition.approvals > 1 else { return nil }
        return (deciders(of: transition).union([person.id]).count, transition.approvals)
    }

    /// People whose decisions count: they may decide under the policy now in force, and wrote none of the text, unless the
    /// decision is an override.
    private func deciders(of decision: Workflow.Transition) -> Set<String> {
        Set(
            standing.approvals.filter { approval in
                counts(approval, as: decision)
                    && masthead.person(approval.person)?.holds(anyOf: decision.by) != nil
                    && (decision.isOverride || wroteNone(approval.person))
            }.map(\.person))
    }

    /// Whether an earlier decision counts as one that is needed now. One that did not let a text become public when it was made
    /// never does. A decision whose name the workflow no longer has counts as another that lets a text become public.
    private func counts(_ approval: ApprovalState.Approval, as decision: Workflow.Transition) -> Bool {
        let isClearing = workflow.isCleared(decision.to)
        if isClearing, !approval.isClearing { return false }
        if approval.transition == decision.name { return true }
        return isClearing && workflow.transition(approval.transition)?.isDecision != true
    }

    /// The role for `sole_writer`: the person's writing role, if nobody else ever changed or moved the article and the move is
    /// open to such a person.
    public var soleWriterRole: String? {
        guard transition.soleWriter.contains(state), let person, standing.hands == [.person(person.id)],
            authors.allSatisfy({ $0 == person.id })
        else { return nil }
        return person.holds(anyOf: Masthead.writingRoles)
    }

    /// The role in which the person may make the move; nil where there is none.
    public var role: String? { person.flatMap { $0.holds(anyOf: transition.by) } ?? soleWriterRole }

    /// Whether enough people have decided, but the article was not moved. That happens when two lines of history are merged, or
    /// the policy now asks for fewer decisions. Then anybody who may decide can move it on, also a second time.
    private var isMet: Bool {
        transition.isDecision && transition.to != state && deciders(of: transition).count >= transition.approvals
    }

    private func wroteNone(_ person: String) -> Bool {
        !authors.contains(person) && standing.writers[.person(person)] == nil
    }

    private var stateGate: Gate {
        guard !transition.leads(from: state) else { return Gate(.state) }
        let isLive = if case .text = standing.live { true } else { false }
        let open = workflow.transitions(from: state).filter { $0.while == nil || ($0.while == .live) == isLive }.map(\.name)
        return Gate(
            .state,
            .noSuchMove(
                transition: transition.name, state: state, open: open,
                way: workflow.way(from: state, to: transition, isLive: isLive)))
    }

    private var liveGate: Gate {
        let isLive = if case .text = standing.live { true } else { false }
        switch transition.while {
        case .live where !isLive: return Gate(.live, .nothingLive(transition: transition.name))
        case .notLive where isLive: return Gate(.live, .somethingLive(transition: transition.name))
        default: return Gate(.live)
        }
    }

    private var roleGate: Gate {
        guard let person else { return Gate(.role) }
        if person.isRetired { return Gate(.role, .retired(person: person.id)) }
        guard role == nil else { return Gate(.role) }
        // Who could not make it either is not worth asking.
        let holders = masthead.holders(ofAny: transition.by).map(\.id)
            .filter { !transition.isDecision || transition.isOverride || wroteNone($0) }
        return Gate(.role, .roleMissing(person: person.id, action: transition.name, roles: transition.by, holders: holders))
    }

    private var ownGate: Gate {
        guard let person, !authors.contains(person.id), standing.writers[.person(person.id)] == nil else { return Gate(.own) }
        return Gate(.own, .notOwnArticle(person: person.id, writers: authors))
    }

    private var fourEyesRefusal: Refusal? {
        guard let person, !transition.isOverride else { return nil }
        if authors.contains(person.id) || standing.writers[.person(person.id)] != nil {
            let others = masthead.holders(ofAny: transition.by).map(\.id)
                .filter { other in
                    wroteNone(other)
                        && (isMet || !standing.approvals.contains { $0.person == other && counts($0, as: transition) })
                }
            return .ownText(
                person: person.id, commit: standing.writers[.person(person.id)], roles: transition.by, others: others)
        }
        let strangers = standing.writers.compactMap { contributor, commit -> (address: String, refusal: Refusal)? in
            switch contributor {
            case .person: nil
            case .unknown(let address): (address, .unknownWriter(address: address, commit: commit))
            case .unproven(let address): (address, .unprovenWriter(address: address, commit: commit))
            }
        }
        return strangers.min { $0.address < $1.address }?.refusal
    }

    private var onceRefusal: Refusal? {
        guard let person, !isMet,
            let before = standing.approvals.first(where: { $0.person == person.id && counts($0, as: transition) })
        else { return nil }
        let given = standing.approvals.filter { counts($0, as: transition) }.count
        return .alreadyDecided(person: person.id, commit: before.commit, needed: transition.approvals, given: given)
    }

    /// A text may become public when enough people have made one of the workflow's last decisions.
    private var approvalsRefusal: Refusal? {
        let counts = workflow.clearingDecisions.map { (decision: $0, given: deciders(of: $0).count) }
        if counts.contains(where: { $0.given >= $0.decision.approvals }) { return nil }
        guard let nearest = counts.max(by: { $0.given < $1.given }) else {
            return .approvalsMissing(decision: "approve", needed: 1, given: 0)
        }
        return .approvalsMissing(decision: nearest.decision.name, needed: nearest.decision.approvals, given: nearest.given)
    }
}
