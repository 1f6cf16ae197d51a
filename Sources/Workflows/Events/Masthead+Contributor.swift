extension Masthead {
    /// Who an address belongs to.
    public func contributor(_ address: String) -> HistoryEntry.Contributor {
        person(email: address).map { .person($0.id) } ?? .unknown(address: address)
    }
}
