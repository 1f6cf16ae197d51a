extension Rule {
    /// Whose views they are, and that readers are told.
    static let disclaimerRules: [Rule] = [
        .disclaimerMissing, .disclaimerNumberAgreement, .disclaimerInstitutionUnnamed, .disclaimerGovernmentForm,
    ]
}
