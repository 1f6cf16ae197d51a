package import Workflows

/// What a change of the policy leaves undone, in words.
package enum PolicyWords {
    package static func lost(_ lost: LostMoves) -> String {
        let moves = RefusalWords.either(lost.moves)
        let roles = RefusalWords.either(lost.roles)
        if lost.needed == 1 { return "nobody can \(moves) articles now: this needs the role \(roles), which nobody has." }
        let there =
            lost.holders.isEmpty
            ? "nobody has it"
            : "only \(lost.holders.joined(separator: " and ")) \(lost.holders.count == 1 ? "has" : "have") it"
        return "nobody can \(moves) articles now: this needs \(lost.needed) people with the role \(roles), and \(there)."
    }
}
