internal import Text

/// Reports invisible characters in the article's lines. Inside the text they stay; at the end of a line they are dropped with
/// the other blanks there.
enum OddCharacters {
    /// How many are reported one by one. A hostile file may hold millions.
    private static let limit = 1_000

    static func report(_ lines: [PageLine], in report: inout PageFindings) {
        var seen = 0
        for line in Set(lines).sorted(by: { ($0.number, $0.rawColumn) < ($1.number, $1.rawColumn) }) {
            for (index, scalar) in line.raw.enumerated() {
                let name = Scalars.oddSpaceName(scalar)
                let turns = Scalars.isBidirectionalControl(scalar)
                guard name != nil || turns else { continue }
                seen += 1
                let place = SourceLocation(line: line.number, column: line.rawColumn + index, length: 1)
                guard seen <= limit else {
                    report.add(
                        "text/odd-space", .hint, place, "There are more invisible characters from here on than are listed.")
                    return
                }
                if let name {
                    let isKept = line.trimmed.contains(index)
                    report.add(
                        "text/odd-space", .hint, place,
                        "A \(name) (\(Scalars.name(of: scalar.value))) stands here"
                            + (isKept ? "; make it a plain space, or remove it." : " at the line's end; it is not taken over."))
                } else {
                    report.add(
                        "intake/bidi-control", .warning, place,
                        "The control \(Scalars.name(of: scalar.value)) turns the direction of the text here; remove it unless the text needs it."
                    )
                }
            }
        }
    }
}
