/// The names of the checks that a judgement rests on. The checks themselves stand above the workflow.
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
