extension Workflow {
    /// Whether a transition is a rejection: not a decision, asks for a note, and leads to a state farther from the public. A
    /// move that takes a live text back (`while:`, a notice) is not one.
    public func isRejection(_ transition: Transition) -> Bool {
        guard !transition.isDecision, transition.needsNote, transition.while == nil, transition.text == .working,
            state(transition.to)?.showsNotice != true
        else { return false }
        let distances = distancesToPublic
        guard let target = distances[transition.to] else { return false }
        let sources = states.map(\.name).filter { transition.leads(from: $0) }
        return sources.allSatisfy { (distances[$0] ?? .max) < target }
    }

    /// Whether nobody has to act on an article in this state: it is public or retracted, or it takes no change and can only be
    /// reopened.
    public func isFinished(_ name: String) -> Bool {
        guard let state = state(name) else { return false }
        if state.isPublic || state.showsNotice { return true }
        guard case .refused = state.edited else { return false }
        return !isCleared(name) && !transitions(from: name).contains(where: \.isDecision)
    }
}
