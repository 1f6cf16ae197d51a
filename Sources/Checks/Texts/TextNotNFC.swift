internal import Foundation
import Text

extension Rule {
    /// `text/not-nfc`: letters are composed.
    static let textNotNFC = Rule(
        "text/not-nfc", draft: .warning, review: .warning, publish: .error,
        why: "Some systems type 한국 as six signs: it looks the same, and is another word to search, file names and digests.",
        standard: "Unicode UAX #15; W3C Character Model", failing: "title: 한국 (as six jamo)",
        passing: "title: 한국 (as two syllables)"
    ) { article in
        let range = 0..<article.text.bytes.count
        guard article.text.bytes.contains(where: { $0 >= 0x80 }) else { return [] }
        // A file in the folder is found by its bytes: where one is named in the other form, its name must stay in the text.
        let names = article.folder.keys.filter { !Decomposed.isComposed($0) }
        var diagnostics: [Diagnostic] = []
        var start = range.lowerBound
        while start < range.upperBound, diagnostics.count < CheckedArticle.findingLimit {
            let end = article.text.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
            if let stretch = Decomposed.stretch(article.text.bytes[start..<end]) {
                let written = article.body.text(stretch)
                let composed = written.precomposedStringWithCanonicalMapping
                let name = names.first { Decomposed.stands($0, in: article.text.bytes[start..<end]) }
                let fix =
                    name == nil && Decomposed.isHarmless(written, composed)
                    ? Fix("compose the letters", [Fix.Edit(stretch, composed)]) : nil
                diagnostics.append(
                    Diagnostic(
                        place: article.body.places.place(of: stretch),
                        message: "\"\(composed.prefix(40))\" is written with letters in pieces (not in Unicode NFC). "
                            + Decomposed.advice(fix, name: name, in: article), fix: fix))
            }
            start = end + 1
        }
        return diagnostics
    }
}

private enum Decomposed {
    static func isComposed(_ text: String) -> Bool {
        text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
    }

    /// The first to the last character of a line that is not composed.
    static func stretch(_ line: ArraySlice<UInt8>) -> Range<Int>? {
        guard line.contains(where: { $0 >= 0x80 }) else { return nil }
        let text = String(decoding: line, as: UTF8.self)
        guard !isComposed(text) else { return nil }
        var offset = line.startIndex
        var stretch: Range<Int>?
        for character in text {
            let next = offset + character.utf8.count
            if !isComposed(String(character)) { stretch = (stretch?.lowerBound ?? offset)..<next }
            offset = next
        }
        return stretch
    }

    /// Whether the name of a file stands in some bytes.
    static func stands(_ name: String, in line: ArraySlice<UInt8>) -> Bool {
        let wanted = Array(name.utf8)
        return line.indices.contains { line[$0] == wanted[0] && line[$0...].starts(with: wanted) }
    }

    /// What to do: only what a fix does is promised of it.
    static func advice(_ fix: Fix?, name: String?, in article: CheckedArticle) -> String {
        if fix != nil { return "Type it anew, or let `galley check --fix` compose it; it looks the same." }
        guard let name else { return "Type it anew; it looks the same." }
        let composed = name.precomposedStringWithCanonicalMapping
        let folder = article.file.hasSuffix(".md") ? String(article.file.dropLast(3)) : article.file
        return
            "A file of the folder has this very name: rename the file in \(folder) to \"\(composed)\", then type the name anew here. "
            + "It looks the same."
    }

    /// A few signs are composed into ASCII marks, which may mean something to YAML or Markdown.
    static func isHarmless(_ written: String, _ composed: String) -> Bool {
        let marks = { (text: String) in text.utf8.count { $0 < 0x80 && !(0x61...0x7A).contains($0 | 0x20) } }
        return marks(written) == marks(composed)
    }
}
