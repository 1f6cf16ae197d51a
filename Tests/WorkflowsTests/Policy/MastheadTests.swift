import Testing

@testable import Text
@testable import Workflows

@Suite struct MastheadTests {
    /// A masthead of these entries.
    private func masthead(_ people: String...) throws -> Masthead {
        try Masthead(Array("people:\n\(people.map { "  - \($0)\n" }.joined())".utf8))
    }

    private func complaint(_ text: String) -> Malformed? {
        do throws(Malformed) {
            _ = try Masthead(Array(text.utf8))
            return nil
        } catch { return error }
    }

    @Test func everyKeyIsRead() throws {
        let text = """
            people:
              - id: hana-seo
                name: Hana Seo
                emails: [hana@example.org, h.seo@example.com]
                roles: [author, editor]
                affiliation: Harbour Institute
                relation: staff
                bio: She writes about ports.
            """
        let person = try #require(Masthead(Array(text.utf8)).people.first)
        #expect(person.id == "hana-seo")
        #expect(person.name == "Hana Seo")
        #expect(person.emails == ["hana@example.org", "h.seo@example.com"])
        #expect(person.roles == ["author", "editor"])
        #expect(person.affiliation == "Harbour Institute")
        #expect(person.relation == .staff)
        #expect(person.biography == "She writes about ports.")
        #expect(person.keys.isEmpty)
        #expect(!person.isRetired)
    }

    @Test func anAddressIsComparedWithoutCaseOfASCIIAlone() throws {
        let masthead = try masthead(
            "{id: hana, name: Hana, emails: [Hana@Example.org]}", "{id: ute, name: Ute, email: ÜTE@example.org}")
        #expect(masthead.person(email: "hANA@eXAMPLE.ORG")?.id == "hana")
        #expect(masthead.person(email: "Üte@example.org")?.id == "ute")
        #expect(masthead.person(email: "üte@example.org") == nil)
        #expect(masthead.person(email: "hana@example.com") == nil)
    }

    @Test func anIDOrAnAddressStandsOnce() throws {
        let twice = "people:\n  - {id: hana, name: Hana}\n  - {id: hana, name: Another}\n"
        #expect(complaint(twice)?.reason == .duplicateKey("hana", first: Text.SourceLocation(line: 2, column: 5)))
        #expect(complaint(twice)?.place.line == 3)
        let address =
            "people:\n  - {id: a, name: A, email: x@example.org}\n  - {id: b, name: B, emails: [y@example.org, X@Example.org]}\n"
        #expect(complaint(address)?.reason == .duplicateKey("X@Example.org", first: Text.SourceLocation(line: 2, column: 5)))
        // Even with one person.
        #expect(complaint("people:\n  - {id: a, name: A, emails: [x@example.org], email: x@example.org}\n") != nil)
    }

    @Test func whoHasLeftHoldsNoRole() throws {
        let masthead = try masthead(
            "{id: tom, name: Tom, roles: [editor], retired: true}", "{id: mo, name: Mo, roles: [editor, author]}")
        #expect(masthead.holders(ofAny: ["editor"]).map(\.id) == ["mo"])
        #expect(masthead.roles == ["editor", "author"])
        #expect(masthead.person("tom")?.holds(anyOf: ["editor"]) == nil)
        #expect(masthead.person("mo")?.holds(anyOf: ["publisher", "author", "editor"]) == "author")
        #expect(masthead.person("nobody") == nil)
    }

    @Test(arguments: [
        ("peeple: []", "people"), ("people: {}", "people"), ("people:\n  - hana", "a person"), ("[]", "masthead.yml"),
        ("people:\n  - {id: hana, name: Hana, role: editor}", "roles"), ("people:\n  - {name: Hana}", "id"),
        ("people:\n  - {id: hana}", "name"), ("people:\n  - {id: Hana, name: Hana}", "lower-case"),
        ("people:\n  - {id: hana, name: Hana, email: example.org}", "address"),
        ("people:\n  - {id: hana, name: Hana, email: \"a@b <c@d>\"}", "address"),
        ("people:\n  - {id: hana, name: Hana, retired: perhaps}", "true or false"),
        ("people:\n  - {id: hana, name: [a, b]}", "a text"),
    ])
    func whatIsNotUnderstoodIsRefused(_ text: String, _ named: String) throws {
        let found = try #require(complaint(text))
        #expect(found.sentence.contains(named), "\(found.sentence)")
    }

    @Test func anIDIsPlain() {
        for id in ["a", "hana-seo", "a1", String(repeating: "x", count: 64)] { #expect(Person.isID(id), "\(id)") }
        for id in ["", "-a", "Hana", "ha na", "háná", "a_b", "a/b", "a.b", String(repeating: "x", count: 65), "a\n"] {
            #expect(!Person.isID(id), "\(id.debugDescription)")
        }
        for address in ["a b@c", "a@b>", "<a@b", "ab", "a@b\n", "a@\u{7F}", ""] {
            #expect(!Person.isAddress(address), "\(address.debugDescription)")
        }
    }
}
