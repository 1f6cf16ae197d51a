extension Rule {
    /// `credit/supplier-line-changed`: the supplier's own credit line is kept.
    static let supplierLineChanged = Rule(
        "credit/supplier-line-changed", draft: .hint, review: .warning, publish: .warning,
        why: "To drop \"via Getty Images\" or a name breaks the contract under which the picture came.",
        standard: "IPTC Credit Line",
        failing: "embedded: Lee Jin-ah/AFP via Getty Images; credit: Photo by AFP",
        passing: "credit: Lee Jin-ah/AFP via Getty Images"
    ) { article in
        article.photos.compactMap { photo in
            guard let embedded = photo.facts?.creditLine, !photo.has("credit_override"),
                let credit = photo.text("credit") ?? photo.creator,
                !credit.lowercased().contains(embedded.lowercased())
            else { return nil }
            return Remark(
                place: photo.has("credit") ? photo.place(of: "credit") : photo.place(of: "creator"),
                message:
                    "The file's own credit line is \"\(embedded)\", the article says \"\(credit)\". Use the supplier's words, or give the "
                    + "reason in `credit_override:`.")
        }
    }
}
