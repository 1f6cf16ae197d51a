internal import Messages

/// Where the cells of a table stand, so that no row is wider than the screen and no word is cut in two.
///
/// A table that is too wide first shortens the columns that may be shortened: words at the end give way to `…`. Then the cells of
/// the widest other column go on in a further line. Only a word that is longer than its column is wider than that.
struct TableLayout {
    private let rows: [[String]]
    private var widths: [Int]
    private let shortened: [Int]

    private static let gap = 2
    /// How much a column that is shortened keeps as long as another one can give way, in several passes; the column that gives way
    /// last is the one by which people name things.
    private static let leasts: [(others: Int, last: Int)] = [(24, 40), (16, 32), (10, 24)]
    /// The same for the narrowest screens, where nothing else is left.
    private static let least = (others: 4, last: 4)

    /// - Parameters:
    ///   - shortening: the columns whose cells may be shortened, in the order in which they give way.
    ///   - columns: how wide the screen is.
    init(_ rows: [[String]], shortening: [Int], columns: Int) {
        self.rows = rows
        let count = rows.map(\.count).max() ?? 0
        let natural = Self.widths(of: rows, count)
        widths = natural
        shortened = shortening.filter { $0 < count }
        var excess = natural.reduce(0, +) + Self.gap * max(0, count - 1) - columns
        guard excess > 0 else { return }
        for least in Self.leasts { shorten(to: least, &excess) }
        wrap(&excess)
        shorten(to: Self.least, &excess)
        giveBack(columns, natural)
    }

    private mutating func shorten(to least: (others: Int, last: Int), _ excess: inout Int) {
        for column in shortened where excess > 0 {
            let spared = min(excess, max(0, widths[column] - (column == shortened.last ? least.last : least.others)))
            widths[column] -= spared
            excess -= spared
        }
    }

    /// Lets the cells of the widest columns go on in a further line.
    private mutating func wrap(_ excess: inout Int) {
        while excess > 0 {
            let narrower = widths.indices.filter { !shortened.contains($0) }.map {
                ($0, width(of: $0, wrappedTo: widths[$0] - 1))
            }
            let able = narrower.filter { column, width in width < widths[column] }
            guard let (column, width) = able.max(by: { widths[$0.0] < widths[$1.0] }) else { return }
            excess -= widths[column] - width
            widths[column] = width
        }
    }

    /// Gives the columns that gave way what whole words left over, the most important one first.
    private mutating func giveBack(_ columns: Int, _ natural: [Int]) {
        for column in shortened.reversed() {
            let used = widths.indices.map { shortened.contains($0) ? width(of: $0, shortenedTo: widths[$0]) : widths[$0] }
            let spare = columns - used.reduce(0, +) - Self.gap * max(0, widths.count - 1)
            guard spare > 0 else { return }
            widths = used
            widths[column] = min(natural[column], used[column] + spare)
        }
    }

    private func width(of column: Int, wrappedTo width: Int) -> Int {
        rows.flatMap { column < $0.count ? CellWords($0[column]).wrapped(to: width) : [] }.map(TerminalText.width).max() ?? 0
    }

    private func width(of column: Int, shortenedTo width: Int) -> Int {
        rows.map { column < $0.count ? TerminalText.width(CellWords($0[column]).shortened(to: width)) : 0 }.max() ?? 0
    }

    /// The lines of each row.
    var lines: [[String]] {
        let fitted = rows.map { row in
            row.enumerated().map { column, cell in
                shortened.contains(column)
                    ? [CellWords(cell).shortened(to: widths[column])] : CellWords(cell).wrapped(to: widths[column])
            }
        }
        // What gave way may have left more room than was asked for.
        let lines = fitted.map { row in (0..<Self.height(row)).map { Self.line($0, row) } }
        let needed = Self.widths(of: lines.flatMap(\.self), widths.count)
        return lines.map { $0.map { Self.joined($0, needed) } }
    }

    private static func height(_ row: [[String]]) -> Int { max(1, row.map(\.count).max() ?? 1) }

    /// The cells of one line of a row.
    private static func line(_ number: Int, _ row: [[String]]) -> [String] {
        row.map { number < $0.count ? $0[number] : "" }
    }

    private static func widths(of rows: [[String]], _ count: Int) -> [Int] {
        (0..<count).map { column in rows.map { column < $0.count ? TerminalText.width($0[column]) : 0 }.max() ?? 0 }
    }

    private static func joined(_ cells: [String], _ widths: [Int]) -> String {
        let padded = cells.enumerated().map { column, cell in
            column == cells.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - TerminalText.width(cell))
        }
        // An empty last cell would leave the blanks of the one before it at the end of the line.
        return String(padded.joined(separator: String(repeating: " ", count: gap)).reversed().drop { $0 == " " }.reversed())
    }
}
