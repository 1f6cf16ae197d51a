extension CreditReader {
    private static let notes: [(words: [String], isIdle: Bool)] = [
        (["own", "work"], true), (["eigenes", "werk"], true), (["travail", "personnel"], true), (["trabajo", "propio"], true),
        (["opera", "propria"], true), (["eigen", "werk"], true), (["no", "changes", "made"], true),
        (["no", "changes", "were", "made"], true),
        (["some", "rights", "reserved"], false), (["used", "with", "permission"], true), (["used", "by", "permission"], true),
        (["reprinted", "with", "permission"], true), (["with", "permission"], true),
        (["무단전재", "및", "재배포", "금지"], true), (["무단", "전재", "및", "재배포", "금지"], true), (["무단", "전재-재배포", "금지"], true),
        (["무단전재", "재배포", "금지"], true), (["무단전재-재배포", "금지"], true), (["무단전재", "금지"], true), (["재판매", "및", "db", "금지"], true),
        (["무단전재-재배포금지"], true), (["무단전재"], true), (["fair", "use"], false),
        (["editorial", "use", "only"], false),
        (["royalty", "free"], false), (["free", "to", "use"], false), (["all", "images"], false),
    ]

    /// Takes out set phrases about rights that no field holds. They are said aloud, but for those that grant nothing.
    mutating func takeNotes() {
        var index = 0
        while index < tokens.count {
            let rest = tokens[index...]
            let note = CreditReader.notes.first { note in
                rest.count >= note.words.count
                    && zip(rest, note.words).allSatisfy { $0.isWord && $0.folded == $1 && $0.address == nil }
            }
            if let note {
                let words = rest.prefix(note.words.count).excerpt
                if note.isIdle { caption.append(words) } else { residue.append(words) }
                tokens.replaceSubrange(index..<(index + note.words.count), with: [CreditToken(.cut, "")])
            }
            index += 1
        }
    }
}
