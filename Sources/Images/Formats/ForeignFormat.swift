/// Formats that are recognised by their bytes but not supported, each with the command that converts it.
struct ForeignFormat: Hashable {
    /// The name for people, with its article: `a HEIC file, as iPhones make`.
    let name: String
    /// The command that converts it to a supported format; nil where there is none.
    let command: String?
    /// What else to do.
    let advice: String?

    /// The end of a sentence that begins "It cannot be read as an image:".
    /// - Parameter file: its name, which is used in the command if a shell needs no quotes for it.
    func words(for file: String) -> String {
        let isPlain = !file.hasPrefix("-") && file.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
        let input = isPlain ? file : "IN"
        let output = isPlain ? String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)]) : "OUT"
        let filled = { (text: String) in text.replacing("{in}", with: input).replacing("{out}", with: output) }
        if let command { return "it is \(name). Make a picture of it with `\(filled(command))`" }
        return "it is \(name)" + (advice.map { ". \(filled($0))" } ?? "")
    }

    private init(_ name: String, _ command: String? = nil, advice: String? = nil) {
        self.name = name
        self.command = command
        self.advice = advice
    }

    static func raw(_ name: String) -> ForeignFormat {
        ForeignFormat(
            "the raw data of a camera (\(name)), which is developed before it is printed", "darktable-cli {in} {out}.jpg")
    }

    /// The format by the first bytes; nil where it is unknown.
    static func of(_ bytes: [UInt8]) -> ForeignFormat? {
        if bytes.stands("ftyp", at: 4) { return media(bytes) }
        return table.first { entry in entry.marks.contains { $0.stands(in: bytes) } }?.format ?? text(bytes)
    }

    /// A raw file of a camera, which begins like a TIFF file; nil for a TIFF file.
    static func raw(_ bytes: [UInt8], name: String) -> ForeignFormat? {
        if bytes.stands("CR", at: 8), bytes.count > 10, bytes[10] == 2 { return raw("Canon CR2") }
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let directory = RawDirectory(bytes)
        if directory?.isDNG == true { return raw("DNG") }
        let known = [
            "dng": "DNG", "nef": "Nikon NEF", "nrw": "Nikon NRW", "arw": "Sony ARW", "sr2": "Sony SR2", "srf": "Sony SRF",
        ]
        .merging(["cr2": "Canon CR2", "pef": "Pentax PEF", "srw": "Samsung SRW", "3fr": "Hasselblad 3FR"]) { $1 }
        .merging(["erf": "Epson ERF", "iiq": "Phase One IIQ", "rwl": "Leica RWL", "kdc": "Kodak KDC", "dcr": "Kodak DCR"]) { $1 }
        if let format = known[ending] { return raw(format) }
        return directory?.maker.map(raw)
    }

    /// Files made of boxes (ISO/IEC 14496-12), recognised by their brands.
    private static func media(_ bytes: [UInt8]) -> ForeignFormat {
        let length = min(bytes.big(0, bytes: 4) ?? 0, 256, bytes.count)
        let brands = stride(from: 8, to: max(8, length - 3), by: 4).filter { $0 != 12 }.map { offset in
            String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self)
        }
        let has = { (wanted: [String]) in brands.contains(where: wanted.contains) }
        if has(["avif", "avis"]) { return ForeignFormat("an AVIF file", "avifdec {in} {out}.png") }
        if has(["heic", "heix", "hevc", "heim", "heis", "hevm", "hevs"]) {
            return ForeignFormat("a HEIC file, as phones make them", "heif-convert {in} {out}.jpg")
        }
        if has(["mif1", "msf1"]) { return ForeignFormat("a HEIF file", "heif-convert {in} {out}.jpg") }
        if has(["crx "]) { return raw("Canon CR3") }
        if has(["jp2 ", "jpx "]) { return ForeignFormat("a JPEG 2000 file", "opj_decompress -i {in} -o {out}.png") }
        if has(["jxl "]) { return jpegXL }
        return ForeignFormat("a film (MP4 or QuickTime)", "ffmpeg -i {in} -frames:v 1 {out}.png")
    }

    private static let jpegXL = ForeignFormat("a JPEG XL file", "djxl {in} {out}.png")

    /// Bytes at an offset.
    private struct Mark {
        let bytes: [UInt8]
        let offset: Int

        init(_ text: String, at offset: Int = 0) { self.init(Array(text.utf8), at: offset) }

        init(_ bytes: [UInt8], at offset: Int = 0) {
            self.bytes = bytes
            self.offset = offset
        }

        func stands(in file: [UInt8]) -> Bool {
            offset + bytes.count <= file.count && file[offset..<(offset + bytes.count)].elementsEqual(bytes)
        }
    }

    private static let table: [(marks: [Mark], format: ForeignFormat)] = [
        ([Mark([0xFF, 0x0A]), Mark("JXL ", at: 4)], jpegXL),
        (
            [Mark([0, 0, 0, 12, 0x6A, 0x50, 0x20, 0x20]), Mark([0xFF, 0x4F, 0xFF, 0x51])],
            ForeignFormat("a JPEG 2000 file", "opj_decompress -i {in} -o {out}.png")
        ),
        ([Mark("8BPS")], ForeignFormat("a Photoshop file (PSD)", "convert '{in}[0]' {out}.png")),
        ([Mark("%PDF-")], ForeignFormat("a PDF file", "pdftoppm -png -r 200 -singlefile {in} {out}")),
        (
            [Mark("%!PS"), Mark([0xC5, 0xD0, 0xD3, 0xC6])],
            ForeignFormat("a PostScript or EPS file", "convert -density 200 {in} {out}.png")
        ),
        ([Mark("BM")], ForeignFormat("a BMP file", "convert {in} {out}.png")),
        ([Mark([0, 0, 1, 0])], ForeignFormat("an ICO file", "convert '{in}[0]' {out}.png")),
        ([Mark("gimp xcf")], ForeignFormat("a GIMP file (XCF)", "convert {in} {out}.png")),
        (
            [Mark([0x1F, 0x8B])],
            ForeignFormat("packed with gzip, as SVGZ files are", advice: "Unpack it with `gunzip -c {in} > {out}.svg`")
        ),
        ([Mark("IIRO"), Mark("IIRS"), Mark("MMOR")], raw("Olympus ORF")),
        ([Mark([0x49, 0x49, 0x55, 0])], raw("Panasonic RW2")),
        ([Mark("FUJIFILMCCD-RAW")], raw("Fujifilm RAF")),
        ([Mark("FOVb")], raw("Sigma X3F")),
        ([Mark([0, 0x4D, 0x52, 0x4D])], raw("Minolta MRW")),
        ([Mark("HEAPCCDR", at: 6)], raw("Canon CRW")),
        (
            [Mark([0x49, 0x49, 0x2B, 0]), Mark([0x4D, 0x4D, 0, 0x2B])], ForeignFormat("a BigTIFF file", "convert {in} {out}.png")
        ),
        ([Mark([0x76, 0x2F, 0x31, 0x01])], ForeignFormat("an OpenEXR file", "convert {in} {out}.png")),
        ([Mark("#?RADIANCE")], ForeignFormat("a Radiance HDR file", "convert {in} {out}.png")),
        ([Mark("DICM", at: 128)], ForeignFormat("a DICOM file", "convert {in} {out}.png")),
        ([Mark("AT&TFORM")], ForeignFormat("a DjVu file", "ddjvu -format=tiff {in} {out}.tif")),
        (
            [Mark([0xD7, 0xCD, 0xC6, 0x9A]), Mark(" EMF", at: 40)],
            ForeignFormat("a Windows metafile", "inkscape {in} -o {out}.svg")
        ),
        ([Mark([0x1A, 0x45, 0xDF, 0xA3])], ForeignFormat("a film (Matroska or WebM)", "ffmpeg -i {in} -frames:v 1 {out}.png")),
        (
            [Mark("PK\u{3}\u{4}")],
            ForeignFormat("a ZIP archive, as office documents are too", advice: "Take the picture out of it")
        ),
        (
            [Mark("version https://git-lfs")],
            ForeignFormat("a pointer of Git LFS and not the picture", advice: "Get it with `git lfs pull`")
        ),
    ]

    /// HTML or XML that was saved in place of a picture.
    private static func text(_ bytes: [UInt8]) -> ForeignFormat? {
        let head = String(decoding: bytes.prefix(1_024), as: UTF8.self).lowercased().drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        guard head.hasPrefix("<") else { return nil }
        if head.contains("<html") || head.hasPrefix("<!doctype html") {
            return ForeignFormat("a web page (HTML) and not the picture", advice: "Open the page and save the picture itself")
        }
        return ForeignFormat("XML, and no SVG file that is known")
    }
}
