extension Rule {
    /// Whose views a text holds.
    static let disclaimerRules: [Rule] = [.disclaimerMissing, .disclaimerNumber, .disclaimerInstitution, .disclaimerGovernment]
}
