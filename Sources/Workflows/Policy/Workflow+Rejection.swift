extension Workflow {
    /// Whether a transition sends a text back for more work: no decision, with a note that says why, to a state farther from
    /// the public. What takes a text out of sight (`while:`, a notice) is none.
    public func isRejection(_ transition: Transition) -> Bool {
        guard !transition.isDecision, transition.needsNote, transition.while == nil, transition.text == .working,
            state(transition.to)?.showsNotice != true
        else { return false }
        let distances = distancesToPublic
        guard let target = distances[transition.to] else { return false }
        let sources = states.map(\.name).filter { transition.leads(from: $0) }
        return sources.allSatisfy { (distances[$0] ?? .max) < target }
    }

    /// Whether an article in this state waits for nobody: it is before the public or taken back, or takes no change and can only
    /// be begun again.
    public func isFinished(_ name: String) -> Bool {
        guard let state = state(name) else { return false }
        if state.isPublic || state.showsNotice { return true }
        guard case .refused = state.edited else { return false }
        return !isCleared(name) && !transitions(from: name).contains(where: \.isDecision)
    }
}
