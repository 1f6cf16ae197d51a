/// Which questions about an article are answered by the entries that were read so far, the newest first.
public struct StandingReach: Sendable {
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
    public mutating func take(_ entry: HistoryEntry) {
        if entry.changedContent { settlesWaivers = true }
        if entry.changedContent || entry.meaning.contains(.voiding) { settlesApprovals = true }
        if Standing.live(after: entry) != nil { settlesLive = true }
        if Standing.bringsLive(entry) {
            settlesWriters = true
        } else if entry.changedContent {
            isStruckDown = false
        } else if Standing.grantsApproval(entry) {
            if !isStruckDown { settlesWriters = true }
        } else if Standing.strikesDown(entry) {
            isStruckDown = true
        }
    }

    /// Whether nothing older changes anything of a ``Standing``.
    public var settlesAll: Bool { settlesWaivers && settlesWriters && settlesLive }
}
