extension ArticleText {
    /// Whether the body of an article that was not read yet can hold a link: no is certain, and costs next to nothing.
    public static func mayHoldLinks(_ bytes: [UInt8]) -> Bool {
        // The bracket of a list in the front matter is none of a link's: looked for is one after the line that ends it.
        let end = bytes.indices.dropFirst(3).first { index in
            bytes[index] == UInt8(ascii: "\n") && bytes[(index + 1)...].starts(with: "---".utf8)
        }
        return MarkdownLink.mayStand(in: bytes[(end ?? 0)...])
    }
}
