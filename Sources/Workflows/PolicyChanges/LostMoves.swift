/// Moves of a workflow that nobody can make: too few people hold the roles that they take.
public struct LostMoves: Hashable, Sendable {
    /// In the order of the workflow.
    public let moves: [String]
    /// Roles, any of which may make them.
    public let roles: [String]
    /// How many people each takes.
    public let needed: Int
    /// Those who hold one of the roles.
    public let holders: [String]
}

extension PolicyFiles {
    /// The moves that nobody can make under this policy, and that somebody could make before it or that are new. Reported,
    /// never an error: the people may be added by the next change.
    package func movesLost(since before: PolicyFiles) -> [LostMoves] {
        guard let settings = try? settings(), let masthead = try? masthead() else { return [] }
        let old = before.lackingMoves
        var lost: [LostMoves] = []
        for name in settings.workflowNames {
            guard let workflow = try? workflow(name) else { continue }
            for transition in workflow.transitions {
                guard let holders = transition.lacking(masthead), !old.contains([name, transition.name]) else { continue }
                let same = lost.firstIndex { $0.roles == transition.by && $0.needed == transition.approvals }
                let before = same.map { lost.remove(at: $0).moves } ?? []
                lost.append(
                    LostMoves(
                        moves: (before + [transition.name]).unique, roles: transition.by, needed: transition.approvals,
                        holders: holders))
            }
        }
        return lost
    }

    /// The names of workflows and of their moves that nobody could make.
    private var lackingMoves: Set<[String]> {
        guard let settings = try? settings(), let masthead = try? masthead() else { return [] }
        return Set(
            settings.workflowNames.flatMap { name in
                (try? workflow(name))?.transitions.filter { $0.lacking(masthead) != nil }.map { [name, $0.name] } ?? []
            })
    }
}

extension PublicationSettings {
    /// The workflows that are in force, each once.
    fileprivate var workflowNames: [String] { ([defaultWorkflow] + workflowByCategory.values.sorted()).unique }
}

extension Workflow.Transition {
    /// Those who could make the move, where they are too few; nil where they are enough.
    fileprivate func lacking(_ masthead: Masthead) -> [String]? {
        let holders = masthead.holders(ofAny: by).map(\.id)
        return holders.count < approvals ? holders : nil
    }
}
