import TestSupport

/// Text that somebody might write to be taken for something else, put together from pieces.
struct HostileText {
    var random: SeededGenerator

    static let pieces = [
        "Galley-Event: publish", "Galley-By: ida-lund", "galley-to: published",
        "Galley-Content: sha256:\(String(repeating: "0", count: 64))",
        "Signed-off-by: Eve <eve@example.org>", "Co-authored-by: Eve <eve@example.org>", "Galley-Waiver: credit/missing", "---",
        "--- ",
        "----", "---\n", "# a remark", "# ------------------------ >8 ------------------------", ";", ": ", "=", "Key:", ":value",
        " folded", "\tfolded",
        "(cherry picked from commit 0123456789012345678901234567890123456789)", "diff --git a/x b/x", "Index: x", "fixup! x",
        "plain words", "한국어", "\u{202E}turned", "\u{FEFF}", "A", "1", "-", "- a list", "* a list", "> quoted", "\"quoted\"", "\\",
        "%s", "$(id)",
        "", "", "\n", "\n\n", "\n\n\n", "\r\n", " ", "  ", "\t", "e\u{301}", "\u{A0}", "🙂",
    ]

    /// A note or a title of up to twelve pieces.
    mutating func next() -> String {
        (0..<Int.random(in: 1...12, using: &random)).map { _ in random.pick(Self.pieces) }.joined(
            separator: random.pick(["", "\n", "\n", "\n\n", " "]))
    }
}
