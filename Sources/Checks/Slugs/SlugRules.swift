extension Rule {
    /// The last part of the address.
    static let slugRules: [Rule] = [.slugInvalid, .slugChangedAfterPublish]
}
