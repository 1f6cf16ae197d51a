import Foundation
import Testing

@testable import Images

/// Small files that unfold to something vast, or lead a reader in circles: an answer, and no more memory than a picture may take.
@Suite(.serialized) struct ImageBombTests {
    /// A zlib stream of `megabytes` of zeros, 160 times smaller: one block, and in it “258 more of the same” over and over.
    private static func zeros(megabytes: Int) -> [UInt8] {
        var bits: [UInt8] = [1, 1, 0] + [0, 0, 1, 1, 0, 0, 0, 0]
        let again: [UInt8] = [1, 1, 0, 0, 0, 1, 0, 1] + [0, 0, 0, 0, 0]
        bits += again
        let start = bytes(bits)
        // Eight repetitions are thirteen whole bytes.
        let round = bytes((0..<8).flatMap { _ in again })
        let rounds = megabytes * 1_048_576 / (258 * 8)
        return [0x78, 0x9C] + start + (0..<rounds).flatMap { _ in round } + [0, 0, 0, 0, 0]
    }

    private static func bytes(_ bits: [UInt8]) -> [UInt8] {
        stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) { $0 | $1.element << UInt8($1.offset) }
        }
    }

    /// The most memory that this process has had, in MB.
    private static var peak: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss / 1024
    }

    @Test(arguments: [
        ("zTXt", "Raw profile type exif\0\0"), ("zTXt", "Raw profile type xmp\0\0"), ("zTXt", "Comment\0\0"),
        ("iTXt", "XML:com.adobe.xmp\0\u{1}\0\0\0"), ("iCCP", "icc\0\0"),
    ])
    func textThatUnfolds(name: String, head: String) {
        var image = ImageBytes()
        let packed = Self.zeros(megabytes: 1_024)
        image.more = ImageBytes.chunk(name, Array(head.utf8) + packed)
        let file = image.png
        let before = Self.peak
        #expect(ImageReader.read(file, name: "a.png") != nil)
        // The file itself, copies of it on the way, and what is unfolded before the reader gives up.
        #expect(Self.peak - before < 200, "\(before) MB, then \(Self.peak) MB")
    }

    @Test func aThousandPiecesOfText() {
        var image = ImageBytes()
        let one = ImageBytes.chunk("zTXt", Array("Raw profile type xmp\0\0".utf8) + Self.zeros(megabytes: 8))
        image.more = (0..<100).flatMap { _ in one }
        let before = Self.peak
        #expect(ImageReader.read(image.png, name: "a.png") != nil)
        #expect(Self.peak - before < 200, "\(before) MB, then \(Self.peak) MB")
    }

    @Test func directoriesThatLeadInCircles() {
        let plain = ImageBytes().tiff
        // The address of the next directory stands behind the nine fields of the first.
        let next = 8 + 2 + 12 * 9
        for target in [UInt8(8), 10, 0xFF] {
            var bytes = plain
            bytes[next] = target
            #expect(ImageReader.read(bytes, name: "a.tif") != nil)
        }
        // A field of the kind “directory below this one” that is the directory itself, and one of four billion values.
        for (tag, count) in [
            ([UInt8(0x4A), 0x01], [UInt8(1), 0, 0, 0]), ([0x69, 0x87], [1, 0, 0, 0]), ([0x3B, 0x01], [0xFF, 0xFF, 0xFF, 0xFF]),
        ] {
            var bytes = plain
            bytes.replaceSubrange(10 + 12 * 8..<10 + 12 * 9, with: tag + [4, 0] + count + [8, 0, 0, 0])
            #expect(ImageReader.read(bytes, name: "a.tif") != nil)
        }
    }

    @Test func chunksWithoutEnd() {
        var vast = ImageBytes(xmp: "<photoshop:Credit>Mina Cho</photoshop:Credit>").webp
        vast.replaceSubrange(16..<20, with: [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(ImageReader.read(vast, name: "a.webp") != nil)
        let crumb = Array("ABCD".utf8) + [0, 0, 0, 0]
        var many = ImageBytes().webp
        many += (0..<200_000).flatMap { _ in crumb }
        let size = UInt32(many.count - 8)
        many.replaceSubrange(4..<8, with: (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * UInt32($0))) })
        #expect(ImageReader.read(many, name: "a.webp") != nil)
        let segment: [UInt8] = [0xFF, 0xE5, 0, 2]
        let jpeg = ImageBytes().jpeg
        let whole = Array(jpeg[..<2]) + (0..<200_000).flatMap { _ in segment } + Array(jpeg[2...])
        #expect(ImageReader.read(whole, name: "a.jpg") != nil)
    }
}
