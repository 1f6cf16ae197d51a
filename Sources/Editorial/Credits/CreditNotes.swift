extension CreditReader {
    private static let notes: [(words: [String], isIdle: Bool)] = [
        (["own", "work"], true), (["no", "changes", "made"], true), (["no", "changes", "were", "made"], true),
        (["some", "rights", "reserved"], false), (["used", "with", "permission"], false), (["used", "by", "permission"], false),
        (["reprinted", "with", "permission"], false), (["with", "permission"], false), (["fair", "use"], false),
        (["editorial", "use", "only"], false),
        (["royalty", "free"], false), (["free", "to", "use"], false), (["all", "images"], false),
    ]

    /// Takes out set phrases about rights that no field holds. They are said aloud, but for those that say nothing new.
    mutating func takeNotes() {
        var index = 0
        while index < tokens.count {
            let rest = tokens[index...]
            let note = CreditReader.notes.first { note in
                rest.count >= note.words.count
                    && zip(rest, note.words).allSatisfy { $0.isWord && $0.folded == $1 && $0.address == nil }
            }
            if let note {
                if !note.isIdle { residue.append(rest.prefix(note.words.count).text) }
                tokens.replaceSubrange(index..<(index + note.words.count), with: [CreditToken(.cut, "")])
            }
            index += 1
        }
    }
}
