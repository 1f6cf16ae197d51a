/// The result of a checkout transaction.
public enum CheckoutOutcome: Hashable, Sendable {
    /// The branch moved. The files named were not replaced, because they did not hold the expected bytes.
    case landed(leftAlone: [String])
    /// The branch had moved meanwhile; nothing was written.
    case refMoved
}
