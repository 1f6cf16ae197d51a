public import Signatures
public import Text

/// The people of a publication and what each may do.
public struct Masthead: Hashable, Sendable {
    /// Everybody, in the order of the file; retired people too, because their ids are never given away again.
    public internal(set) var people: [Person]

    /// Reads the bytes of `masthead.yml`.
    /// - Throws: ``Malformed`` with the place: an unknown key, an id, an address or a signing key that stands twice.
    public init(_ bytes: [UInt8]) throws(Malformed) {
        let root = try YAML.parse(bytes[...])
        let fields = try Fields(root, of: "masthead.yml", allowed: ["people"])
        guard let list = fields.value("people") else { throw Malformed(.missingKey("people"), at: root.place) }
        guard let items = list.list else { throw fields.unexpected("people", list, "a list of people") }
        var people: [Person] = []
        var ids: [String: SourceLocation] = [:]
        var addresses: [[UInt8]: SourceLocation] = [:]
        var keys: [SSHPublicKey: SourceLocation] = [:]
        for item in items {
            let person = try Person(item)
            if let first = ids.updateValue(item.place, forKey: person.id) {
                throw Malformed(.duplicateKey(person.id, first: first), at: item.place)
            }
            for address in person.emails {
                if let first = addresses.updateValue(item.place, forKey: address.utf8.map(Self.folded)) {
                    throw Malformed(.duplicateKey(address, first: first), at: item.place)
                }
            }
            for key in person.keys {
                if let first = keys.updateValue(item.place, forKey: key.key) {
                    throw Malformed(.duplicateKey(key.key.fingerprint, first: first), at: item.place)
                }
            }
            people.append(person)
        }
        self.people = people
    }

    /// The person with this id.
    public func person(_ id: String) -> Person? {
        people.first { $0.id == id }
    }

    /// The person to whom an e-mail address belongs, compared without regard to the case of ASCII letters.
    public func person(email: String) -> Person? {
        people.first { $0.emails.contains { Self.isSame($0, email) } }
    }

    /// The person on whose entry a signing key stands, and what is said about it; it may be retired, and so may the person.
    public func holder(of key: SSHPublicKey) -> (person: Person, key: PersonKey)? {
        for person in people {
            if let entry = person.keys.first(where: { $0.key == key }) { return (person, entry) }
        }
        return nil
    }

    /// The person for whom a signing key signs under this masthead; nil where it is retired, or on nobody's entry.
    public func signer(with key: SSHPublicKey) -> Person? {
        people.first { $0.activeKeys.contains { $0.key == key } }
    }

    /// Those who hold one of `roles` and are not retired.
    public func holders(ofAny roles: [String]) -> [Person] {
        people.filter { $0.holds(anyOf: roles) != nil }
    }

    /// Every role that somebody holds.
    public var roles: Set<String> {
        Set(people.filter { !$0.isRetired }.flatMap(\.roles))
    }

    /// Only A to Z are folded: full Unicode folding would let two different addresses pass for one.
    private static func isSame(_ address: String, _ other: String) -> Bool {
        address.utf8.count == other.utf8.count && address.utf8.elementsEqual(other.utf8) { folded($0) == folded($1) }
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
    }
}
