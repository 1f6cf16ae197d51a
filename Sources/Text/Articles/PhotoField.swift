/// A field of a photo that is to be written.
public struct PhotoField: Hashable, Sendable {
    public var key: String
    public var text: String

    public init(_ key: String, _ text: String) {
        self.key = key
        self.text = text
    }
}
