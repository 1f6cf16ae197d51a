import Text

extension YAMLValue {
    /// Every single text in it, in the order in which they stand.
    var scalars: [YAMLValue] {
        switch content {
        case .scalar: [self]
        case .sequence(let values): values.flatMap(\.scalars)
        case .mapping(let entries): entries.flatMap(\.value.scalars)
        }
    }
}

extension CheckedArticle {
    /// More findings of one kind than anybody reads.
    static let findingLimit = 200
}
