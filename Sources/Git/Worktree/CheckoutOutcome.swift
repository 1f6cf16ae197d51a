/// How a landing ended.
public enum CheckoutOutcome: Hashable, Sendable {
    /// The branch moved. The files named were left alone, because they hold something that nobody expected.
    case landed(leftAlone: [String])
    /// The branch had moved meanwhile; nothing was written.
    case refMoved
}
