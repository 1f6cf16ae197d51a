import Testing

@testable import Checks
@testable import Text
@testable import Workflows

/// A finding in a credit line stands at the words that were read, however YAML writes them.
@Suite struct CreditLinePlaceTests {
    @Test(arguments: [
        "credit: Mina O'Hara/«REUTERS»", "credit: 'Mina O''Hara/«REUTERS»'", "credit: \"Mina O\\u0027Hara/«REUTERS»\"",
        "credit: \"Mina\\xA0Cho/«REUTERS»\"", "credit: \"Mina Cho\\t/\\t«REUTERS»\"",
        "credit: \"*Mina Cho*/[«Reuters»](https://www.example.org/)\"", "credit: Mina Cho&nbsp;/&nbsp;«로이터»",
    ])
    func agency(_ line: String) throws {
        try MarkedFixture(photo: line).expect(.agencyWithoutLicense, draft: .warning, review: .error, publish: .error)
    }

    @Test func ofTwoAlikeTheOneThatWasRead() throws {
        try MarkedFixture(photo: "credit: \"The fountain of Flickr Lane (Photo by Mina Cho on «Flickr»)\"").expect(
            .licenseMissing, draft: .hint, review: .warning, publish: .error)
    }

    @Test func anAddressBehindItsWords() throws {
        let deed = "https://creativecommons.org/licenses/by/2.0/"
        try MarkedFixture(photo: "credit: \"Photo: Bae, <a href='«\(deed)»'>CC BY-NC 2.0</a>\"", "license: CC-BY-NC-2.0").expect(
            .licenseConflict, draft: .warning, review: .error, publish: .error)
    }

    @Test func allOfALineThatSpansLines() throws {
        let article = try MarkedFixture(photo: "credit: >", "  Mina Cho/AFP").article()
        let found = Rule.agencyWithoutLicense.findings(in: article, stage: .publish)
        #expect(found.map(\.place) == [article.photos[0].field("credit")?.place])
    }
}
