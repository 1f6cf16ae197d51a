extension Rule {
    /// What readers must be told about interests.
    static let disclosureRules: [Rule] = [
        .disclosureUnstated, .disclosureNotShown, .disclosureStatement, .generatedUnreviewed,
    ]
}
