import PhotoCredits
import Testing
import Text

@testable import Images

/// Files of other formats: the refusal says which, and what to do.
@Suite struct ForeignFormatTests {
    private static func boxes(_ brands: String...) -> [UInt8] {
        let content = Array("ftyp".utf8) + Array(brands[0].utf8) + [0, 0, 0, 0] + brands.dropFirst().flatMap { Array($0.utf8) }
        return ImageBytes.number(content.count + 4, 4) + content + [UInt8](repeating: 0, count: 40)
    }

    private static func mark(_ text: String, _ more: Int = 60) -> [UInt8] {
        Array(text.utf8) + [UInt8](repeating: 0, count: more)
    }

    static let files: [(name: String, bytes: [UInt8], format: String, command: String)] = [
        ("ferry.heic", boxes("heic", "mif1", "heic"), "HEIC", "`heif-convert ferry.heic ferry.jpg`"),
        ("ferry.jpg", boxes("mif1", "mif1", "heic"), "HEIC", "heif-convert"),
        ("ferry.avif", boxes("avif", "mif1", "miaf"), "AVIF", "`avifdec ferry.avif ferry.png`"),
        ("ferry.jxl", [0xFF, 0x0A] + mark(""), "JPEG XL", "djxl"),
        ("ferry.bmp", mark("BM"), "BMP", "convert"),
        ("ferry.psd", mark("8BPS\0\u{1}"), "PSD", "convert"),
        ("ferry.pdf", mark("%PDF-1.7\n"), "PDF", "pdftoppm"),
        ("ferry.eps", mark("%!PS-Adobe-3.0 EPSF-3.0\n"), "EPS", "convert"),
        ("ferry.svgz", [0x1F, 0x8B, 8] + mark(""), "SVGZ", "gunzip"),
        ("ferry.cr3", boxes("crx ", "crx ", "isom"), "Canon CR3", "darktable-cli"),
        ("ferry.raf", mark("FUJIFILMCCD-RAW 0201"), "Fujifilm RAF", "darktable-cli"),
        ("ferry.orf", mark("IIRO"), "Olympus ORF", "darktable-cli"),
        ("ferry.mov", boxes("qt  ", "qt  "), "film", "ffmpeg"),
        ("ferry.jpg", mark("<!DOCTYPE html>\n<html><head>"), "web page", "save the picture"),
        ("ferry.png", mark("version https://git-lfs.github.com/spec/v1\n", 0), "Git LFS", "git lfs pull"),
        ("a ferry.heic", boxes("heic", "heic"), "HEIC", "`heif-convert IN OUT.jpg`"),
    ]

    @Test(arguments: files) func isNamed(_ file: (name: String, bytes: [UInt8], format: String, command: String)) throws {
        let why = try #require(ImageReader.trouble(file.bytes, name: file.name))
        #expect(why.contains(file.format), "\(why)")
        #expect(why.contains(file.command), "\(why)")
        #expect(ImageReader.mayBe(file.name))
    }

    /// The fields of a TIFF file of one strip, and one more.
    private static func tiff(_ more: [(tag: Int, type: Int, count: Int, value: [UInt8])]) -> [UInt8] {
        let (start, long) = (8 + 2 + 12 * (8 + more.count) + 4, { (number: Int) in ImageBytes.number(number, 4) })
        let plain: [(tag: Int, type: Int, count: Int, value: [UInt8])] = [
            (256, 4, 1, long(4)), (257, 4, 1, long(2)), (258, 3, 1, [0, 8, 0, 0]), (259, 3, 1, [0, 1, 0, 0]),
            (262, 3, 1, [0, 1, 0, 0]),
            (273, 4, 1, long(start)), (278, 4, 1, long(2)), (279, 4, 1, long(8)),
        ]
        let last = more.last { $0.value.count > 4 }
        let fields = (plain + more).sorted { $0.tag < $1.tag }.flatMap { field in
            ImageBytes.number(field.tag, 2) + ImageBytes.number(field.type, 2) + long(field.count)
                + (field.value.count > 4 ? long(start + 8) : field.value)
        }
        return Array("MM".utf8) + [0, 0x2A] + long(8) + ImageBytes.number(8 + more.count, 2) + fields + long(0)
            + [UInt8](repeating: 9, count: 8) + (last?.value ?? [])
    }

    @Test func rawDataInTheClothesOfTIFF() throws {
        #expect(ImageReader.facts(Self.tiff([]), name: "ferry.tif")?.mediaType == "image/tiff")
        #expect(ImageReader.trouble(Self.tiff([(0xC612, 1, 4, [1, 4, 0, 0])]), name: "ferry.tif")?.contains("DNG") == true)
        let nikon: [(tag: Int, type: Int, count: Int, value: [UInt8])] = [
            (0x00FE, 4, 1, [0, 0, 0, 1]), (0x010F, 2, 18, Array("NIKON CORPORATION\0".utf8)), (0x014A, 4, 1, [0, 0, 0, 8]),
        ]
        #expect(ImageReader.trouble(Self.tiff(nikon), name: "ferry.tif")?.contains("Nikon NEF") == true)
        // A scan by the same maker is a picture.
        #expect(ImageReader.facts(Self.tiff([nikon[1]]), name: "ferry.tif") != nil)
        let canon = [UInt8]("II*\0\u{10}\0\0\0CR\u{2}\0".utf8) + [UInt8](repeating: 0, count: 60)
        #expect(ImageReader.trouble(canon, name: "ferry.tif")?.contains("Canon CR2") == true)
        #expect(ImageReader.trouble(Self.tiff([]), name: "ferry.arw")?.contains("Sony ARW") == true)
        // Rule set 1 took it for a TIFF file.
        #expect(ImageReader.facts(Self.tiff([(0xC612, 1, 4, [1, 4, 0, 0])]), name: "ferry.tif", rules: .one) != nil)
    }

    @Test func setOneKnowsFourKinds() {
        for file in Self.files where !["jpg", "png"].contains(where: file.name.hasSuffix) {
            #expect(ImageReader.read(file.bytes, name: file.name, rules: .one) == nil, "\(file.name)")
        }
    }
}
