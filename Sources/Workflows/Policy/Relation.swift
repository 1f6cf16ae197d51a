/// A person's relation to the publication; it decides which disclaimer readers must be shown.
public enum Relation: String, Sendable, CaseIterable {
    /// Employed by the publication or its institution.
    case staff
    /// Associated with it without being employed, such as a fellow.
    case affiliate
    /// Somebody from elsewhere.
    case external
    /// A government employee who writes privately.
    case government
    /// Somebody whose name is not given.
    case anonymous
}
