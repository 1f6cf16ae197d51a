import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct ImageAltIsFilenameTests {
    @Test func file() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: «ferry.jpg»").expect(
            .imageAltIsFilename, draft: .hint, review: .warning, publish: .error)
    }

    @Test func stem() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: «Ferry»").expect(
            .imageAltIsFilename, draft: .hint, review: .warning, publish: .error)
    }

    @Test func camera() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: «IMG_4031»").expect(
            .imageAltIsFilename, draft: .hint, review: .warning, publish: .error)
    }

    @Test func otherFile() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: «DSC0012.JPG»").expect(
            .imageAltIsFilename, draft: .hint, review: .warning, publish: .error)
    }

    @Test(arguments: [
        "KakaoTalk_20180907_123456789", "KakaoTalk_Photo_2018-09-07-12-34-56 001", "20180907_123456", "photo", "Photo", "\".\"",
        "\"...\"",
        "image", "\"Image 3\"", "Screenshot_20180907-123456_Chrome", "\"Screen Shot 2018-09-07 at 12.34.56\"",
        "\"WhatsApp Image 2018-09-07 at 12.34.56\"", "IMG-20180907-WA0001", "FB_IMG_1536300000000", "IMG_E4031", "사진", "\"사진 1\"",
        "스크린샷 2018-09-07 오후 3.04.05", "unnamed", "\"download (1)\"", "mmexport1536300000000", "DJI_0042", "untitled",
        "placeholder",
        "9f86d081884c7d659a2feaa0c55ad015", "550e8400-e29b-41d4-a716-446655440000", "ferry_1200_final", "PXL_20210907_123456789",
        "20180907_123456.heic",
    ]) func phoneAndFolder(_ alt: String) throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: «\(alt)»").expect(
            .imageAltIsFilename, draft: .hint, review: .warning, publish: .error)
        var fixture = MarkedFixture(photo: "file: ferry.jpg", "alt: \(alt)")
        fixture.rules = .one
        let wasFound = ["20180907_123456.heic", "PXL_20210907_123456789"].contains(alt)
        #expect(try Rule.imageAltIsFilename.findings(in: fixture.article(), stage: .publish).isEmpty != wasFound)
    }

    @Test(arguments: [
        "Snow", "Image of the twelve apostles at dusk", "Photo finish", "Screenshot of the ballot page", "1945",
        "Line 3 of the subway",
        "A white ferry", "배 열두 척", "Scan of a letter from 1918", "Kakao headquarters", "Download speeds by region", "🚢",
        "Figure skating final", "Captured sailors in 1905", "Pier 39", "Received orders, 2018",
    ]) func silentDescriptions(_ alt: String) throws {
        try MarkedFixture(photo: "file: boat.jpg", "alt: \"\(alt)\"").expectNothing(of: .imageAltIsFilename)
    }

    @Test func silentWords() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: President Moon speaks at Liberation Day").expectNothing(
            of: .imageAltIsFilename)
    }

    @Test func silentWord() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: Pier").expectNothing(of: .imageAltIsFilename)
    }
}
