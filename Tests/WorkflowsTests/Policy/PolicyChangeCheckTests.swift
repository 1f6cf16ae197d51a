import Signatures
import Testing
import Text
import Workflows

@Suite struct PolicyChangeCheckTests {
    private static let people = """
        people:
          - {id: ada-ines, name: Ada, emails: [ada@example.org], roles: [admin]}
          - {id: jun-park, name: Jun, emails: [jun@example.org], roles: [admin, editor]}
          - {id: mo-okafor, name: Mo, emails: [mo@example.org], roles: [admin]}
          - {id: hana-seo, name: Hana, emails: [hana@example.org], roles: [author]}

        """

    private static func files(_ settings: String = "", people: String = people) -> PolicyFiles {
        PolicyFiles([
            "galley.yml": Array("title: T\n\(settings)".utf8), "masthead.yml": Array(people.utf8),
            "workflows/editorial.yml": Array(DefaultWorkflow.file.utf8),
        ])
    }

    private func question(
        _ after: PolicyFiles, on before: PolicyFiles = files(), by id: String? = "ada-ines", consents: [String] = []
    ) throws -> PolicyChangeCheck {
        let masthead = try before.masthead()
        return PolicyChangeCheck(
            before: before, after: after, masthead: masthead, settings: try before.settings(),
            person: id.flatMap { masthead.person($0) }, address: nil, consents: consents)
    }

    private static let more = files("language: ko\n")

    @Test func `an admin may, and nobody else`() throws {
        #expect(try question(Self.more).gates.refusal == nil)
        #expect(try question(Self.more, by: nil).gates.refusal == .nobodyActs(address: nil))
        #expect(
            try question(Self.more, by: "hana-seo").gates.refusal
                == .roleMissing(
                    person: "hana-seo", action: "change the policy", roles: ["admin"],
                    holders: ["ada-ines", "jun-park", "mo-okafor"]))
    }

    @Test func `the rules are those before the change`() throws {
        let open = Self.files(people: Self.people.replacing("roles: [author]", with: "roles: [admin]"))
        #expect(try question(open, by: "hana-seo").gates.refusal?.kind == .notAllowed)
        let strict = Self.files("policy_approvals: 1\n")
        #expect(try question(strict).gates.refusal == nil)
        #expect(try question(Self.files(), on: strict).gates.refusal?.kind == .notNow)
    }

    @Test func `others must consent to exactly this`() throws {
        let (before, after) = (Self.files("policy_approvals: 2\n"), Self.files("policy_approvals: 2\nlanguage: ko\n"))
        let digest = after.digest.description
        func refusal(_ consents: [String]) throws -> Refusal? {
            try question(after, on: before, consents: consents).gates.refusal
        }
        #expect(try refusal([]) == .consentMissing(content: digest, needed: 2, given: [], others: ["jun-park", "mo-okafor"]))
        #expect(
            try refusal(["jun-park"]) == .consentMissing(content: digest, needed: 2, given: ["jun-park"], others: ["mo-okafor"]))
        // One's own consent, and that of somebody who is no admin, are none.
        #expect(try refusal(["ada-ines", "jun-park", "hana-seo"])?.kind == .notNow)
        #expect(try refusal(["mo-okafor", "jun-park"]) == nil)
    }

    @Test func `a consent is given once, by an admin, to something that would hold`() throws {
        let (before, after) = (Self.files("policy_approvals: 1\n"), Self.files("policy_approvals: 1\nlanguage: ko\n"))
        func refusal(_ person: String, _ after: PolicyFiles, _ consents: [String] = []) throws -> Refusal? {
            try question(after, on: before, by: person, consents: consents).consentGates.refusal
        }
        #expect(try refusal("jun-park", after) == nil)
        #expect(
            try refusal("jun-park", after, ["jun-park"])
                == .alreadyConsented(person: "jun-park", content: after.digest.description))
        #expect(try refusal("hana-seo", after)?.kind == .notAllowed)
        #expect(try refusal("jun-park", Self.files("langauge: ko\n"))?.kind == .broken)
    }

    @Test func `a set of rules is never given up`() throws {
        let (first, second) = (Self.files(), Self.files("rules: 2\n"))
        #expect(try question(second, on: first).gates.refusal == nil)
        #expect(try question(first, on: second).gates.refusal == .rulesLowered(from: 2, to: 1))
    }

    @Test func `ids and keys stay, with the person whose they are`() throws {
        let gone = Self.people.split(separator: "\n").filter { !$0.contains("hana") }.joined(separator: "\n")
        #expect(try question(Self.files(people: gone)).gates.refusal == .idRemoved(person: "hana-seo"))
        let line = try PublicKeys.line(1)
        let print = try PublicKeys.key(1).fingerprint
        let keyed = Self.people.replacing("roles: [author]", with: "roles: [author], keys: [\(line)]")
        let moved = Self.people.replacing("roles: [admin, editor]", with: "roles: [admin, editor], keys: [\(line)]")
        #expect(try question(Self.files(people: keyed)).gates.refusal == nil)
        #expect(
            try question(Self.files(), on: Self.files(people: keyed)).gates.refusal
                == .keyRemoved(person: "hana-seo", fingerprint: print))
        #expect(
            try question(Self.files(people: moved), on: Self.files(people: keyed)).gates.refusal
                == .keyMoved(fingerprint: print, from: "hana-seo", to: "jun-park"))
    }

    @Test func `somebody must be left who can change the policy`() throws {
        let none = Self.people.replacing("admin", with: "editor").replacing("[editor, editor]", with: "[editor]")
        #expect(try question(Self.files(people: none)).gates.refusal == .tooFewAdmins(needed: 1, left: [], withKeys: false))
        #expect(
            try question(Self.files("policy_approvals: 3\n")).gates.refusal
                == .tooFewAdmins(needed: 4, left: ["ada-ines", "jun-park", "mo-okafor"], withKeys: false))
        #expect(
            try question(Self.files("signatures: required\n")).gates.refusal == .tooFewAdmins(needed: 1, left: [], withKeys: true)
        )
        let keyed = try Self.people.replacing(
            "roles: [admin]", with: "roles: [admin], keys: [\(PublicKeys.line(1))]", maxReplacements: 1)
        #expect(try question(Self.files("signatures: required\n", people: keyed)).gates.refusal == nil)
    }

    @Test func `a policy that cannot be read, or is not safe, comes before all else`() throws {
        #expect(try question(Self.files("title: Twice\n"), by: "hana-seo").gates.refusal?.kind == .broken)
        #expect(try question(Self.files("workflow: legal\n")).gates.refusal == .noSuchWorkflow("legal", known: ["editorial"]))
        var unsafe = Self.files()
        unsafe.files["workflows/editorial.yml"] = Array(
            DefaultWorkflow.file.replacing(", decision: true, approvals: 1", with: "").utf8)
        #expect(try question(unsafe).gates.refusal?.kind == .broken)
        var without = Self.files()
        without.files["masthead.yml"] = nil
        #expect(try question(without).gates.refusal == .noSuchFile("masthead.yml"))
    }

    @Test func `the digest is of all files, their paths and bytes`() throws {
        var other = Self.files()
        other.files["workflows/legal.yml"] = []
        #expect(other.digest != Self.files().digest)
        #expect(Self.files().digest == Self.files().digest)
        #expect(Self.files("policy_approvals: 1\n").digest.description.hasPrefix("sha256:"))
    }
}
