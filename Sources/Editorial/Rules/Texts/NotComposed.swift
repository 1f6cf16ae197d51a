extension Rule {
    /// `text/not-nfc`: letters are written in their composed form.
    static let notComposed = Rule(
        "text/not-nfc", draft: .warning, review: .warning, publish: .error,
        why: "The same Hangul has two spellings in bytes: same look, other hash, other search.",
        standard: "Unicode UAX 15; W3C Character Model",
        failing: "한국 as six letters",
        passing: "한국 as two syllables"
    ) { article in
        NormalForm.stretches(in: article.text).map { stretch in
            Remark(
                place: stretch.place,
                message:
                    "\"\(stretch.composed)\" is not in the composed normal form (NFC). `galley check --fix` changes it; no letter looks different.",
                fix: Fix("write it in NFC", [Fix.Edit(stretch.range, stretch.composed)]))
        }
    }
}
