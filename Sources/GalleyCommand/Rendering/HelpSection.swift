/// A part of a command's help: its title, and what stands under it.
struct HelpSection {
    let title: String
    private(set) var lines: [String]

    /// An option, an argument or a command, and what is said about it.
    struct Entry {
        let label: String
        var text: String
    }

    /// The parts of a help whose lines are not broken.
    static func all(in help: String) -> [HelpSection] {
        var sections: [HelpSection] = []
        for line in help.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if let colon = line.firstIndex(of: ":"), line[..<colon].allSatisfy({ $0.isUppercase || $0 == " " }), line.first != " "
            {
                let rest = line[line.index(after: colon)...].drop { $0 == " " }
                sections.append(HelpSection(title: String(line[..<colon]), lines: rest.isEmpty ? [] : [String(rest)]))
            } else if !sections.isEmpty, !line.hasPrefix("  See 'galley help ") {
                sections[sections.count - 1].lines.append(line)
            }
        }
        return sections
    }

    /// What is listed here; nil where it is no list of this kind.
    var entries: [Entry]? {
        if title == WayBack.title { return nil }
        var entries: [Entry] = []
        for line in lines where !line.isEmpty {
            if line.hasPrefix("   "), let last = entries.indices.last {
                entries[last].text += (entries[last].text.isEmpty ? "" : " ") + line.drop { $0 == " " }
                continue
            }
            guard line.hasPrefix("  ") else { return nil }
            let parts = line.dropFirst(2).split(separator: "  ", maxSplits: 1)
            guard let label = parts.first else { return nil }
            entries.append(Entry(label: String(label), text: parts.dropFirst().first.map { String($0.drop { $0 == " " }) } ?? ""))
        }
        return entries
    }
}
