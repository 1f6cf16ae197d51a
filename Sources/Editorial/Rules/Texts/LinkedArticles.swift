extension ArticleText {
    /// Whether the body of an article that was not read yet can hold a link: no is certain, and costs next to nothing.
    public static func mayHoldLinks(_ bytes: [UInt8]) -> Bool {
        // The bracket of a list in the front matter is none of a link's: looked for is one after the line that ends it.
        let end = bytes.indices.dropFirst(3).first { index in
            bytes[index] == UInt8(ascii: "\n") && bytes[(index + 1)...].starts(with: "---".utf8)
        }
        return mayHoldLinks(inBody: bytes[(end ?? 0)...])
    }

    /// A link in Markdown has a bracket, one in HTML an attribute.
    static func mayHoldLinks(inBody body: ArraySlice<UInt8>) -> Bool {
        body.contains { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "=") }
    }

    /// The articles that links of the body may lead to, as `YEAR/MONTH/SLUG`, whether they are there or not.
    /// - Parameter file: the path of the article, from which links are followed.
    public func linkedArticles(in file: String, _ settings: PublicationSettings) -> Set<String> {
        guard Self.mayHoldLinks(inBody: bytes[bodyRange]) else { return [] }
        let links = MarkdownLink.all(in: MarkdownCode.blanked(bytes[bodyRange]))
        return Set(links.compactMap { LinkTarget.articleName($0.destination, in: file, settings) })
    }
}
