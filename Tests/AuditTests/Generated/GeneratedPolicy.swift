@testable import Workflows

/// The policies of generated histories, which admins change on the way: the same people, and other workflows.
enum GeneratedPolicy: String, CaseIterable {
    /// What `init` gives.
    case editorial
    /// Several editors must decide.
    case careful
    /// Nobody hands in or takes back what is not his own.
    case own
    /// Facts are cleared before an editor reads.
    case factcheck
    /// A workflow for each of two categories, and one for the rest.
    case mixed

    typealias File = (path: String, text: String)

    static let people = ["ada-ines", "hana-seo", "tom-reyl", "jun-park", "mo-okafor", "rik-stam", "pia-norrby", "ida-lund"]

    /// What every history of this policy begins with.
    var first: [File] {
        let workflows: [File] =
            switch self {
            case .editorial: [("workflows/editorial.yml", DefaultWorkflow.file)]
            case .careful: [("workflows/careful.yml", Self.careful(approvals: 2))]
            case .own: [("workflows/own.yml", Self.ownFile)]
            case .factcheck: [("workflows/factcheck.yml", Self.factcheckFile)]
            case .mixed:
                [
                    ("workflows/editorial.yml", DefaultWorkflow.file),
                    ("workflows/careful.yml", Self.careful(approvals: 2)), ("workflows/factcheck.yml", Self.factcheckFile),
                ]
            }
        return [("masthead.yml", Self.masthead(retired: [])), ("galley.yml", settings(title: "Harbour Review"))] + workflows
    }

    /// Every change that an admin may make on the way, whatever stood before.
    var changes: [File] {
        let common: [File] = [
            ("masthead.yml", Self.masthead(retired: [])),
            ("masthead.yml", Self.masthead(retired: ["rik-stam"])),
            ("masthead.yml", Self.masthead(retired: ["mo-okafor", "tom-reyl"])),
            ("masthead.yml", Self.masthead(retired: [], promoted: "tom-reyl")),
            ("galley.yml", settings(title: "The Harbour Review")),
            ("galley.yml", settings(title: "Harbour Review")),
            ("workflows/extra.yml", Self.ownFile.replacing("name: own", with: "name: extra")),
        ]
        guard self == .careful || self == .mixed else { return common }
        return common + [1, 2, 3].map { ("workflows/careful.yml", Self.careful(approvals: $0)) }
    }

    var categories: [String?] { self == .mixed ? [nil, "Reporting", "Facts"] : [nil, "Reporting"] }

    private static func masthead(retired: [String], promoted: String? = nil) -> String {
        let roles = [
            "ada-ines": "admin", "hana-seo": "author", "tom-reyl": "author", "jun-park": "editor, author",
            "mo-okafor": "editor", "rik-stam": "editor", "pia-norrby": "factchecker, editor", "ida-lund": "publisher",
        ]
        let lines = people.map { id in
            let more = promoted == id ? ", editor" : ""
            let end = retired.contains(id) ? ", retired: true" : ""
            return "  - {id: \(id), name: \(id), emails: [\(id)@example.org], roles: [\(roles[id] ?? "")\(more)]\(end)}\n"
        }
        return "people:\n" + lines.joined()
    }

    private func settings(title: String) -> String {
        let workflow = self == .mixed ? "editorial" : rawValue
        let others = self == .mixed ? "workflows:\n  Reporting: careful\n  Facts: factcheck\n" : ""
        return "title: \(title)\nworkflow: \(workflow)\n\(others)"
    }

    private static func careful(approvals: Int) -> String {
        DefaultWorkflow.file.replacing("name: editorial", with: "name: careful")
            .replacing("approvals: 1", with: "approvals: \(approvals)")
    }

    private static let ownFile = DefaultWorkflow.file.replacing("name: editorial", with: "name: own")
        .replacing("to: review, by: author", with: "to: review, own: true, by: author")
        .replacing("to: draft, by: author", with: "to: draft, own: true, by: author")

    private static let factcheckFile = """
        name: factcheck
        waive: [editor, factchecker]
        states:
          draft:     {initial: true, edited: stay}
          factcheck: {edited: stay}
          review:    {edited: factcheck}
          approved:  {edited: factcheck}
          published: {public: true, edited: refuse}
          retracted: {notice: true, edited: refuse}
          spiked:    {edited: refuse}
        transitions:
          submit:   {from: draft, to: factcheck, by: author, checks: review}
          clear:    {from: factcheck, to: review, by: factchecker, decision: true}
          query:    {from: [factcheck, review], to: draft, by: [factchecker, editor], note: required}
          approve:  {from: [review, approved], to: approved, by: editor, decision: true}
          publish:  {from: approved, to: published, by: publisher, checks: publish}
          revise:   {from: published, to: draft, by: [author, editor]}
          restore:  {from: [draft, factcheck, review, approved], to: published, by: editor, while: live, text: live}
          retract:  {from: any, to: retracted, by: publisher, note: required, while: live}
          spike:    {from: any, to: spiked, by: editor, note: required, while: not-live}
          reopen:   {from: [spiked, retracted], to: draft, by: editor, note: required}

        """
}
