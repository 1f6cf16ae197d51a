/// The resources that Photoshop puts into files (Adobe Photoshop File Formats, image resource blocks).
struct PhotoshopResources {
    private var resources: [Int: [UInt8]] = [:]
    private(set) var isDamaged = false

    init(_ bytes: [UInt8]) {
        var offset = 0
        while bytes.stands("8BIM", at: offset) || bytes.stands("PHUT", at: offset) || bytes.stands("MeSa", at: offset) {
            guard let id = bytes.big(offset + 4, bytes: 2), let nameLength = bytes.big(offset + 6, bytes: 1) else { break }
            let start = offset + 6 + (nameLength + 2) / 2 * 2
            guard let length = bytes.big(start, bytes: 4) else { break }
            guard length <= bytes.count - start - 4 else {
                // The last one may be cut off; what is there of it is read.
                resources[id] = resources[id] ?? Array(bytes[(start + 4)...])
                isDamaged = true
                return
            }
            if resources[id] == nil { resources[id] = Array(bytes[(start + 4)..<(start + 4 + length)]) }
            offset = start + 4 + (length + 1) / 2 * 2
        }
    }

    var iptc: [UInt8]? { resources[0x0404] }
    /// MD5 of the IPTC block when a program that knows XMP last made both agree.
    var iptcDigest: [UInt8]? { resources[0x0425].flatMap { $0.count >= 16 ? Array($0.prefix(16)) : nil } }
    /// The address behind the copyright notice.
    var rightsAddress: [UInt8]? { resources[0x040B] }
}
