import Text

/// `disclosure:` in `galley.yml`: a publisher who acts for somebody else by law, and the statement that its articles carry.
///
/// ```yaml
/// disclosure:
///   name: Harbour Institute
///   number: 1234
///   statement: This material is distributed by the Harbour Institute on behalf of the Port Authority.
/// ```
///
/// A text alone is the statement, and the publication the registrant.
public struct Registration: Hashable, Sendable {
    /// `name`: the registrant; nil where only the statement is given.
    public let name: String?
    /// `number`: the number of the registration.
    public let number: String?
    /// `statement`: the words, all of which must stand in every article.
    public let statement: String

    static let keys = ["name", "number", "statement"]

    init(_ value: YAMLValue) throws(Malformed) {
        if let text = value.string {
            (name, number, statement) = (nil, nil, text)
            return
        }
        let fields = try Fields(value, of: "disclosure", allowed: Self.keys)
        name = try fields.required("name")
        number = try fields.text("number")
        statement = try fields.required("statement")
    }
}
