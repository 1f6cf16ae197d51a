extension Rule {
    /// What readers are told when a published text changes.
    static let correctionRules: [Rule] = [.correctionNoteMissing, .correctionWording, .correctionModifiedStale]
}
