/// How a person stands to the publication; it decides what readers must be told.
public enum Relation: String, Sendable, CaseIterable {
    /// Employed by the publication or its institution.
    case staff
    /// Bound to it without being employed, such as a fellow.
    case affiliate
    /// Somebody from elsewhere.
    case external
    /// A government employee who writes privately.
    case government
    /// Somebody whose name is not given.
    case anonymous
}
