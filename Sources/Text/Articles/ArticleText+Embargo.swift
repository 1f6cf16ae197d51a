extension CalendarTime {
    /// An embargo given as a date ends at the beginning of that day; without a time zone, when the day has begun everywhere.
    package var embargoEnd: Int64 { second == nil ? latest - 86_399 : latest }
}

extension ArticleText {
    /// When the embargo ends, in seconds since 1970; nil where there is none, or none that can be read.
    package var embargoEnd: Int64? { front["embargo_until"]?.string.flatMap { try? CalendarTime($0) }?.embargoEnd }
}
