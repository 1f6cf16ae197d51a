/// A key and its value.
public struct YAMLEntry: Hashable, Sendable {
    /// The key's text.
    public var key: String
    /// The position of the key.
    public var keyPlace: SourceLocation
    /// The value.
    public var value: YAMLValue

    /// An entry of a mapping.
    public init(key: String, keyPlace: SourceLocation, value: YAMLValue) {
        self.key = key
        self.keyPlace = keyPlace
        self.value = value
    }
}
