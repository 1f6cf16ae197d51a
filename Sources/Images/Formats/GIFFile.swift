internal import PhotoCredits

/// The blocks of a GIF file (GIF89a).
struct GIFFile {
    private static let frameLimit = 100_000

    private let bytes: [UInt8]
    private var anatomy: ImageAnatomy
    private var frames = 0
    private var hundredths = 0
    private var plays: Int? = 1
    private var at = 13

    static func read(_ bytes: [UInt8]) throws(ImageFault) -> ImageAnatomy {
        guard bytes.count >= 13, let width = bytes.little(6, bytes: 2), let height = bytes.little(8, bytes: 2) else {
            throw .cutOff
        }
        var file = GIFFile(bytes: bytes, anatomy: ImageAnatomy(width: width, height: height))
        file.at += Self.table(bytes[10])
        try file.blocks()
        return file.anatomy
    }

    private init(bytes: [UInt8], anatomy: ImageAnatomy) {
        self.bytes = bytes
        self.anatomy = anatomy
    }

    /// The size of a colour table in bytes, by the flags that announce it; 0 without one.
    private static func table(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

    private mutating func blocks() throws(ImageFault) {
        while at < bytes.count, bytes[at] != 0x3B {
            switch bytes[at] {
            case 0x21: try extend()
            case 0x2C:
                guard frames < Self.frameLimit else { throw .malformed("the GIF file has more pictures than are read") }
                frames += 1
                guard at + 10 < bytes.count else { throw .cutOff }
                at += 11 + Self.table(bytes[at + 9])
                guard skipBlocks() else {
                    if frames == 1 { throw .cutOff }
                    return finish(isWhole: false)
                }
            default:
                guard frames > 0 else { throw .malformed("a block of the GIF file is of no kind that is known") }
                return finish(isWhole: false)
            }
        }
        guard frames > 0 else { throw at < bytes.count ? .malformed("the GIF file holds no picture") : .cutOff }
        finish(isWhole: at < bytes.count)
    }

    private mutating func finish(isWhole: Bool) {
        if !isWhole { anatomy.flaws.append(ImageFlaw(.picture, "the GIF file has no end, so part of it may be missing")) }
        if frames > 1 { anatomy.animation = ImageAnimation(frames: frames, hundredths: hundredths, plays: plays) }
    }

    private mutating func extend() throws(ImageFault) {
        guard at + 2 < bytes.count else { throw .cutOff }
        let label = bytes[at + 1]
        let start = at + 2
        at = start
        guard skipBlocks() else { throw .cutOff }
        switch label {
        case 0xF9: hundredths += bytes.little(start + 2, bytes: 2) ?? 0
        case 0xFE: anatomy.blocks.addText("GIF comment", content(start))
        case 0xFF where bytes.stands("XMP DataXMP", at: start + 1):
            // The packet stands as it is, its letters taken for lengths; a ramp of bytes behind it leads every reader to the end.
            let hasRamp = at - 258 > start + 12 && bytes[at - 258] == 1 && bytes[at - 257] == 0xFF
            let packet = bytes[min(start + 12, at)..<(hasRamp ? at - 258 : at)]
            if let end = packet.lastIndex(of: UInt8(ascii: ">")) { anatomy.blocks.addXMP(packet[...end]) }
        case 0xFF where bytes.stands("NETSCAPE2.0", at: start + 1) || bytes.stands("ANIMEXTS1.0", at: start + 1):
            guard bytes.big(start + 13, bytes: 1) == 1, let count = bytes.little(start + 14, bytes: 2) else { break }
            plays = count == 0 ? nil : count + 1
        default: break
        }
    }

    /// Skips a sequence of blocks; false where it does not end.
    private mutating func skipBlocks() -> Bool {
        while at < bytes.count {
            if bytes[at] == 0 {
                at += 1
                return true
            }
            at += 1 + Int(bytes[at])
        }
        return false
    }

    private func content(_ start: Int) -> [UInt8] {
        var (offset, content) = (start, [UInt8]())
        while offset < bytes.count, bytes[offset] != 0, content.count < EmbeddedText.limit * 4 {
            content += bytes[(offset + 1)..<min(offset + 1 + Int(bytes[offset]), bytes.count)]
            offset += 1 + Int(bytes[offset])
        }
        return content
    }
}
