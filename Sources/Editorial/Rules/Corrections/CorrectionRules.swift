extension Rule {
    /// What a published text says about its changes.
    static let correctionRules: [Rule] = [.correctionMissing, .correctionWording, .modifiedStale]
}
