import Signatures
import TestSupport
import Testing
import Workflows

/// 3,000 mastheads written in all kinds of ways: a change either does exactly what it should, or is refused; and what it does
/// not mean stays.
@Suite struct GeneratedMastheadTests {
    @Test func `a change changes what it means and nothing else`() throws {
        var random = SeededGenerator(seed: 11)
        var done = 0
        for _ in 0..<3_000 {
            let file = Self.file(&random)
            let before = try Masthead(Array(file.utf8))
            let person = random.pick(before.people)
            let change = try Self.change(of: person, &random)
            guard let bytes = try? change.applied(to: PolicyFiles(["masthead.yml": Array(file.utf8)])).files["masthead.yml"]
            else {
                continue
            }
            done += 1
            let after = try Masthead(bytes)
            #expect(after.people.map(\.id) == before.people.map(\.id))
            for other in before.people where other.id != person.id {
                #expect(after.person(other.id).map(Self.facts) == Self.facts(other), "\(change)\n\(file)")
            }
            #expect(
                try after.person(person.id).map(Self.facts) == Self.facts(Self.expected(change, person)), "\(change)\n\(file)")
            let comments = file.split(separator: "\n").filter { $0.contains("# keep") }.count
            #expect(
                String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.contains("# keep") }.count == comments)
        }
        #expect(done > 2_000)
    }

    /// Everything about a person but the place in the file.
    private static func facts(_ person: Person) -> [String] {
        [person.id, person.name, person.biography ?? "-", person.roles.joined(separator: ","), "\(person.isRetired)"]
            + person.keys.map { "\($0.line) \($0.added ?? "-") \($0.retired ?? "-")" }
    }

    private static func change(of person: Person, _ random: inout SeededGenerator) throws -> PolicyChange {
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            return .roles(person: person.id, add: ["checker"], remove: person.roles.isEmpty ? [] : [random.pick(person.roles)])
        case 1:
            return .addKey(
                person: person.id, line: try PublicKeys.line(200, comment: random.pick(["", "desk", "a, b: c"])),
                day: "2026-11-24")
        case 2:
            guard let key = person.keys.first else { fallthrough }
            return .retireKey(person: person.id, key: key.key, day: "2026-11-25")
        default: return .retire(person: person.id)
        }
    }

    /// The entry as it should be, made from its YAML again.
    private static func expected(_ change: PolicyChange, _ person: Person) throws -> Person {
        var roles = person.roles
        var keys = person.keys
        var isRetired = person.isRetired
        switch change {
        case .roles(_, let add, let remove): roles = roles.filter { !remove.contains($0) } + add
        case .addKey(_, let line, let day):
            keys.append(PersonKey(key: try SSHPublicKey(line: line), comment: SSHPublicKey.comment(ofLine: line), added: day))
        case .retireKey(_, let key, let day):
            keys = keys.map {
                $0.key == key && !$0.isRetired ? PersonKey(key: key, comment: $0.comment, added: $0.added, retired: day) : $0
            }
        default: isRetired = true
        }
        let lines = keys.map { key in
            "{key: \"\(key.line)\"" + (key.added.map { ", added: \($0)" } ?? "") + (key.retired.map { ", retired: \($0)" } ?? "")
                + "}"
        }
        let text = """
            people: [{id: \(person.id), name: \(person.name), roles: [\(roles.joined(separator: ", "))], retired: \(isRetired),
              bio: \(person.biography ?? "~"), keys: [\(lines.joined(separator: ", "))]}]
            """
        return try #require(try Masthead(Array(text.utf8)).people.first)
    }

    private static func file(_ random: inout SeededGenerator) -> String {
        var text = random.chance(oneIn: 2) ? "# keep the head\npeople:\n" : "people:   # keep\n"
        let indent = String(repeating: " ", count: random.pick([0, 2, 4]))
        for number in 0..<Int.random(in: 1...4, using: &random) {
            var fields: [(String, String, block: [String]?)] = [("id", "p\(number)", nil), ("name", "P \(number)", nil)]
            let roles = ["author", "editor", "admin"].filter { _ in random.chance(oneIn: 2) }
            if random.chance(oneIn: 5) == false {
                fields.append(("roles", "[\(roles.joined(separator: ", "))]", roles.isEmpty ? nil : roles))
            }
            if random.chance(oneIn: 2), let key = try? PublicKeys.line(UInt8(number + 1)) {
                fields.append(("keys", "[\(key)]", [key]))
            }
            if random.chance(oneIn: 3) { fields.append(("retired", "false", nil)) }
            if random.chance(oneIn: 3) { fields.append(("bio", "Words.", nil)) }
            fields = [fields[0]] + fields.dropFirst().shuffled(using: &random)
            if random.chance(oneIn: 3) {
                text +=
                    "\(indent)- {\(fields.map { "\($0.0): \($0.1)" }.joined(separator: ", "))}\(random.pick(["", " # keep"]))\n"
                continue
            }
            for (index, field) in fields.enumerated() {
                let lead = indent + (index == 0 ? "- " : "  ")
                if let block = field.block, random.chance(oneIn: 2) {
                    let deeper = random.pick(["", "  "])
                    text += "\(lead)\(field.0):\n" + block.map { "\(indent)  \(deeper)- \($0)\n" }.joined()
                } else {
                    text += "\(lead)\(field.0): \(field.1)\(random.pick(["", "", " # keep"]))\n"
                }
            }
            text += random.pick(["", "\n", "\(indent)# keep\n", "\n# keep this too\n"])
        }
        return text
    }
}
