public import Text
public import Workflows

extension ArticleText {
    /// The articles that links of the body may lead to, as `YEAR/MONTH/SLUG`, whether they are there or not.
    /// - Parameter file: the path of the article, from which links are followed.
    public func linkedArticles(in file: String, _ settings: PublicationSettings) -> Set<String> {
        guard MarkdownLink.mayStand(in: bytes[bodyRange]) else { return [] }
        let links = MarkdownLink.all(in: MarkdownCode.blanked(bytes[bodyRange]))
        return Set(links.compactMap { LinkTarget.articleName($0.destination, in: file, settings) })
    }
}
