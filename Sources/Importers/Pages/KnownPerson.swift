/// A person on the masthead, as far as an import needs it: enough to turn a name into an id.
public struct KnownPerson: Sendable, Hashable {
    /// The id on the masthead.
    public var id: String
    /// The name as the masthead spells it.
    public var name: String

    /// Names one person of the masthead.
    public init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}
