/// A key and its value.
public struct YAMLEntry: Hashable, Sendable {
    /// The key's text.
    public var key: String
    /// Where the key stands.
    public var keyPlace: SourceLocation
    /// What it is set to.
    public var value: YAMLValue

    /// An entry of a mapping.
    public init(key: String, keyPlace: SourceLocation, value: YAMLValue) {
        self.key = key
        self.keyPlace = keyPlace
        self.value = value
    }
}
