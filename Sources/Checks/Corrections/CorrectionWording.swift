import Text

extension Rule {
    /// `correction/wording`: a correction says what was wrong and what is right.
    static let correctionWording = Rule(
        "correction/wording", .heuristic, draft: nil, review: nil, publish: .warning,
        why: "\"This article has been updated\" tells readers nothing, and whose slip it was is not their affair.",
        standard: "Correction policies of newsrooms",
        failing: "corrections: [{date: 2018-09-10, note: This article has been updated.}]",
        passing:
            "corrections: [{date: 2018-09-10, note: An earlier version misstated the day of the summit; it is 18 September.}]"
    ) { article in
        article.corrections.compactMap { correction in
            let note = correction["note"]
            guard let objection = CorrectionWords.objection(to: note?.string ?? "") else { return nil }
            return Diagnostic(
                place: note?.string == nil ? correction.place : note?.place ?? correction.place,
                message: "The note \(objection). Say what was wrong and what is right, and not whose slip it was.")
        }
    }
}

private enum CorrectionWords {
    private static let wrong = [
        "misstated", "misspelled", "misspelt", "misidentified", "misattributed", "misquoted", "incorrect", "wrong", "error",
        "inaccura",
        "earlier version", "previous version", "should have", "was not", "is not", "were not", "instead of", "not ", "omitted",
        "mistake",
        "잘못", "오류", "아니라", "틀린", "바로잡",
    ]
    private static let blame = [
        "our intern", "the intern", "the reporter's", "the editor's mistake", "editing error", "editor's error",
        "due to an error by",
        "due to a mistake by", "by our reporter", "by an editor", "copy desk", "the author's mistake", "기자의 실수", "편집자의 실수",
    ]

    /// What is wrong with a note; nil where nothing is seen.
    static func objection(to note: String) -> String? {
        let words = TypographicForm.plain(note).lowercased()
        if words.isEmpty { return "says nothing" }
        if let found = blame.first(where: words.contains) { return "names somebody as the culprit (\"\(found)\")" }
        let isVague = ["has been updated", "has been corrected", "was updated", "was corrected", "수정되었", "수정했", "업데이트"].contains(
            where: words.contains)
        if isVague, !wrong.contains(where: words.contains) { return "says only that something changed" }
        return words.split(separator: " ").count < 4 && !words.unicodeScalars.contains(where: Scalars.isHangul)
            ? "is too short to say what was wrong" : nil
    }
}
