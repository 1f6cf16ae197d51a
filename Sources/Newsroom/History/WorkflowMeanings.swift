import Editorial

/// What moves mean in a publication with several workflows, for counting over all articles at once.
struct WorkflowMeanings {
    /// Every state, in the order of the workflows and their files.
    let states: [String]
    private let workflows: [Workflow]
    /// States in which a text waits for a decision before it can come before the public.
    private let waiting: Set<String>
    private let deciders: Set<String>

    init(_ snapshot: Snapshot) throws {
        workflows = try snapshot.workflowNames().compactMap { try? snapshot.workflow(named: $0) }
        var states: [String] = []
        var waiting: Set<String> = []
        var deciders: Set<String> = []
        for workflow in workflows {
            for state in workflow.states where !states.contains(state.name) { states.append(state.name) }
            for decision in workflow.clearingDecisions {
                deciders.formUnion(decision.by)
                waiting.formUnion(workflow.states.map(\.name).filter { decision.leads(from: $0) && !workflow.isCleared($0) })
            }
        }
        self.states = states
        self.waiting = waiting
        self.deciders = deciders
    }

    func waits(in state: String?) -> Bool { state.map(waiting.contains) ?? false }

    /// Whether the event says yes or no to a text.
    func isDecision(_ event: Event) -> Bool {
        guard let (transition, workflow) = transition(event) else { return false }
        if transition.isDecision { return true }
        return waits(in: event.from) && !workflow.isCleared(transition.to) && event.role.map(deciders.contains) == true
    }

    /// Whether the event lets somebody off the second pair of eyes.
    func isOverride(_ event: Event) -> Bool { transition(event)?.0.isOverride == true || event.name == "override" }

    /// Whether the event brings a working text before the public.
    func isRelease(_ event: Event) -> Bool {
        transition(event).map { $0.releases(in: $1) } ?? false
    }

    /// Whether the event takes a text out of a state in which nothing can be done with it and no reader sees it.
    func isReopening(_ event: Event) -> Bool {
        guard let (_, workflow) = transition(event), let from = event.from.flatMap(workflow.state),
            let to = event.to.flatMap(workflow.state)
        else { return false }
        return from.edited == .refused && !from.isPublic && to.edited != .refused
    }

    private func transition(_ event: Event) -> (Workflow.Transition, Workflow)? {
        for workflow in workflows {
            if let transition = workflow.transition(event.name), event.from.map(transition.leads) ?? true {
                return (transition, workflow)
            }
        }
        return nil
    }
}
