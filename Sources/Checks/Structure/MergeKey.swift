import Text

extension Rule {
    /// `structure/merge-key`: every field stands where it is read.
    static let mergeKey = Rule(
        "structure/merge-key", draft: .warning, review: .error, publish: .error, since: .two,
        why: "YAML's `<<` is not read, so that a license or a name that it brings in would silently be missing.",
        standard: "YAML 1.2 has no merge key; docs/format.md, an article",
        failing: "photos: [&p {file: a.jpg, license: CC0-1.0}, {<<: *p, file: b.jpg}]",
        passing: "photos: [{file: a.jpg, license: CC0-1.0}, {file: b.jpg, license: CC0-1.0}]"
    ) { article in
        article.mappings.flatMap { $0.value.entries ?? [] }.filter { $0.key == "<<" }.map { entry in
            Diagnostic(
                place: entry.keyPlace,
                message: "`<<` takes over the fields of another mapping, and Galley does not read it. Write the fields out here.")
        }
    }
}
