import Foundation
import Testing

/// `check --sarif` holds to the shape of SARIF 2.1.0 (OASIS): its fields, its kinds of value, its addresses and its columns.
@Suite struct SarifTests {
    /// For every object that is written: the keys that the standard has for it and that Galley uses, needed ones first.
    private static let shapes: [String: (needed: Set<String>, allowed: Set<String>)] = [
        "log": (["version", "runs"], ["$schema"]), "run": (["tool", "results"], ["columnKind"]), "tool": (["driver"], []),
        "driver": (["name"], ["version", "rules"]), "rule": (["id"], ["shortDescription", "help"]), "message": (["text"], []),
        "result": (["message"], ["ruleId", "level", "locations", "relatedLocations", "suppressions"]),
        "location": (["physicalLocation"], ["message"]), "physicalLocation": (["artifactLocation"], ["region"]),
        "artifactLocation": (["uri"], []), "region": (["startLine", "startColumn"], ["endColumn"]),
        "suppression": (["kind"], ["justification"]),
    ]

    private func object(_ value: Any?, _ kind: String) throws -> [String: Any] {
        let object = try #require(value as? [String: Any], "\(kind)")
        let shape = try #require(Self.shapes[kind])
        #expect(shape.needed.isSubset(of: object.keys), "\(kind): \(object.keys)")
        #expect(Set(object.keys).subtracting(shape.needed).isSubset(of: shape.allowed), "\(kind): \(object.keys)")
        return object
    }

    private func text(_ message: Any?) throws {
        let words = try #require(object(message, "message")["text"] as? String)
        #expect(!words.isEmpty)
    }

    /// Checks a location, and gives the words of the file that it points at.
    private func words(at value: Any, _ shell: Shell) throws -> String {
        let location = try object(value, "location")
        if let message = location["message"] { try text(message) }
        let physical = try object(location["physicalLocation"], "physicalLocation")
        let uri = try #require(object(physical["artifactLocation"], "artifactLocation")["uri"] as? String)
        // A relative reference: no scheme, no root, and nothing but what RFC 3986 lets stand.
        #expect(uri.wholeMatch(of: /[A-Za-z0-9._~\/@-]([A-Za-z0-9._~\/@-]|%[0-9A-F]{2})*/) != nil, "\(uri)")
        #expect(URL(string: uri)?.scheme == nil && !uri.hasPrefix("/"))
        let path = try #require(uri.removingPercentEncoding)
        let file = try shell.run("cat '\(path)'")
        #expect(file.status == 0, "\(path)")
        let region = try object(physical["region"], "region")
        let line = try #require(region["startLine"] as? Int)
        let column = try #require(region["startColumn"] as? Int)
        let lines = file.output.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        try #require(line >= 1 && line <= lines.count && column >= 1, "\(uri):\(line):\(column)")
        guard let end = region["endColumn"] as? Int else { return "" }
        let scalars = Array(lines[line - 1])
        try #require(end > column && end <= scalars.count + 1, "\(uri):\(line):\(column)-\(end)")
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[(column - 1)..<(end - 1)])
        return String(view)
    }

    private static let setup = #"""
        source "$SETUP/harbour.sh"
        galley new "바다와 마을" --slug 바다와-마을 --as hana-seo -F - <<< "The ferry left." > /dev/null
        printf -- '---\ntitle: 배 🚢 The\xc2\xa0Ferry\nauthors: [{name: Mina Cho, stated_as: Mina Choo}]\n---\n배 🚢 left\xc2\xa0at the cafe\xcc\x81.\n' > articles/2018/09/the-ferry.md
        printf 'No article.\n' > articles/2018/09/broken.md
        galley save the-ferry --as hana-seo > /dev/null
        galley submit 바다와-마을 --as hana-seo > /dev/null
        galley waive 바다와-마을 disclosure/unstated --as jun-park -m "Asked by telephone." > /dev/null
        """#

    @Test func theShapeOfTheStandard() throws {
        let shell = try Shell()
        _ = try shell.run(Self.setup)
        let answer = try shell.run("galley check 바다와-마을 the-ferry broken --stage publish --sarif")
        #expect(answer.status == 1, "\(answer.error)")
        let log = try object(JSONSerialization.jsonObject(with: Data(answer.output.utf8)), "log")
        #expect(log["version"] as? String == "2.1.0")
        let runs = try #require(log["runs"] as? [Any])
        #expect(runs.count == 1)
        let run = try object(runs.first, "run")
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let driver = try object(object(run["tool"], "tool")["driver"], "driver")
        var ids: Set<String> = []
        for rule in try #require(driver["rules"] as? [Any]) {
            let rule = try object(rule, "rule")
            try text(rule["shortDescription"])
            try text(rule["help"])
            let id = try #require(rule["id"] as? String)
            #expect(ids.insert(id).inserted)
        }
        var pointedAt: [String: [String]] = [:]
        var suppressed = 0
        for result in try #require(run["results"] as? [Any]) {
            let result = try object(result, "result")
            try text(result["message"])
            let rule = try #require(result["ruleId"] as? String)
            #expect(ids.contains(rule), "\(rule)")
            #expect(["note", "warning", "error"].contains(result["level"] as? String))
            let locations = try #require(result["locations"] as? [Any])
            for location in locations { pointedAt[rule, default: []].append(try words(at: location, shell)) }
            for location in result["relatedLocations"] as? [Any] ?? [] { _ = try words(at: location, shell) }
            for suppression in result["suppressions"] as? [Any] ?? [] {
                let suppression = try object(suppression, "suppression")
                #expect(suppression["kind"] as? String == "external")
                #expect(suppression["justification"] as? String == "jun-park: Asked by telephone.")
                suppressed += 1
            }
        }
        // The columns count what a reader of the file calls characters, beside Hangul and a sign outside the first plane too.
        #expect(pointedAt["text/odd-space"] == ["\u{A0}", "\u{A0}"])
        #expect(pointedAt["author/name-mismatch"] == ["Mina Choo"])
        #expect(pointedAt["text/not-nfc"]?.first?.unicodeScalars.elementsEqual("e\u{301}".unicodeScalars) == true)
        #expect(pointedAt["structure/unreadable"]?.count == 1)
        #expect(suppressed == 1)
    }
}
