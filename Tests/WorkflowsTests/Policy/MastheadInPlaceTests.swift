import Testing
import Workflows

/// A masthead is changed where the thing stands, and nowhere else.
@Suite struct MastheadInPlaceTests {
    static let file = """
        # The desk.
        people:
          - id: ada-ines   # founder
            name: "Ada Ines"
            emails: [ada@example.org]
            roles: [admin, editor]

          # The authors.
          - {id: hana-seo, name: Hana Seo, emails: [hana@example.org], roles: [author] }
          - id: jun-park
            roles:
              - editor   # first
              - author
            name: Jun Park
            bio: |
              Edits.
              # Much.

        """

    private func changed(_ change: PolicyChange, _ file: String = file) throws -> String {
        let after = try change.applied(to: PolicyFiles(["masthead.yml": Array(file.utf8)]))
        return String(decoding: after.files["masthead.yml"] ?? [], as: UTF8.self)
    }

    /// The lines that a change took away and put in.
    private func difference(_ change: PolicyChange, _ file: String = file) throws -> [String] {
        let (before, after) = (file.split(separator: "\n", omittingEmptySubsequences: false), try changed(change, file))
        let lines = after.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.difference(from: before).map { step in
            switch step {
            case .remove(_, let line, _): "-\(line)"
            case .insert(_, let line, _): "+\(line)"
            }
        }
    }

    @Test func `a role is given and taken in brackets, braces and lists`() throws {
        #expect(
            try difference(.roles(person: "ada-ines", add: ["publisher"], remove: [])) == [
                "-    roles: [admin, editor]", "+    roles: [admin, editor, publisher]",
            ])
        #expect(
            try difference(.roles(person: "ada-ines", add: ["author"], remove: ["admin"])) == [
                "-    roles: [admin, editor]", "+    roles: [editor, author]",
            ])
        #expect(
            try difference(.roles(person: "hana-seo", add: ["editor"], remove: ["author"])) == [
                "-  - {id: hana-seo, name: Hana Seo, emails: [hana@example.org], roles: [author] }",
                "+  - {id: hana-seo, name: Hana Seo, emails: [hana@example.org], roles: [editor] }",
            ])
        #expect(
            try difference(.roles(person: "jun-park", add: ["admin"], remove: ["editor"])) == [
                "-      - editor   # first", "+      - admin",
            ])
        #expect(try difference(.roles(person: "jun-park", add: ["author"], remove: [])) == [])
        #expect(throws: Refusal.noSuchRole(person: "jun-park", role: "admin", known: ["editor", "author"])) {
            _ = try changed(.roles(person: "jun-park", add: [], remove: ["admin"]))
        }
    }

    @Test func `a key is added and retired`() throws {
        let line = try PublicKeys.line(1, comment: "hana, laptop")
        let add = PolicyChange.addKey(person: "ada-ines", line: line, day: "2026-11-24")
        #expect(
            try difference(add) == [
                "+    keys:", "+      - key: \"\(line)\"", "+        added: 2026-11-24",
            ])
        let retire = try PolicyChange.retireKey(person: "ada-ines", key: PublicKeys.key(1), day: "2026-12-01")
        #expect(try difference(retire, changed(add)) == ["+        retired: 2026-12-01"])
        #expect(try difference(retire, changed(retire, changed(add))) == [])
        let second = try PolicyChange.addKey(person: "ada-ines", line: PublicKeys.line(2), day: "2026-12-01")
        #expect(try difference(second, changed(add)) == ["+      - key: \(PublicKeys.line(2))", "+        added: 2026-12-01"])
        #expect(
            try difference(.addKey(person: "hana-seo", line: PublicKeys.line(3), day: "2026-12-01")) == [
                "-  - {id: hana-seo, name: Hana Seo, emails: [hana@example.org], roles: [author] }",
                "+  - {id: hana-seo, name: Hana Seo, emails: [hana@example.org], roles: [author], keys: [{key: \(PublicKeys.line(3)), added: 2026-12-01}] }",
            ])
        #expect(try difference(.addKey(person: "jun-park", line: PublicKeys.line(4), day: "2026-12-01")).count == 3)
        #expect(throws: Refusal.self) {
            _ = try changed(.addKey(person: "jun-park", line: line, day: "2026-12-01"), changed(add))
        }
    }

    @Test func `a key that is a line becomes a mapping`() throws {
        let file = try "people:\n  - id: a\n    name: A\n    keys: \(PublicKeys.line(1, comment: "desk"))\n"
        let retire = try PolicyChange.retireKey(person: "a", key: PublicKeys.key(1), day: "2026-12-01")
        #expect(
            try changed(retire, file) == """
                people:
                  - id: a
                    name: A
                    keys: {key: \(PublicKeys.line(1, comment: "desk")), retired: 2026-12-01}

                """)
        #expect(
            try changed(.addKey(person: "a", line: PublicKeys.line(2), day: "2026-12-01"), file) == """
                people:
                  - id: a
                    name: A
                    keys: [\(PublicKeys.line(1, comment: "desk")), {key: \(PublicKeys.line(2)), added: 2026-12-01}]

                """)
    }

    @Test func `somebody leaves, and somebody comes`() throws {
        #expect(try difference(.retire(person: "jun-park")) == ["+    retired: true"])
        #expect(try difference(.retire(person: "jun-park"), changed(.retire(person: "jun-park"))) == [])
        let ida = try PolicyChange.NewPerson(
            id: "ida-lund", name: "Ida Lund: the Second", emails: ["ida@example.org"], roles: ["publisher"], relation: "staff",
            key: (PublicKeys.line(7), "2026-11-24"))
        #expect(
            try changed(.add(ida)) == Self.file + """
                  - id: ida-lund
                    name: "Ida Lund: the Second"
                    emails: ["ida@example.org"]
                    roles: [publisher]
                    relation: staff
                    keys:
                      - key: \(PublicKeys.line(7))
                        added: 2026-11-24

                """)
        #expect(throws: Refusal.personThere(id: "ida-lund", isRetired: false)) { _ = try changed(.add(ida), changed(.add(ida))) }
        let twin = PolicyChange.NewPerson(id: "twin", name: "Twin", emails: ["HANA@example.org"], roles: [])
        #expect(throws: Refusal.addressThere(address: "HANA@example.org", person: "hana-seo")) { _ = try changed(.add(twin)) }
    }

    @Test func `what stands for two people is changed for neither`() throws {
        let file = """
            people:
              - {id: a, name: A, roles: &all [editor, author]}
              - {id: b, name: B, roles: *all}

            """
        #expect(throws: Refusal.policyUnwritable(path: "masthead.yml")) {
            _ = try changed(.roles(person: "b", add: ["admin"], remove: []), file)
        }
    }

    @Test func `line ends stay as they are, and a last line without one gets one`() throws {
        let windows = Self.file.replacing("\n", with: "\r\n")
        let retired = try changed(.retire(person: "ada-ines"), windows)
        #expect(retired == (try changed(.retire(person: "ada-ines"))).replacing("\n", with: "\r\n"))
        let short = "people:\n  - id: a\n    name: A"
        #expect(try changed(.retire(person: "a"), short) == short + "\n    retired: true\n")
    }
}
