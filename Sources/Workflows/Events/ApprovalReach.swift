/// Which questions about an article are answered by the entries that were read so far, the newest first.
public struct ApprovalReach: Sendable {
    /// Whether nothing older can be a waiver for the text as it stands.
    public private(set) var settlesWaivers = false
    /// Whether nothing older can be an approval of the text as it stands.
    public private(set) var settlesApprovals = false
    /// Whether nobody older is a writer of what is new in the text: the last approved content was reached.
    public private(set) var settlesWriters = false
    /// Whether it is known what readers see.
    public private(set) var settlesLive = false
    /// Whether an approval further back was taken back without a change of the text.
    private var isStruckDown = false

    public init() {}

    /// Takes in the next older entry.
    /// - Parameter isBeside: whether some newer entry was not made upon it; then it settles nothing about what was written.
    public mutating func take(_ entry: HistoryEntry, isBeside: Bool = false) {
        if entry.changedContent { settlesWaivers = true }
        if entry.changedContent || entry.meaning.contains(.voiding) { settlesApprovals = true }
        if ApprovalState.live(after: entry) != nil { settlesLive = true }
        switch entry.mark {
        case .strike: isStruckDown = true
        case .release where !isBeside: settlesWriters = true
        case .change where !isBeside: isStruckDown = false
        case .approval where !isBeside && !isStruckDown: settlesWriters = true
        case .release, .change, .approval, nil: break
        }
    }

    /// Whether nothing older changes anything of a ``ApprovalState``.
    public var settlesAll: Bool { settlesWaivers && settlesWriters && settlesLive }
}
