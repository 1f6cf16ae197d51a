extension Rule {
    /// Who wrote it: names, order of names, biographies.
    static let authorRules: [Rule] = [
        .authorMissing, .authorNameMismatch, .authorNameOrder, .authorOtherPerson, .authorBylinePrefix, .authorBioMissing,
        .authorRelationUnknown, .authorORCIDInvalid,
    ]
}
