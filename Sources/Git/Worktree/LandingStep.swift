/// The moments of a landing, between which a process may die.
enum LandingStep: Hashable, Sendable {
    case lockTaken, journalWritten, refMoved
    case fileStaged(Int)
    case fileExchanged(Int)
    case filesDone, indexWritten, indexInPlace, journalGone
}
