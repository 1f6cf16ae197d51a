import PhotoCredits
import Text

extension Rule {
    /// `image/damaged`: the file of a photo is whole.
    static let imageDamaged = Rule(
        "image/damaged", draft: .hint, review: .warning, publish: .warning, since: .two,
        why: "Viewers show what is there of a damaged file; readers see half a picture, and nobody at the desk may notice.",
        standard: "ITU-T T.81, annex B; GIF89a", failing: "photos: [{file: half-sent.jpg}]",
        passing: "photos: [{file: ferry.jpg}]"
    ) { article in
        article.photos.flatMap { photo in
            (photo.facts?.flaws ?? []).filter { $0.kind == .picture }.map { flaw in
                Diagnostic(
                    place: photo.head,
                    message: "\(photo.name) is damaged: \(flaw.message). Look at it; if something is missing, get the file again."
                )
            }
        }
    }
}
