import PhotoCredits
import Testing

/// What is asked of lines that nobody wrote the grammar for: none is silently wrong, and most are exact.
@Suite struct NewsroomLineTests {
    private struct Line {
        let text: String
        private(set) var wanted: [String: [String]] = [:]

        init(_ row: Substring) {
            let parts = row.split(separator: " ¦ ").map(String.init)
            text = parts[0]
            var others: [String: [String]] = [:]
            for part in parts.dropFirst() {
                let isOther = part.hasPrefix("or ")
                let pair = (isOther ? String(part.dropFirst(3)) : part).split(
                    separator: "=", maxSplits: 1, omittingEmptySubsequences: false
                ).map(String.init)
                if isOther { others[pair[0], default: []].append(pair[1]) } else { wanted[pair[0]] = [pair[1]] }
            }
            for (field, values) in others { wanted[field] = (wanted[field] ?? [""]) + values }
        }
    }

    private static let newsroom = NewsroomLines.text.split(separator: "\n").map(Line.init)
    private static let desk = DeskLines.text.split(separator: "\n").map(Line.init)
    private static let traps = TrapLines.text.split(separator: "\n").map(Line.init)

    private func differences(_ line: Line, _ credit: Credit) -> [String] {
        let answers = [
            "creator": credit.creator, "source": credit.source, "agency": credit.agency, "license": credit.license,
            "title": credit.title, "source_url": credit.sourceURL,
        ]
        return answers.sorted { $0.key < $1.key }.compactMap { field, answer in
            let wanted = line.wanted[field] ?? [""]
            let plain = { (text: String) in text.lowercased().replacing("’", with: "'") }
            return wanted.map(plain).contains(plain(answer ?? "")) ? nil : "\(field): \(answer ?? "nothing"), not \(wanted[0])"
        }
    }

    @Test func noneIsSilentlyWrong() {
        #expect(Self.newsroom.count >= 150 && Self.desk.count >= 200 && Self.traps.count >= 180)
        for line in Self.newsroom + Self.desk + Self.traps {
            let credit = Credit(parsing: line.text)
            guard credit.residue == nil else { continue }
            #expect(differences(line, credit) == [], "\(line.text)")
        }
    }

    @Test func fourInFiveAreExact() {
        let lines = Self.newsroom + Self.desk
        let exact = lines.count { differences($0, Credit(parsing: $0.text)).isEmpty }
        #expect(exact * 5 >= lines.count * 4, "\(exact) of \(lines.count)")
    }

    @Test("of the lines whose fields are right nine in ten have no residue")
    func mostAreReadWithoutDoubt() {
        for lines in [Self.newsroom, Self.desk] {
            let right = lines.map { ($0, Credit(parsing: $0.text)) }.filter { differences($0, $1).isEmpty }
            let clean = right.count { $1.residue == nil }
            #expect(clean * 10 >= right.count * 9, "\(clean) of \(right.count)")
        }
    }
}
