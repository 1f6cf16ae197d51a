import Testing

@testable import Checks
@testable import Text
@testable import Workflows

/// What rule set 2 reads in a credit condemns no release of set 1; what set 1 read too still does.
@Suite struct CreditRuleSetTests {
    private func errors(_ fields: [String], _ rules: RuleSet) throws -> Set<String> {
        let lines = fields.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }.joined(separator: "\n")
        var fixture = MarkedFixture(front: "photos:\n" + lines)
        fixture.rules = rules
        let article = try fixture.article()
        return Set(
            Rule.creditRules.flatMap { $0.findings(in: article, stage: .publish) }.filter { $0.severity == .error }.map(\.rule))
    }

    @Test(arguments: [
        "사진=연합뉴스", "[사진=뉴시스]", "연합뉴스제공", "로이터=연합뉴스", "写真：共同通信", "新华社记者 王美林 摄", "Mina Cho/EyeEm",
        "Mina Cho/The Skerrin Post", "(Courtesy of Samsung Electronics-Yonhap)", "Photo: Mina Cho / Fotolia",
    ])
    func isSilentUnderSetOne(_ line: String) throws {
        #expect(try !errors(["credit: \"\(line)\""], .two).isEmpty)
        #expect(try errors(["credit: \"\(line)\""], .one).isEmpty)
    }

    @Test func aCountryIsNoConflictUnderSetOne() throws {
        let fields = [
            "credit: \"Photo: Mina Cho, CC BY-SA 3.0 Deutschland\"", "license: CC-BY-SA-3.0",
            "license_url: https://creativecommons.org/licenses/by-sa/3.0/",
        ]
        #expect(try errors(fields, .two) == ["credit/license-conflict"])
        #expect(try errors(fields, .one).isEmpty)
    }

    @Test(arguments: [
        ("(AP Photo/Mina Cho)", "credit/agency-without-licence"), ("Photo: Yonhap", "credit/agency-without-licence"),
        ("Photo by Mina Cho on Flickr", "credit/license-missing"),
        ("Photo by Kim Ha-eun, Creative Commons", "credit/license-unversioned"),
        ("Photo: Wikipedia", "credit/host-as-creator"),
    ])
    func staysUnderSetOne(_ line: String, _ rule: String) throws {
        #expect(try errors(["credit: \"\(line)\""], .one).contains(rule))
    }
}
