import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text

@Suite struct SupplierLineChangedTests {
    @Test func dropped() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "credit: «Photo by AFP»",
            facts: .saying { $0.creditLine = "LEE JIN-MAN/AFP via Getty Images" }
        ).expect(
            .supplierLineChanged, draft: .hint, review: .warning, publish: .warning, saying: "LEE JIN-MAN/AFP via Getty Images")
    }

    @Test func fields() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "creator: «Mina Cho»", facts: .saying { $0.creditLine = "LEE JIN-MAN/AFP via Getty Images" }
        ).expect(.supplierLineChanged, draft: .hint, review: .warning, publish: .warning)
    }

    @Test func silentSameWords() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "credit: Lee Jin-man/AFP via Getty Images",
            facts: .saying { $0.creditLine = "LEE JIN-MAN/AFP via Getty Images" }
        ).expectNothing(of: .supplierLineChanged)
    }

    @Test func silentMore() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "credit: \"Photo: Lee Jin-man/AFP via Getty Images, cropped\"",
            facts: .saying { $0.creditLine = "LEE JIN-MAN/AFP via Getty Images" }
        ).expectNothing(of: .supplierLineChanged)
    }

    @Test func silentReason() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "credit: Photo by AFP", "credit_override: the desk has the supplier’s letter",
            facts: .saying { $0.creditLine = "LEE JIN-MAN/AFP via Getty Images" }
        ).expectNothing(of: .supplierLineChanged)
    }

    @Test func silentNothingEmbedded() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "credit: Photo by AFP", facts: .saying { $0.creator = nil }).expectNothing(
            of: .supplierLineChanged)
    }
}
