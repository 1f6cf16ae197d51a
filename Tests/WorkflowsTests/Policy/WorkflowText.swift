@testable import Text
@testable import Workflows

/// A workflow of these lines; without states or transitions of its own it has those of the default.
func workflow(
    states: String =
        "draft: {initial: true, edited: stay}, review: {edited: stay}, approved: {edited: review}, out: {public: true, edited: refuse}",
    _ transitions: String...
) throws(Malformed) -> Workflow {
    let text = "name: own\nstates: {\(states)}\ntransitions:\n" + transitions.map { "  \($0)\n" }.joined()
    return try Workflow(Array(text.utf8))
}

/// The workflow that every publication begins with.
func defaultWorkflow() throws -> Workflow {
    try Workflow(Array(DefaultWorkflow.file.utf8))
}
