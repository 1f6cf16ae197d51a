import TestSupport
import Workflows

/// A workflow file as somebody might write it: any states, any transitions, safe or not.
struct GeneratedWorkflow {
    let file: String
    /// nil where the file is not safe, so that nothing ever moves by it.
    let safe: Workflow?

    static let roles = ["author", "editor", "publisher"]

    init(_ random: inout SeededGenerator) {
        let count = Int.random(in: 3...4, using: &random)
        let states = (0..<count).map { "s\($0)" }
        let publicStates = Set(states.dropFirst(2).filter { _ in random.chance(oneIn: 2) })
        var lines = ["name: generated", "states:"]
        for (index, state) in states.enumerated() {
            if index == 0 {
                lines.append("  s0: {initial: true, edited: stay}")
            } else if publicStates.contains(state) {
                lines.append("  \(state): {public: true, edited: refuse}")
            } else if random.chance(oneIn: 6) {
                lines.append("  \(state): {notice: true, edited: refuse}")
            } else {
                lines.append("  \(state): {edited: \(random.pick(["refuse", "s0", "stay"]))}")
            }
        }
        lines.append("transitions:")
        for index in 0..<Int.random(in: 4...6, using: &random) {
            lines.append("  t\(index): {\(Self.transition(states, publicStates, &random))}")
        }
        file = lines.joined(separator: "\n") + "\n"
        let workflow = try? Workflow(Array(file.utf8))
        safe = workflow.flatMap { WorkflowProof($0).unsafe.isEmpty ? $0 : nil }
    }

    private static func transition(
        _ states: [String], _ publicStates: Set<String>, _ random: inout SeededGenerator
    ) -> String {
        let to = random.pick(states)
        let from = random.chance(oneIn: 6) ? "any" : "[\(random.pick(states)), \(random.pick(states))]"
        var keys = ["from: \(from)", "to: \(to)", "by: [\(random.pick(roles)), \(random.pick(roles))]"]
        if publicStates.contains(to), random.chance(oneIn: 3) {
            keys += ["text: live", "while: live"]
        } else if random.chance(oneIn: 2) {
            keys.append("decision: true")
            if random.chance(oneIn: 3) { keys.append("approvals: 2") }
        }
        if random.chance(oneIn: 3) { keys.append("checks: \(random.pick(["draft", "review", "publish"]))") }
        if random.chance(oneIn: 4) { keys.append("note: required") }
        return keys.joined(separator: ", ")
    }

    /// The first `count` safe ones that have a public state.
    static func safe(_ count: Int, seed: UInt64) -> [GeneratedWorkflow] {
        var random = SeededGenerator(seed: seed)
        var found: [GeneratedWorkflow] = []
        while found.count < count {
            let made = GeneratedWorkflow(&random)
            if made.safe?.states.contains(where: \.isPublic) == true { found.append(made) }
        }
        return found
    }
}
