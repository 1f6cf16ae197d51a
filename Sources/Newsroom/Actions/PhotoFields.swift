import PhotoCredits
import Text

/// The fields of a new photo: what the person says, else the embedded metadata, else nothing.
struct PhotoFields {
    let all: [PhotoField]

    init(_ file: String, _ facts: ImageFacts, known: [PhotoField]) {
        let license = facts.licenseURL.flatMap(License.deed)
        let embedded: [String: String?] = [
            "alt": facts.altText, "credit": facts.creditLine, "creator": facts.creator, "source": facts.source,
            "title": facts.title, "license": license?.id, "license_url": license?.deed,
            "source_type": facts.digitalSourceType.flatMap { $0 == "digitalCapture" ? nil : $0 },
        ]
        let order = [
            "alt", "credit", "title", "creator", "agency", "source", "source_url", "license", "license_url", "license_ref",
            "license_checked", "modified", "caption", "source_type",
        ]
        var said = Dictionary(known.map { ($0.key, $0.text) }) { first, _ in first }
        if let license = said["license"], said["license_url"] == nil { said["license_url"] = License.named(license)?.deed }
        all =
            [PhotoField("file", file)]
            + order.compactMap { key in
                // A license that the person names is not linked to the deed of another.
                let isEmbedded = key != "license_url" || said["license"] == nil
                return (said[key] ?? (isEmbedded ? embedded[key] ?? nil : nil)).map { PhotoField(key, $0) }
            }
    }
}
