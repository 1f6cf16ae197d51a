extension Rule {
    /// The pictures themselves and what is said of them to those who cannot see.
    static let imageRules: [Rule] = [
        .imageSourceMissing, .altMissing, .altIsFileName, .altRedundant, .generatedUnlabelled, .imageUnreadable,
    ]
}
