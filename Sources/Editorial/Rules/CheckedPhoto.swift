/// One photo of the front matter, as the rules see it: its fields with their places, and its credit line read.
public struct CheckedPhoto: Sendable {
    /// The whole mapping.
    public let value: YAMLValue
    /// What the file says about itself; nil where it is missing or no image.
    public let facts: ImageFacts?
    /// Why the file could not be read as an image.
    public let trouble: String?

    init(_ value: YAMLValue, folder: [String: FolderFile]) {
        self.value = value
        switch value["file"]?.string.flatMap({ folder[$0] })?.image {
        case .facts(let facts):
            self.facts = facts
            trouble = nil
        case .unreadable(let why):
            facts = nil
            trouble = why
        case nil:
            facts = nil
            trouble = nil
        }
    }

    /// A field with its place; nil where it is missing or empty.
    public func field(_ key: String) -> YAMLValue? {
        value[key].flatMap { $0.string == nil ? nil : $0 }
    }

    /// The text of a field; nil where it is missing or empty.
    public func text(_ key: String) -> String? {
        value[key]?.string
    }

    /// The place of a key, or of the photo.
    public func place(ofKey key: String) -> Place {
        value.entries?.first { $0.key == key }?.keyPlace ?? value.place
    }
}
