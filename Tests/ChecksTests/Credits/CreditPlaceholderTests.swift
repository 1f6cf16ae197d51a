import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text
@testable import Workflows

@Suite struct CreditPlaceholderTests {
    @Test(arguments: [
        "unknown", "Unknown", "\"null\"", "Photographer", "me", "credit", "SONY DSC", "OLYMPUS DIGITAL CAMERA",
        "Canon EOS 5D Mark III",
        "\"<unknown>\"", "n/a", "Unknown author", "IMG_4031", "P1010234", "ILCE-7M3", "SM-G960N", "미상", "사진작가", "\"?\"",
        "Own work",
    ]) func creator(_ name: String) throws {
        try MarkedFixture(photo: "file: ferry.jpg", "creator: «\(name)»").expect(
            .creditPlaceholder, draft: .hint, review: .warning, publish: .error, saying: "names nobody")
    }

    @Test func otherFields() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "creator: Mina Cho", "agency: «unknown»", "source: «\"null\"»").expect(
            .creditPlaceholder, draft: .hint, review: .warning, publish: .error)
    }

    /// Names, accounts and houses, odd ones among them.
    @Test(arguments: [
        "Mina Cho", "psd", "jimflix!", "marktesta124", "26781577@N07", "Samsung", "Sony Pictures", "Canon", "LG", "민초", "나혜석",
        "기대승",
        "Null Meier", "Photographer Kim", "U.S. Navy", "R2D2", "BR24", "@mina", "Me Too Movement", "Test Department", "User:Mina",
        "Huawei", "Self Portrait Gallery", "DSC Prize",
    ]) func silentNames(_ name: String) throws {
        #expect(!PlaceholderName.isOne(name))
        try MarkedFixture(photo: "file: ferry.jpg", "creator: \"\(name)\"").expectNothing(of: .creditPlaceholder)
    }

    @Test func silentUnderSetOne() throws {
        var fixture = MarkedFixture(photo: "file: ferry.jpg", "creator: unknown")
        fixture.rules = .one
        #expect(try Rule.creditPlaceholder.findings(in: fixture.article(), stage: .publish) == [])
    }

    @Test func whatTheFileSaysIsNoName() throws {
        let facts = ImageFacts.saying { $0.placeholders = [EmbeddedStatement(field: "EXIF Artist", text: "Photographer")] }
        try MarkedFixture(photo: "file: «ferry.jpg»", facts: facts).expect(
            .creditMissing, draft: .hint, review: .warning, publish: .error,
            saying: "\"Photographer\" (EXIF Artist), which is no name")
    }
}
