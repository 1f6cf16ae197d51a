import Testing

@testable import Checks
@testable import Text

@Suite struct LicenseNDModifiedTests {
    @Test func field() throws {
        try MarkedFixture(photo: "license: CC-BY-ND-2.0", "modified: «cropped»").expect(
            .licenseNDModified, draft: .warning, review: .error, publish: .error, saying: "CC BY-ND 2.0", "cropped")
    }

    @Test func line() throws {
        try MarkedFixture(photo: "credit: \"Photo: Mina Cho, CC BY-ND 4.0 / «cropped»\"").expect(
            .licenseNDModified, draft: .warning, review: .error, publish: .error)
    }

    @Test func government() throws {
        try MarkedFixture(photo: "license: LicenseRef-KOGL-Type-3", "modified: «cropped»").expect(
            .licenseNDModified, draft: .warning, review: .error, publish: .error, saying: "KOGL")
    }

    @Test func silentUnmodified() throws {
        try MarkedFixture(photo: "license: CC-BY-ND-2.0", "modified: none").expectNothing(of: .licenseNDModified)
    }

    @Test func silentDerivativesAllowed() throws {
        try MarkedFixture(photo: "license: CC-BY-2.0", "modified: cropped").expectNothing(of: .licenseNDModified)
    }

    @Test func silentPermission() throws {
        try MarkedFixture(photo: "license: CC-BY-ND-2.0", "modified: cropped", "license_ref: letter of 3 May").expectNothing(
            of: .licenseNDModified)
    }
}
