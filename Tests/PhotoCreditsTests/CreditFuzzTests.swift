import PhotoCredits
import TestSupport
import Testing

@Suite("Any text gives an answer")
struct CreditFuzzTests {
    /// What an optimised build is held to; without optimisation, and beside the other tests, it takes many times as long, and only what
    /// grows with the square of the length is found.
    #if DEBUG
        static let limit = Duration.milliseconds(80)
    #else
        static let limit = Duration.milliseconds(10)
    #endif

    @Test(arguments: ["", " ", "\t", "\u{A0}\u{3000}", "\u{200B}\u{FEFF}"])
    func blank(_ line: String) {
        #expect(Credit(parsing: line).isEmpty)
    }

    @Test(
        "10,000 characters are answered within 10 ms",
        arguments: [
            "[", "<", "\"", "'", "(", "a", "a ", "/", "CC ", "by ", "_a ", "&", "[a](", "Creative Commons ", "e\u{301}", "사진 ",
            "https://", "user:", "“a” by ",
        ])
    func long(_ piece: String) {
        for length in [990, 10_000] {
            let line = String(String(repeating: piece, count: length).unicodeScalars.prefix(length))
            let time = (0..<3).map { _ in ProcessorTime.measure { _ = Credit(parsing: line) } }.min() ?? .zero
            #expect(time < CreditFuzzTests.limit, "\(length) of \(piece)")
        }
    }
}
