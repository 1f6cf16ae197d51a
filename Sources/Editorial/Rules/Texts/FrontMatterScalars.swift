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
    /// The bytes of the front matter that hold text: values on one line, and the lines below a value that spans some.
    var frontTexts: [(range: Range<Int>, value: YAMLValue)] {
        text.front.scalars.filter { $0.place.length > 0 }.map { (text.range(of: $0.place), $0) }
    }

    /// More findings of one kind than anybody reads.
    static let findingLimit = 200
}
