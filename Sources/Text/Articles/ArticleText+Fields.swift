extension ArticleText {
    /// `title`, where it is a text.
    public var title: YAMLValue? { text("title") }
    /// `series`, where it is a text.
    public var series: YAMLValue? { text("series") }
    /// `date`, where it is a text.
    public var date: YAMLValue? { text("date") }
    /// `language`, where it is a text.
    public var language: YAMLValue? { text("language") }
    /// `disclaimer`, where it is a text.
    public var disclaimer: YAMLValue? { text("disclaimer") }
    /// `category`, where it is a text.
    public var category: YAMLValue? { text("category") }

    /// The categories, under `category` or, where there are several, `categories`.
    public var categories: [YAMLValue] { values("category") + values("categories") }
    /// The names of the categories.
    public var categoryNames: [String] { categories.compactMap(\.string) }
    /// The authors: ids of people on the masthead, or mappings that describe them.
    public var authors: [YAMLValue] { values("authors") }
    /// The ids among the authors, plain or as `id` of a mapping.
    public var authorIDs: [YAMLValue] {
        authors.compactMap { author in author.string == nil ? author["id"].flatMap { $0.string == nil ? nil : $0 } : author }
    }
    /// The photos, as many as stand in the list.
    public var photos: [YAMLValue] { front["photos"]?.list ?? [] }

    /// `source`, where it is a mapping: the saved page that the article was taken from.
    public var source: YAMLValue? { front["source"].flatMap { $0.entries == nil ? nil : $0 } }

    private func text(_ key: String) -> YAMLValue? { front[key].flatMap { $0.string == nil ? nil : $0 } }

    /// A list; a single text counts as a list of one.
    private func values(_ key: String) -> [YAMLValue] { front[key]?.list ?? text(key).map { [$0] } ?? [] }
}
