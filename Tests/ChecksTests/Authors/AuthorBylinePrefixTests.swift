import Testing

@testable import Checks
@testable import Text

@Suite struct AuthorBylinePrefixTests {
    @Test(arguments: ["«By Yonho Kim»", "«by Yonho Kim»", "\"«»Author: Yonho Kim\"", "«Written by Yonho Kim»", "«김하늘 기자»"])
    func moreThanAName(name: String) throws {
        let marked = name.hasPrefix("\"") ? "«\"Author: Yonho Kim\"»" : name
        try MarkedFixture(front: "authors: [{name: \(marked)}]")
            .expect(.authorBylinePrefix, draft: .hint, review: .warning, publish: .error, saying: "the name alone")
    }

    @Test(arguments: ["«By Mina Cho»", "*«By: Mina Cho»*"])
    func aBylineInTheText(line: String) throws {
        try MarkedFixture(front: "authors: [mina-cho]", body: "\(line)\n\nThe ferry left.\n")
            .expect(.authorBylinePrefix, draft: .hint, review: .warning, publish: .error, saying: "Delete the line")
    }

    @Test func namesAndProse() throws {
        try MarkedFixture(front: "authors: [{name: Byron Kim}]", body: "By noon it rained.\n").expectNothing(
            of: .authorBylinePrefix)
        try MarkedFixture(front: "authors: [{name: 김하늘}]").expectNothing(of: .authorBylinePrefix)
    }
}
