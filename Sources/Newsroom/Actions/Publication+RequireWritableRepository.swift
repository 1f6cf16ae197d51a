import Git
import Workflows

/// Whether the repository is in a condition to be written to at all.
extension Publication {
    /// Refuses conditions in which nothing can be committed: a detached HEAD, an unfinished merge.
    func requireWritableRepository() throws {
        // A rebase detaches HEAD until it is done.
        let operation = repository.operationInProgress()
        if operation == "merge", let contest = try mergeContest() { throw Refusal.mergeContested(contest) }
        if let operation { throw Refusal.operationInProgress(operation) }
        if case .detached = try repository.head() { throw Refusal.detachedHead }
    }
}
