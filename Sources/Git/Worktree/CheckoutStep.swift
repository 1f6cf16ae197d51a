/// The steps of a checkout transaction, for the test hook that simulates a crash at each of them.
enum CheckoutStep: Hashable, Sendable {
    case lockTaken, journalWritten, refMoved
    case fileStaged(Int)
    case fileExchanged(Int)
    case filesDone, indexWritten, indexInPlace, journalGone
}
