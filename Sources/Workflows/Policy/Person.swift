public import Text

/// One person on the masthead.
public struct Person: Hashable, Sendable {
    /// Lower-case letters, digits and hyphens; never given to anybody else.
    public internal(set) var id: String
    public internal(set) var name: String
    /// Addresses under which the person commits; the first one is written into commits.
    public internal(set) var emails: [String]
    /// What the person may do: names that workflow files use in `by:`.
    public internal(set) var roles: [String]
    public internal(set) var affiliation: String?
    /// The person's relation to the publication.
    public internal(set) var relation: Relation?
    public internal(set) var biography: String?
    /// The public keys that sign for the person, retired ones too.
    public internal(set) var keys: [PersonKey]
    /// Whether the person has left; such a person acts no more.
    public internal(set) var isRetired: Bool
    /// Where the person stands in the masthead file.
    public internal(set) var place: SourceLocation

    static let keyNames = ["id", "name", "emails", "email", "roles", "affiliation", "relation", "bio", "keys", "retired"]

    init(_ value: YAMLValue) throws(Malformed) {
        let fields = try Fields(value, of: "a person on the masthead", allowed: Self.keyNames)
        id = try fields.required("id")
        guard Self.isID(id) else {
            throw fields.unexpected("id", fields.value("id") ?? value, "lower-case letters, digits and hyphens")
        }
        name = try fields.required("name")
        emails = try fields.texts("emails") + fields.texts("email")
        for address in emails where !Self.isAddress(address) {
            throw fields.unexpected("emails", fields.value("emails") ?? value, "an address such as name@example.org")
        }
        roles = try fields.texts("roles")
        affiliation = try fields.text("affiliation")
        relation = try fields.choice("relation", Relation.self)
        biography = try fields.text("bio")
        keys = try PersonKey.list(fields)
        isRetired = try fields.flag("retired")
        place = value.place
    }

    /// The first of `roles` that the person holds; nil where there is none or the person is retired.
    public func holds(anyOf roles: [String]) -> String? {
        isRetired ? nil : roles.first { self.roles.contains($0) }
    }

    /// The keys that sign for the person now; none if the person is retired.
    public var activeKeys: [PersonKey] {
        isRetired ? [] : keys.filter { !$0.isRetired }
    }

    /// Whether the name can stand in a commit: git leaves blanks and marks at its ends away, and something must be left.
    public var hasUsableName: Bool {
        name.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 && $0 != "<" && $0 != ">" }
            && name.utf8.contains { !" .,:;\"\\'".utf8.contains($0) }
    }

    /// Whether `text` can be the id of a person.
    public static func isID(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: "-")
            } && text.first != "-"
    }

    /// Whether `text` can stand between `<` and `>` in a commit.
    public static func isAddress(_ text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "@"))
            && text.unicodeScalars.allSatisfy { $0.value > 32 && $0.value != 127 && $0 != "<" && $0 != ">" }
    }
}
