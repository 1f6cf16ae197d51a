/// Tells, while the entries of an article are read newest first, which questions the rest of its history can no longer change.
public struct ApprovalReach: Sendable {
    /// Whether nothing older can be a waiver for the text as it stands.
    public private(set) var settlesWaivers = false
    /// Whether nothing older can be an approval of the text as it stands.
    public private(set) var settlesApprovals = false
    /// Whether nobody older is a writer of what is new in the text: the last approved content was reached.
    public private(set) var settlesWriters = false
    /// Whether it is known what readers see.
    public private(set) var settlesLive = false
    /// Whether an older approval was revoked without a change of the text.
    private var isStruckDown = false

    public init() {}

    /// Adds the next older entry.
    /// - Parameter isBeside: whether it is not an ancestor of some newer entry; then it cannot settle who the writers are.
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

    /// Whether no older entry can change anything of an ``ApprovalState``.
    public var settlesAll: Bool { settlesWaivers && settlesWriters && settlesLive }
}
