public import Workflows

extension CheckNames {
    /// The names of the checks of this version of Galley.
    public static let current = CheckNames(all: Set(Rule.all.map(\.id)), embargo: Rule.embargoActive.id)
}
