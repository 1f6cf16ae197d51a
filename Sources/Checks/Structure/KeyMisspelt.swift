import Text

extension Rule {
    /// `structure/key-misspelt`: a key that is nearly one of Galley's is that one.
    static let keyMisspelt = Rule(
        "structure/key-misspelt", .heuristic, draft: .warning, review: .warning, publish: .warning, since: .two,
        why: "A key that Galley does not know is the author's own and is read by nobody: `autors:` names no author.",
        standard: "docs/format.md, an article", failing: "autors: [mina-cho]", passing: "authors: [mina-cho]"
    ) { article in
        article.mappings.flatMap { mapping in
            let entries = mapping.value.entries ?? []
            return entries.compactMap { entry -> Diagnostic? in
                guard let meant = mapping.kind.meant(by: entry.key), !entries.contains(where: { $0.key == meant }) else {
                    return nil
                }
                return Diagnostic(
                    place: entry.keyPlace,
                    message: "Galley reads no key `\(entry.key.prefix(40)):` here. If `\(meant):` is meant, write that.")
            }
        }
    }
}
