public import Text

/// What `galley.yml` says about a publication.
public struct PublicationSettings: Hashable, Sendable {
    /// How a slug is made from a title in Hangul.
    public enum SlugStyle: String, Sendable, CaseIterable { case hangul, romanised }

    /// Whether every commit must be signed by the person who acts.
    public enum Signing: String, Sendable, CaseIterable { case required, optional }

    /// The publication's name.
    public var title: String
    /// The address under which it is read, if it has one.
    public var baseURL: String?
    /// The language of articles that name none, a BCP 47 tag.
    public var language: String
    /// The time zone that decides what day it is, a name of the IANA database.
    public var timeZone: String
    /// Where the file names it; nil where it does not.
    public var timeZonePlace: SourceLocation?
    /// The branch on which articles are published and retracted, without `refs/heads/`.
    public var branch: String
    /// Whether the publication is a commercial one, which decides what NonCommercial licenses permit.
    public var isCommercial: Bool
    public var slugStyle: SlugStyle
    /// The categories an article may have; empty: any.
    public var categories: [String]
    /// The series an article may belong to; empty: any.
    public var series: [String]
    /// The workflow of articles whose category names no other: a file in `workflows/`, without `.yml`.
    public var defaultWorkflow: String
    /// Workflows by category.
    public var workflowByCategory: [String: String]
    /// `institution`: the house behind the publication, which disclaimers name; the title where it is not given.
    public var institution: String
    /// `disclaimers`: whose articles need one, and what it may say.
    public var disclaimers: DisclaimerPolicy
    /// `disclosure`: what a registered agent must tell its readers; nil where nothing is given.
    public var disclosure: Registration?
    /// `disclosure_in_template`: every page carries that statement already, so that articles need not.
    public var showsDisclosureItself: Bool
    /// Whether every commit of Galley's must carry an SSH signature by a key on the acting person's entry.
    public var signatures: Signing
    /// How many other admins must consent to a change of the policy before it can be made.
    public var policyApprovals: Int
    /// `rules`: the set of rules that every event must name at least, and by which a change by hand is judged.
    public var rules: RuleSet

    static let keys = [
        "title", "base_url", "language", "time_zone", "branch", "commercial", "slugs", "categories", "series", "workflow",
        "workflows", "institution", "disclaimers", "disclosure", "disclosure_in_template", "signatures", "policy_approvals",
        "rules",
    ]

    /// Reads the bytes of `galley.yml`.
    /// - Throws: ``Malformed`` with the place, for anything that is not understood.
    public init(_ bytes: [UInt8]) throws(Malformed) {
        let fields = try Fields(YAML.parse(bytes[...]), of: "galley.yml", allowed: Self.keys)
        title = try fields.required("title")
        institution = try fields.text("institution") ?? title
        baseURL = try fields.text("base_url")
        language = try fields.text("language") ?? "en"
        timeZone = try fields.text("time_zone") ?? "UTC"
        timeZonePlace = fields.value("time_zone")?.place
        branch = try fields.text("branch") ?? "main"
        isCommercial = try fields.flag("commercial")
        slugStyle = try fields.choice("slugs", SlugStyle.self) ?? .hangul
        categories = try fields.texts("categories")
        series = try fields.texts("series")
        defaultWorkflow = try fields.text("workflow") ?? "editorial"
        workflowByCategory = try Self.texts(fields, "workflows")
        disclaimers = try DisclaimerPolicy(fields.value("disclaimers"))
        disclosure = try fields.value("disclosure").map { value throws(Malformed) in try Registration(value) }
        showsDisclosureItself = try fields.flag("disclosure_in_template")
        signatures = try fields.choice("signatures", Signing.self) ?? .optional
        policyApprovals = try fields.number("policy_approvals", least: 0) ?? 0
        rules = try Self.rules(fields)
    }

    private static func rules(_ fields: Fields) throws(Malformed) -> RuleSet {
        guard let number = try fields.number("rules", least: 1), let value = fields.value("rules") else { return .one }
        guard let rules = RuleSet(rawValue: number) else {
            throw fields.unexpected(
                "rules", value, "a set of rules that this Galley knows, 1 to \(RuleSet.current.rawValue) (a newer one may)")
        }
        return rules
    }

    private static func texts(_ fields: Fields, _ key: String) throws(Malformed) -> [String: String] {
        guard let value = fields.value(key) else { return [:] }
        guard let entries = value.entries else { throw fields.unexpected(key, value, "a mapping") }
        var texts: [String: String] = [:]
        for entry in entries {
            guard let text = entry.value.string else { throw fields.unexpected(entry.key, entry.value, "a text") }
            texts[entry.key] = text
        }
        return texts
    }

    /// The workflow that applies to an article of these categories: the first category that names one decides.
    public func workflow(forCategories categories: [String]) -> String {
        categories.lazy.compactMap { workflowByCategory[$0] }.first ?? defaultWorkflow
    }
}
