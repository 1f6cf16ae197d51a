internal import Workflows

/// The table of the help that tells the verbs apart which lead an article back: from where each starts, where it leads, and whom
/// it takes, by the workflow that `galley init` writes.
enum WayBack {
    static let title = "THE WAY BACK"
    private static let verbs = ["withdraw", "reject", "revise", "restore", "retract", "reopen"]

    /// - Parameter columns: how wide the reader's screen is.
    static func lines(columns: Int) -> [String] {
        guard let workflow = try? Workflow(Array(DefaultWorkflow.file.utf8)) else { return [] }
        let rows = verbs.compactMap { verb in
            workflow.transitions.first { $0.name == verb }.map { move in
                [verb, states(move), move.to, move.by.joined(separator: ", ")]
            }
        }
        let table = TableLayout([["", "from", "to", "who"]] + rows, shortening: [], columns: columns - 2).lines
        return ["\(title):"] + table.flatMap(\.self).map { "  " + $0 }
    }

    private static func states(_ move: Workflow.Transition) -> String {
        let from = move.from?.joined(separator: ", ") ?? "any"
        return move.while == .live ? "\(from) (live)" : from
    }
}
