import Text

/// `disclaimers:` in `galley.yml`: whose articles tell readers whose views they are, and in which words.
///
/// ```yaml
/// disclaimers:
///   required: [affiliate, external]
///   categories: [Opinion]
///   staff: The views are the {author's} and not necessarily those of {institution}.
///   external: The views expressed here are the {author's} alone.
/// ```
public struct DisclaimerPolicy: Hashable, Sendable {
    /// `required`: whose articles need a disclaimer; all but staff where nothing is given.
    public let required: [Relation]
    /// `categories`: articles that need one whoever wrote them.
    public let categories: [String]
    /// The wording that is proposed, under the name of the author's relation.
    public let templates: [Relation: DisclaimerTemplate]

    static let keys = ["required", "categories"] + Relation.allCases.map(\.rawValue)

    init(_ value: YAMLValue?) throws(Malformed) {
        guard let value else {
            (required, categories, templates) = (Self.usual, [], [:])
            return
        }
        let fields = try Fields(value, of: "disclaimers", allowed: Self.keys)
        categories = try fields.texts("categories")
        required = try Self.required(fields)
        templates = try Self.templates(fields)
    }

    private static let usual: [Relation] = [.affiliate, .external, .government, .anonymous]

    private static func required(_ fields: Fields) throws(Malformed) -> [Relation] {
        guard let value = fields.value("required") else { return usual }
        var relations: [Relation] = []
        for item in value.list ?? [value] {
            guard let relation = item.string.flatMap(Relation.init(rawValue:)) else {
                throw fields.unexpected("required", item, Relation.allCases.map(\.rawValue).joined(separator: ", "))
            }
            relations.append(relation)
        }
        return relations
    }

    private static func templates(_ fields: Fields) throws(Malformed) -> [Relation: DisclaimerTemplate] {
        var templates: [Relation: DisclaimerTemplate] = [:]
        for relation in Relation.allCases {
            let key = relation.rawValue
            guard let value = fields.value(key), let text = try fields.text(key) else { continue }
            guard let template = DisclaimerTemplate(text) else {
                let gaps = DisclaimerTemplate.placeholders.joined(separator: ", ")
                throw fields.unexpected(key, value, "a text whose braces hold one of \(gaps)")
            }
            templates[relation] = template
        }
        return templates
    }
}
