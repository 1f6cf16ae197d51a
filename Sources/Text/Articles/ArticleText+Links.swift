extension ArticleText {
    /// Cheap filter on the bytes of an article: false means that its body certainly has no link.
    public static func mayHoldLinks(_ bytes: [UInt8]) -> Bool {
        // The bracket of a list in the front matter is none of a link's: looked for is one after the line that ends it.
        let end = bytes.indices.dropFirst(3).first { index in
            bytes[index] == UInt8(ascii: "\n") && bytes[(index + 1)...].starts(with: "---".utf8)
        }
        return MarkdownLink.mayStand(in: bytes[(end ?? 0)...])
    }
}
