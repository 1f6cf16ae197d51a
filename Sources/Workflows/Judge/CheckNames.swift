/// The ids of the checks, handed in because the checks are in a module above this one.
public struct CheckNames: Sendable {
    /// The ids of all checks: what a waiver may name.
    let all: Set<String>
    /// The id of the check that an embargo has not ended.
    let embargo: String

    public init(all: Set<String>, embargo: String) {
        self.all = all
        self.embargo = embargo
    }
}
