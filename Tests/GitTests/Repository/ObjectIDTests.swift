import Testing

@testable import Git

@Suite struct ObjectIDTests {
    static let hex = "00112233445566778899aabbccddeeff01234567"

    @Test func digitsAndBytesComeBackAsTheyWere() throws {
        let id = try #require(ObjectID(hex: Self.hex))
        #expect(id.hex == Self.hex)
        #expect(id.abbreviated == "0011223344")
        #expect(ObjectID(bytes: id.bytes) == id)
        #expect(ObjectID(id.raw) == id)
    }

    @Test(arguments: ["", "0011", hex.uppercased(), hex + "0", String(hex.dropLast()) + "g", String(hex.dropLast()) + "é"])
    func nothingElseIsAnIdentifier(_ text: String) {
        #expect(ObjectID(hex: text) == nil)
    }

    @Test func theOrderIsThatOfTheDigits() throws {
        let ids = ["0f", "10", "a0", "ff"].map { String(repeating: $0, count: 20) }
        #expect(try ids.shuffled().map { try #require(ObjectID(hex: $0)) }.sorted().map(\.hex) == ids)
    }
}
