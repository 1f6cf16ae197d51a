internal import CLibgit2
internal import Glibc

/// The encoding that a commit's header names, where its texts are not in UTF-8.
enum CommitEncoding {
    /// A commit's bytes in UTF-8, as git shows them; nil where they are in it already, or where git would show them as they are
    /// because they cannot be decoded.
    static func decoded(_ bytes: UnsafeRawBufferPointer, naming name: Slice<UnsafeRawBufferPointer>) -> [UInt8]? {
        let name = String(decoding: name, as: UTF8.self)
        guard !isUTF8(name), !name.isEmpty, name.utf8.count <= 40,
            name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") })
        else { return nil }
        // Git's own name for it, which iconv does not know.
        let known = name.lowercased() == "latin-1" ? "ISO-8859-1" : name
        guard let converter = iconv_open("UTF-8", known), converter != UnsafeMutableRawPointer(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        return converted(bytes, by: converter)
    }

    private static func isUTF8(_ name: String) -> Bool { ["utf-8", "utf8"].contains(name.lowercased()) }

    private static func converted(_ bytes: UnsafeRawBufferPointer, by converter: iconv_t) -> [UInt8]? {
        var output: [UInt8] = []
        var chunk = [CChar](repeating: 0, count: 4_096)
        // iconv does not write to what it reads, whatever its type says.
        var input = UnsafeMutablePointer(mutating: bytes.bindMemory(to: CChar.self).baseAddress)
        var rest = bytes.count
        while rest > 0 {
            let (isDone, written) = chunk.withUnsafeMutableBufferPointer { buffer in
                var place = buffer.baseAddress
                var room = buffer.count
                let result = iconv(converter, &input, &rest, &place, &room)
                return (result != -1 || errno == E2BIG, buffer.count - room)
            }
            guard isDone else { return nil }
            output += chunk[..<written].map { UInt8(bitPattern: $0) }
        }
        return output
    }
}
