import Newsroom
import Signatures
import Testing
import Workflows

@Suite struct AllowedSignersTests {
    /// A key that nobody has the private half of.
    private func line(_ number: UInt8) throws -> String {
        let name = Array("ssh-ed25519".utf8)
        return try SSHPublicKey(
            blob: [0, 0, 0, UInt8(name.count)] + name + [0, 0, 0, 32] + [UInt8](repeating: number, count: 32)
        ).line
    }

    private func masthead(_ people: String) throws -> Masthead { try Masthead(Array("people:\n\(people)\n".utf8)) }

    @Test func `every key stands with all addresses of its person, and for git alone`() throws {
        let masthead = try masthead(
            "  - {id: a, name: A, emails: [a@example.org, aa@example.org], keys: [\(line(1)), \(line(2))]}")
        #expect(
            try AllowedSigners(masthead, includesRetired: false).lines == [
                "a@example.org,aa@example.org namespaces=\"git\" \(line(1))",
                "a@example.org,aa@example.org namespaces=\"git\" \(line(2))",
            ])
    }

    @Test func `keys that sign no more stand there only when they are asked for, with their end`() throws {
        let masthead = try masthead(
            """
              - {id: a, name: A, emails: [a@example.org], keys: [{key: \(line(1)), retired: 2026-11-24}]}
              - {id: b, name: B, emails: [b@example.org], keys: [\(line(2))], retired: true}
              - {id: c, name: C, emails: [c@example.org]}
              - {id: d, name: D, keys: [\(line(3))]}
            """)
        #expect(AllowedSigners(masthead, includesRetired: false).lines.isEmpty)
        #expect(
            try AllowedSigners(masthead, includesRetired: true).lines == [
                "a@example.org namespaces=\"git\",valid-before=\"20261124235959\" \(line(1))",
                "b@example.org namespaces=\"git\" \(line(2))",
            ])
    }

    /// `*@example.org` would make the key good for everybody there, and a comma for two people.
    @Test func `an address that OpenSSH would read as a pattern is left out`() throws {
        let masthead = try masthead(
            """
              - {id: a, name: A, emails: ["*@example.org", "a,b@example.org", "!a@example.org", a@example.org], keys: [\(line(1))]}
              - {id: b, name: B, emails: ["b?@example.org"], keys: [\(line(2))]}
            """)
        let signers = AllowedSigners(masthead, includesRetired: true)
        #expect(try signers.lines == ["a@example.org namespaces=\"git\" \(line(1))"])
        #expect(signers.leftOut == ["*@example.org", "a,b@example.org", "!a@example.org", "b?@example.org"])
    }
}
