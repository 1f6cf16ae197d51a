import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text

@Suite struct CreditMissingTests {
    @Test func noField() throws {
        try MarkedFixture(photo: "file: «ferry.jpg»", "alt: A ferry").expect(
            .creditMissing, draft: .hint, review: .warning, publish: .error, saying: "ferry.jpg")
    }

    @Test func theFileKnows() throws {
        try MarkedFixture(photo: "file: «ferry.jpg»", facts: .saying { $0.creditLine = "Mina Cho/Yonhap" }).expect(
            .creditMissing, draft: .hint, review: .warning, publish: .error, saying: "Mina Cho/Yonhap")
    }

    @Test func silentCreator() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "creator: Mina Cho").expectNothing(of: .creditMissing)
    }

    @Test func silentCreditLine() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "credit: Photo by Mina Cho").expectNothing(of: .creditMissing)
    }

    @Test func silentAgency() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "agency: Yonhap").expectNothing(of: .creditMissing)
    }
}
