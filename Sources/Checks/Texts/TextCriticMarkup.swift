import Text

extension Rule {
    /// `text/criticmarkup`: no remark and no open change of an editor is left.
    static let textCriticMarkup = Rule(
        "text/criticmarkup", draft: .hint, review: .warning, publish: .error,
        why: "An editor's remark never goes to print, and a half mark may take a paragraph with it.", standard: "CriticMarkup",
        failing: "The ferry left at {~~six~>seven~~}.{>>Sure?<<}", passing: "The ferry left at seven."
    ) { article in
        let body = article.body
        let marks = CriticMark.all(
            in: TemplateSyntax.withoutHandlebarsComments(body.withoutCode), limit: CheckedArticle.findingLimit)
        let inFront = article.text.front.scalars.flatMap { value in
            CriticMark.all(in: Array((value.string ?? "").utf8), limit: 1).map {
                Diagnostic(place: value.place, message: CriticWords.sentence($0))
            }
        }
        return inFront
            + marks.map { mark in
                let range = mark.range.lowerBound + body.range.lowerBound..<mark.range.upperBound + body.range.lowerBound
                return Diagnostic(place: body.places.place(of: range), message: CriticWords.sentence(mark))
            }
    }
}

private enum CriticWords {
    static func sentence(_ mark: CriticMark) -> String {
        let opening = String(decoding: mark.kind.opening, as: UTF8.self)
        let closing = String(decoding: mark.kind.closing, as: UTF8.self)
        switch mark.flaw {
        case .notClosed:
            return "`\(opening)` is never closed by `\(closing)`. Settle the \(mark.kind.rawValue), or write `\\{` for a brace."
        case .notOpened: return "`\(closing)` closes nothing. Remove it, or complete the \(mark.kind.rawValue)."
        case .noArrow: return "The substitution has no `~>` between the old and the new words."
        case nil:
            switch mark.kind {
            case .comment: return "A remark is left in the text. Answer it and delete it."
            case .highlight: return "A highlight is left in the text. Delete its marks."
            default: return "A proposed \(mark.kind.rawValue) is left in the text. Accept or drop it."
            }
        }
    }
}
