import Signatures
import Testing
import Text
import Workflows

@Suite struct MastheadKeyTests {
    private func masthead(_ people: String) throws -> Masthead {
        try Masthead(Array("people:\n\(people)".utf8))
    }

    @Test func `a key is a line, or a mapping with its days`() throws {
        let masthead = try masthead(
            """
              - id: hana-seo
                name: Hana Seo
                keys:
                  - \(PublicKeys.line(1, comment: "hana@desk"))
                  - key: \(PublicKeys.line(2))
                    added: 2026-01-02
                    retired: 2026-11-24
              - {id: jun-park, name: Jun Park, keys: "\(PublicKeys.line(3))"}
              - {id: old-tom, name: Old Tom, retired: true, keys: ["\(PublicKeys.line(4))"]}

            """)
        let hana = try #require(masthead.person("hana-seo"))
        #expect(
            try hana.keys == [
                PersonKey(key: PublicKeys.key(1), comment: "hana@desk"),
                PersonKey(key: PublicKeys.key(2), added: "2026-01-02", retired: "2026-11-24"),
            ])
        #expect(hana.activeKeys.map(\.comment) == ["hana@desk"])
        #expect(try masthead.signer(with: PublicKeys.key(1))?.id == "hana-seo")
        #expect(try masthead.signer(with: PublicKeys.key(2)) == nil)
        #expect(try masthead.holder(of: PublicKeys.key(2))?.person.id == "hana-seo")
        #expect(try masthead.signer(with: PublicKeys.key(3))?.id == "jun-park")
        #expect(try masthead.signer(with: PublicKeys.key(4)) == nil)
        #expect(try masthead.holder(of: PublicKeys.key(9)) == nil)
    }

    @Test func `one key belongs to one person, whatever its comment and even if it is retired`() throws {
        let first = try "  - {id: a, name: A, keys: [{key: \(PublicKeys.line(1)), retired: 2026-11-24}]}\n"
        let second = try "  - {id: b, name: B, keys: [\"\(PublicKeys.line(1, comment: "mine"))\"]}\n"
        let error = #expect(throws: Malformed.self) { _ = try masthead(first + second) }
        #expect(try error?.reason == .duplicateKey(PublicKeys.key(1).fingerprint, first: Text.SourceLocation(line: 2, column: 5)))
        #expect(error?.place.line == 3)
    }

    @Test(arguments: [
        "ssh-ed25519 AAAA", "ssh-dss AAAA", "[]]", "{key: no}", "{key: KEY, added: yesterday}", "{key: KEY, retired: 2026-11-31}",
        "{key: KEY, removed: 2026-11-24}", "{added: 2026-11-24}", "{key: KEY, added: 24 November 2026}",
    ])
    func `what is no key, and what is no day, is refused with its place`(_ key: String) throws {
        let text = try key.replacing("KEY", with: PublicKeys.line(1))
        let error = #expect(throws: Malformed.self) { _ = try masthead("  - id: a\n    name: A\n    keys:\n      - \(text)\n") }
        #expect(error?.place.line == 5)
    }
}
