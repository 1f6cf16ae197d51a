/// The weight of a finding. Only an error blocks a move.
public enum Severity: String, Sendable, Codable, Comparable, CaseIterable {
    case hint, warning, error

    /// From the lightest to the heaviest.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.weight < right.weight
    }

    private var weight: Int {
        switch self {
        case .hint: 0
        case .warning: 1
        case .error: 2
        }
    }
}
