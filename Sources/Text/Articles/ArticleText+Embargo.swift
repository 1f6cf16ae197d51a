extension CalendarTime {
    /// A bare day ends an embargo when it begins, and where no zone is given, when it has begun everywhere.
    package var embargoEnd: Int64 { second == nil ? latest - 86_399 : latest }
}

extension ArticleText {
    /// When the embargo ends, in seconds since 1970; nil where there is none, or none that can be read.
    package var embargoEnd: Int64? { front["embargo_until"]?.string.flatMap { try? CalendarTime($0) }?.embargoEnd }
}
