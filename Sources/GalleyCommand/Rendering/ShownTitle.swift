internal import Newsroom
internal import Text

extension ListedArticle {
    /// The title as a list shows it beside the article's name; in a table empty where the name was made from it and says the same.
    func shownTitle(_ format: Console.Format) -> String {
        let saysTheSame = [false, true].contains { Slug.make(from: title, romanise: $0) == name.slug }
        return format == .table && saysTheSame ? "" : title
    }
}
