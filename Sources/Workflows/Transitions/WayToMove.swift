/// What to do instead of a move that does not start from the article's state.
public enum WayToMove: Hashable, Sendable {
    /// Nothing helps.
    case none
    /// The article is already in the state to which the move leads.
    case arrived
    /// Another move leads from here to the same state.
    case instead(String)
    /// These moves come first, in this order.
    case first([String])
}

extension Workflow {
    /// The way from `state` to the start, or the target, of `transition`.
    /// - Parameter isLive: whether there is a live text, on which some moves depend.
    public func way(from state: String, to transition: Transition, isLive: Bool) -> WayToMove {
        if transition.to == state { return .arrived }
        // Whether a text is before the public, no step on the way is sure to change.
        if let condition = transition.while, (condition == .live) != isLive { return .none }
        let open = moves(from: state, isLive: isLive)
        if let other = open.first(where: { $0.to == transition.to }) { return .instead(other.name) }
        // Nobody who asks for a step that lies behind the article means to take back what was decided since.
        let distances = distancesToPublic
        if let here = distances[state], here > 0, let there = distances[transition.to], there >= here { return .none }
        let names = shortestWay(from: state, isLive: isLive) { transition.leads(from: $0) }
        return names.isEmpty ? .none : .first(names)
    }

    /// The moves of the working text from `state` that do not depend on a live text.
    private func moves(from state: String, isLive: Bool) -> [Transition] {
        transitions(from: state).filter { transition in
            transition.text == .working && transition.to != state
                && (transition.while == nil || (transition.while == .live) == isLive)
        }
    }

    /// Breadth-first search for the fewest moves to a state that `isWanted`; empty where none leads there.
    private func shortestWay(from start: String, isLive: Bool, to isWanted: (String) -> Bool) -> [String] {
        var ways: [(state: String, moves: [String])] = [(start, [])]
        var seen: Set<String> = [start]
        var next = 0
        while next < ways.count {
            let way = ways[next]
            if isWanted(way.state) { return way.moves }
            for move in moves(from: way.state, isLive: isLive) where seen.insert(move.to).inserted {
                ways.append((move.to, way.moves + [move.name]))
            }
            next += 1
        }
        return []
    }

    /// The move from `state`, which takes no edits, to one that does.
    public func opening(_ state: String) -> Transition? {
        transitions(from: state).first { transition in
            guard transition.text == .working, let target = self.state(transition.to) else { return false }
            return target.edited != .refused
        }
    }
}
