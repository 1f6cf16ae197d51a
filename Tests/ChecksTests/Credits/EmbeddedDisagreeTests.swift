import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text
@testable import Workflows

@Suite struct EmbeddedDisagreeTests {
    private static let three = ImageFacts.saying {
        $0.creator = "Oduya Brandt"
        $0.disagreements = [
            EmbeddedDisagreement(
                subject: .creator,
                statements: [
                    EmbeddedStatement(field: "EXIF Artist", text: "Oduya Brandt"),
                    EmbeddedStatement(field: "dc:creator", text: "Jun Park"),
                    EmbeddedStatement(field: "IPTC By-line", text: "Lee Ha-na"),
                ])
        ]
    }

    @Test func makers() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "creator: «Jun Park»", facts: Self.three).expect(
            .embeddedDisagree, draft: .hint, review: .warning, publish: .warning, saying: "\"Oduya Brandt\" (EXIF Artist)",
            "\"Jun Park\" (dc:creator)", "\"Lee Ha-na\" (IPTC By-line)", "credit_override")
    }

    @Test func onceIsEnough() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "creator: Jun Park", facts: Self.three).expectNothing(of: .creatorChanged)
    }

    @Test func silentReason() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "creator: Jun Park", "credit_override: he told us", facts: Self.three)
            .expectNothing(of: .embeddedDisagree)
    }

    @Test func silentUnderSetOne() throws {
        var fixture = MarkedFixture(photo: "file: ferry.jpg", "creator: Jun Park", facts: Self.three)
        fixture.rules = .one
        #expect(try Rule.embeddedDisagree.findings(in: fixture.article(), stage: .publish) == [])
    }
}
