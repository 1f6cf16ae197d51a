internal import CGexiv2
internal import PhotoCredits

/// The metadata of one image, opened from memory.
struct Metadata: ~Copyable {
    private let handle: OpaquePointer
    private let functions: galley_gexiv2

    /// Opens the bytes of an image. The caller holds the lock of ``Embedded``.
    static func open(_ bytes: [UInt8], _ functions: galley_gexiv2) throws(ImageFault) -> Metadata {
        guard let handle = functions.make() else { throw .metadata("no memory") }
        let metadata = Metadata(handle: handle, functions: functions)
        var error: UnsafeMutablePointer<galley_gerror>?
        let isOpen = bytes.withUnsafeBufferPointer { buffer in
            functions.open(handle, buffer.baseAddress, buffer.count, &error) != 0
        }
        if isOpen { return metadata }
        let message = error?.pointee.message.flatMap { EmbeddedLatin.clean(String(cString: $0)) }
        functions.clear_error(&error)
        throw .metadata(message ?? "no reason given")
    }

    deinit {
        functions.release(UnsafeMutableRawPointer(handle))
    }

    /// `facts` with the embedded metadata: XMP before IPTC IIM before EXIF, as the IPTC advises for files that hold several.
    borrowing func completing(_ facts: ImageFacts) -> ImageFacts {
        var facts = facts
        facts.creator = first("Xmp.dc.creator", "Iptc.Application2.Byline", "Exif.Image.Artist", joining: true)
        facts.creditLine = first("Xmp.photoshop.Credit", "Iptc.Application2.Credit")
        facts.copyright = first("Xmp.dc.rights", "Iptc.Application2.Copyright", "Exif.Image.Copyright")
        facts.licenseURL = first("Xmp.xmpRights.WebStatement", "Xmp.cc.license")
        facts.usageTerms = first("Xmp.xmpRights.UsageTerms")
        facts.source = first("Xmp.photoshop.Source", "Iptc.Application2.Source")
        facts.digitalSourceType = first("Xmp.iptcExt.DigitalSourceType").map { type in
            type.split(separator: "/").last.map(String.init) ?? type
        }
        facts.altText = first("Xmp.iptc.AltTextAccessibility")
        facts.title = first("Xmp.dc.title", "Iptc.Application2.ObjectName")
        return facts
    }

    /// The first of the tags that has a value.
    private borrowing func first(_ tags: String..., joining: Bool = false) -> String? {
        for tag in tags {
            let texts = texts(tag)
            if let text = joining ? texts.joined(separator: ", ") : texts.first, !text.isEmpty { return text }
        }
        return nil
    }

    private borrowing func texts(_ tag: String) -> [String] {
        var error: UnsafeMutablePointer<galley_gerror>?
        guard let list = functions.texts(handle, tag, &error) else {
            functions.clear_error(&error)
            return []
        }
        functions.clear_error(&error)
        defer { functions.free_texts(list) }
        var texts: [String] = []
        var index = 0
        while let text = list[index] {
            let bytes = UnsafeBufferPointer(start: text, count: EmbeddedLatin.length(text)).map { UInt8(bitPattern: $0) }
            if let words = EmbeddedLatin.clean(EmbeddedLatin.decode(bytes)) { texts.append(words) }
            index += 1
        }
        return texts
    }
}
