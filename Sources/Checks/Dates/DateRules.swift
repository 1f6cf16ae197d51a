extension Rule {
    /// Dates that machines can read, in an order that can be true, and embargoes.
    static let dateRules: [Rule] = [
        .dateInvalid, .dateForm, .dateNoTimeZone, .dateOrder, .dateInFuture, .embargoActive,
    ]
}
