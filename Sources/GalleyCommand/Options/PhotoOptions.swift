internal import ArgumentParser
internal import PhotoCredits
internal import Text

/// The fields of a photo, as its entry in the article has them.
struct PhotoOptions: ParsableArguments {
    @Option(help: ArgumentHelp("What the picture shows, for those who cannot see it.", valueName: "text"))
    var alt: String?

    @Option(help: ArgumentHelp("The credit line, word for word as its owner asks for it.", valueName: "line"))
    var credit: String?

    @Option(help: ArgumentHelp("The words below the picture.", valueName: "text"))
    var caption: String?

    @Option(
        name: .customLong("license-ref"), help: ArgumentHelp("The invoice, subscription or permission.", valueName: "reference"))
    var licenseRef: String?

    @Option(
        name: .customLong("license-checked"),
        help: ArgumentHelp("The day on which somebody saw that the license still stands there.", valueName: "date"))
    var licenseChecked: String?

    @OptionGroup var parts: CreditOptions

    func validate() throws {
        if let licenseChecked, let objection = ArticleDraft.objection(toDate: licenseChecked) {
            throw ValidationError("--license-checked: \(objection).")
        }
    }

    /// The fields that were given, in the order in which they are written.
    var all: [PhotoField] {
        let credit = parts.credit
        let fields = [
            ("alt", alt), ("credit", self.credit), ("title", credit.title), ("creator", credit.creator),
            ("agency", credit.agency), ("source", credit.source), ("source_url", credit.sourceURL),
            ("license", credit.license), ("license_ref", licenseRef), ("license_checked", licenseChecked),
            ("modified", credit.modified), ("caption", caption),
        ]
        return fields.compactMap { key, text in text.map { PhotoField(key, $0) } }
    }

    /// The same, and with a license the address of its deed, so that no older address stands beside it.
    var withDeed: [PhotoField] {
        let deed = parts.license?.deed.map { [PhotoField("license_url", $0)] } ?? []
        return all + deed
    }
}
