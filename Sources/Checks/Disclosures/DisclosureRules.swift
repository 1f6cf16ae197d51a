extension Rule {
    /// What readers must know about interests, principals and machines.
    static let disclosureRules: [Rule] = [
        .disclosureRegistrantMissing, .disclosureUnstated, .disclosureNotShown, .disclosureAIUnreviewed,
    ]
}
