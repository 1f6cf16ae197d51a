import Foundation
import PhotoCredits
import Testing

@testable import Images

/// Files that are no images, or not whole, or meant to do harm.
@Suite struct HostileImageTests {
    private static let xmp = "<photoshop:Credit>Mina Cho</photoshop:Credit>"

    private func why(_ bytes: [UInt8], _ name: String) -> String? {
        if case .unreadable(let why) = ImageReader.read(bytes, name: name) { why } else { nil }
    }

    @Test func aTextNamedLikeAnImage() {
        #expect(why(Array("Notes on the ferry.\n".utf8), "ferry.jpg")?.contains("does not begin as") == true)
        #expect(why([], "ferry.png") == "it is empty")
    }

    @Test(arguments: ["jpeg", "png", "webp", "tiff"]) func everyTruncation(_ kind: String) {
        let image = ImageBytes(xmp: Self.xmp, iim: [(80, Array("Mina".utf8))])
        let whole = ["jpeg": image.jpeg, "png": image.png, "webp": image.webp, "tiff": image.tiff][kind] ?? []
        // Only the end marker of a JPEG file may be missing, and some of its picture.
        for count in 1..<(whole.count - (kind == "jpeg" ? 3 : 0))
        where ImageReader.read(Array(whole.prefix(count)), name: "ferry.jpg")?.isWhole != false {
            Issue.record("\(count) of \(whole.count) bytes were taken for a whole picture")
        }
    }

    @Test func moreBehindTheEndIsNoTruncation() {
        #expect(why(ImageBytes(xmp: Self.xmp).jpeg + [UInt8](repeating: 7, count: 500), "ferry.jpg") == nil)
    }

    @Test func twoHundredMillionPixels() {
        let image = ImageBytes(width: 20_000, height: 10_000)
        for (bytes, name) in [(image.jpeg, "a.jpg"), (image.png, "a.png")] {
            #expect(why(bytes, name)?.contains("20000 × 10000 pixels") == true)
        }
        #expect(why(ImageBytes(width: 0xFFFF_FFFF, height: 0xFFFF_FFFF).png, "a.png")?.contains("pixels") == true)
        #expect(why(ImageBytes(width: 10_000, height: 10_000).png, "a.png") == nil)
    }

    @Test func noPixels() {
        #expect(why(ImageBytes(width: 0).png, "a.png") == "it has no pixels")
    }

    @Test func brokenMetadataDoesNotCrash() {
        let bomb = String(repeating: "<a:b xmlns:a=\"urn:a\">", count: 5_000)
        _ = ImageReader.read(ImageBytes(xmp: bomb).png, name: "a.png")
        _ = ImageReader.read(ImageBytes(xmp: "<photoshop:Credit>&nope;</photoshop").jpeg, name: "a.jpg")
        let long = ImageBytes(xmp: "<photoshop:Credit>\(String(repeating: "A", count: 50_000))</photoshop:Credit>")
        guard case .facts(let facts) = ImageReader.read(long.png, name: "a.png") else {
            Issue.record("the image was not read")
            return
        }
        #expect(facts.creditLine?.count == EmbeddedText.limit)
    }

    @Test(arguments: ["jpeg", "png", "webp", "tiff"]) func damagedBytesEndInAnAnswer(_ kind: String) {
        let image = ImageBytes(xmp: Self.xmp, iim: [(80, Array("Mina Cho".utf8))], artist: "Mina Cho")
        let whole = ["jpeg": image.jpeg, "png": image.png, "webp": image.webp, "tiff": image.tiff][kind] ?? []
        var generator = SplitMix(state: 20_180_907)
        var answers = 0
        for _ in 0..<5_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            if ImageReader.read(bytes, name: "a.jpg") != nil { answers += 1 }
        }
        #expect(answers == 5_000)
    }
}

extension ImageReading {
    fileprivate var isWhole: Bool { if case .facts = self { true } else { false } }
}

private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
