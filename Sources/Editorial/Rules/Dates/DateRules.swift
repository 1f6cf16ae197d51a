extension Rule {
    /// Dates, and what they forbid.
    static let dateRules: [Rule] = [.dateInvalid, .dateNoTimeZone, .dateOrder, .embargoActive]
}
