import Foundation
import PhotoCredits
import Testing

@Suite("The proper credit line")
struct CreditFormatTests {
    static let credits = [
        Credit(
            creator: "Sora Han", source: "Flickr", license: "CC-BY-SA-2.0", title: "River at dusk",
            sourceURL: "https://www.flickr.com/photos/sorahan/123456"),
        Credit(creator: "Sora Han", source: "Wikimedia Commons", license: "CC-BY-4.0", modified: "cropped"),
        Credit(creator: "Sora Han", agency: "AFP via Getty Images"),
        Credit(agency: "KCNA via KNS"),
        Credit(creator: "Sora Han", license: "LicenseRef-KOGL-Type-1"),
        Credit(creator: "Sora Han", source: "Flickr", license: "CC-BY-?"),
        Credit(source: "Flickr", license: "CC-?"),
        Credit(creator: "@author"),
        Credit(creator: "Sora Han", license: "CC0-1.0", title: "River"),
        Credit(creator: "Sora Han", license: "LicenseRef-All-Rights-Reserved"),
    ]

    @Test("is read back as the same fields", arguments: credits)
    func readBack(_ credit: Credit) {
        #expect(Credit(parsing: credit.line) == credit, "\(credit.line)")
    }

    @Test func links() {
        #expect(
            CreditFormatTests.credits[0].line
                == "“River at dusk” by Sora Han via [Flickr](https://www.flickr.com/photos/sorahan/123456), [CC BY-SA 2.0](https://creativecommons.org/licenses/by-sa/2.0/)"
        )
    }

    @Test func fieldNames() throws {
        let credit = Credit(
            creator: "A", source: "B", agency: "C", license: "D", title: "E", sourceURL: "F", modified: "G", caption: "I",
            residue: "H")
        let object = try JSONDecoder().decode([String: String].self, from: JSONEncoder().encode(credit))
        #expect(
            Set(object.keys) == [
                "creator", "source", "agency", "license", "title", "source_url", "modified", "caption", "residue",
            ])
        #expect(
            try JSONDecoder().decode([String: String].self, from: JSONEncoder().encode(Credit(creator: "A"))) == ["creator": "A"])
    }
}
