import PhotoCredits
import Text

extension Rule {
    /// `image/metadata-unread`: everything that a file says about its picture could be read.
    static let imageMetadataUnread = Rule(
        "image/metadata-unread", draft: .hint, review: .warning, publish: .warning, since: .two,
        why: "What could not be read may name the maker, or forbid the use.",
        standard: "ISO 16684-1 (XMP); IPTC IIM 4.2; CIPA DC-008 (EXIF)",
        failing: "photos: [{file: xmp-with-a-property-twice.jpg}]", passing: "photos: [{file: ferry.jpg}]"
    ) { article in
        article.photos.flatMap { photo in
            (photo.facts?.flaws ?? []).filter { $0.kind == .metadata }.map { flaw in
                Diagnostic(
                    place: photo.head,
                    message:
                        "Not all that \(photo.name) says about itself could be read: \(flaw.message). Ask where it came from, and see that `creator:`, `credit:` and `license:` are right."
                )
            }
        }
    }
}
