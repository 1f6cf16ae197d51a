/// Zones as pages name them. Only names that mean one offset on a day are read; `CST` is Chicago's and Shanghai's.
enum NamedZone {
    /// What a name says of a day.
    enum Reading: Hashable {
        case offset(Int)
        /// The offset that the name has, though the clocks stood otherwise on that day.
        case otherSeason(Int)
        case ambiguous
    }

    /// When clocks are an hour ahead of `standard`.
    private enum Summer { case american, european }

    private struct Zone {
        let standard: Int
        let summer: Summer
    }

    private static let fixed: [String: Int] = [
        "utc": 0, "gmt": 0, "z": 0, "kst": 540, "jst": 540, "sgt": 480, "hkt": 480, "pht": 480, "awst": 480, "ict": 420,
        "wib": 420, "msk": 180, "hst": -600, "nzst": 720, "aest": 600, "acst": 570, "nzdt": 780, "aedt": 660, "acdt": 630,
        "korea standard time": 540, "korean time": 540, "korea time": 540, "japan standard time": 540, "japan time": 540,
        "greenwich mean time": 0, "coordinated universal time": 0, "universal time": 0, "한국시간": 540, "한국 시간": 540,
        "일본시간": 540, "한국 표준시": 540,
    ]
    /// Names that are right in one half of the year: the offset, whether it is that of summer, and whose summer.
    private static let seasonal: [String: (offset: Int, isSummer: Bool, summer: Summer)] = [
        "est": (-300, false, .american), "edt": (-240, true, .american), "cdt": (-300, true, .american),
        "mst": (-420, false, .american), "mdt": (-360, true, .american), "pst": (-480, false, .american),
        "pdt": (-420, true, .american), "akst": (-540, false, .american), "akdt": (-480, true, .american),
        "wet": (0, false, .european), "west": (60, true, .european), "cet": (60, false, .european),
        "cest": (120, true, .european), "eet": (120, false, .european), "eest": (180, true, .european),
        "bst": (60, true, .european),
        "eastern standard time": (-300, false, .american), "eastern daylight time": (-240, true, .american),
        "central standard time": (-360, false, .american), "central daylight time": (-300, true, .american),
        "mountain standard time": (-420, false, .american), "mountain daylight time": (-360, true, .american),
        "pacific standard time": (-480, false, .american), "pacific daylight time": (-420, true, .american),
        "british summer time": (60, true, .european),
        "central european time": (60, false, .european), "central european summer time": (120, true, .european),
    ]
    private static let byDay: [String: Zone] = [
        "et": Zone(standard: -300, summer: .american), "ct": Zone(standard: -360, summer: .american),
        "mt": Zone(standard: -420, summer: .american), "pt": Zone(standard: -480, summer: .american),
        "eastern time": Zone(standard: -300, summer: .american), "central time": Zone(standard: -360, summer: .american),
        "mountain time": Zone(standard: -420, summer: .american), "pacific time": Zone(standard: -480, summer: .american),
        "eastern": Zone(standard: -300, summer: .american), "pacific": Zone(standard: -480, summer: .american),
        "uk time": Zone(standard: 0, summer: .european),
    ]
    private static let ambiguous: Set<String> = [
        "cst", "ist", "ast", "sst", "gst", "pkt", "brt", "art", "local time", "현지시간", "현지 시간",
    ]

    /// The longest name in words.
    static let longest = 4

    /// What a name, in lower case, says of a day; nil where it names no zone.
    static func read(_ name: String, on day: String) -> Reading? {
        if let offset = fixed[name] { return .offset(offset) }
        if ambiguous.contains(name) { return .ambiguous }
        if let zone = byDay[name] {
            return isSummer(zone.summer, day).map { .offset(zone.standard + ($0 ? 60 : 0)) } ?? .ambiguous
        }
        guard let zone = seasonal[name] else { return nil }
        // Bangladesh has a BST too, and no summer.
        if name == "bst", isSummer(.european, day) != true { return .ambiguous }
        return isSummer(zone.summer, day) == !zone.isSummer ? .otherSeason(zone.offset) : .offset(zone.offset)
    }

    /// Whether clocks are ahead on a day, the day of the change included in the half that it begins. Nil where the rule of that
    /// year is not known here.
    private static func isSummer(_ summer: Summer, _ day: String) -> Bool? {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        let (year, date) = (parts[0], parts[1] * 100 + parts[2])
        switch summer {
        case .european:
            guard year >= 1996 else { return nil }
            return date >= 300 + lastSunday(3, year) && date < 1000 + lastSunday(10, year)
        case .american:
            if year >= 2007 { return date >= 300 + firstSunday(3, year) + 7 && date < 1100 + firstSunday(11, year) }
            guard year >= 1987 else { return nil }
            return date >= 400 + firstSunday(4, year) && date < 1000 + lastSunday(10, year)
        }
    }

    private static func firstSunday(_ month: Int, _ year: Int) -> Int { 1 + (7 - weekday(year, month, 1)) % 7 }

    private static func lastSunday(_ month: Int, _ year: Int) -> Int {
        let last = WrittenDate.days(in: month, of: year)
        return last - weekday(year, month, last)
    }

    /// 0 for Sunday; Sakamoto's rule.
    private static func weekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]
        let year = month < 3 ? year - 1 : year
        return (year + year / 4 - year / 100 + year / 400 + shift + day) % 7
    }
}
