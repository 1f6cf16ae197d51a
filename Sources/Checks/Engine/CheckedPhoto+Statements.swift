import PhotoCredits
import Text

/// What a photo says about itself: the field that is meant for it or, where that is missing, the credit line.
extension CheckedPhoto {
    var creator: StatedWords? { stated("creator", line?.reading.creator) }
    var title: StatedWords? { stated("title", line?.reading.title) }
    var sourceURL: StatedWords? { stated("source_url", line?.reading.sourceURL) }
    var source: StatedWords? { stated("source", line?.reading.source) }
    var agency: StatedWords? { stated("agency", line?.reading.agency) }

    /// What was done to the picture; nil where nothing was.
    var modified: StatedWords? {
        let unchanged: Set<String> = ["none", "no", "false", "unchanged", "unmodified", "original"]
        return stated("modified", line?.reading.modified).flatMap { unchanged.contains($0.text.lowercased()) ? nil : $0 }
    }

    /// The license that counts; nil where none is named.
    var license: LicenseMention? { licenses.first }

    /// The license where it is one that is known exactly.
    var exactLicense: License? { license?.license }

    /// Whether a permission, an invoice or a subscription is on record.
    var isPermitted: Bool { field("license_ref") != nil }

    /// Whether anything says where the picture is from.
    var hasCredit: Bool {
        ["credit", "creator", "source", "agency"].contains { field($0) != nil }
    }

    /// The line that readers see below the picture.
    public var printedCredit: String {
        if let line = text("credit") { return line }
        let license = license.map { $0.license?.id ?? $0.id }
        return Credit(
            creator: creator?.text, source: source?.text, agency: agency?.text, license: license,
            title: title.flatMap { $0.text.lowercased() == "none" ? nil : $0.text }, sourceURL: sourceURL?.text,
            modified: modified?.text
        ).line
    }

    private func stated(_ key: String, _ read: CreditExcerpt?) -> StatedWords? {
        if let field = field(key), let text = field.string { return StatedWords(text: text, place: field.place) }
        guard let read, let line else { return nil }
        return StatedWords(text: read.text, place: line.place(of: read))
    }
}
