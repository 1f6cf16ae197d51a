import PhotoCredits
import Text

extension Rule {
    /// `image/encoding-guessed`: the letters of what a file says are certain.
    static let imageEncodingGuessed = Rule(
        "image/encoding-guessed", draft: .hint, review: .warning, publish: .warning, since: .two,
        why: "IPTC and EXIF of older programs do not say in which encoding they are, and a wrong guess makes another name.",
        standard: "IPTC IIM 4.2, dataset 1:90 Coded Character Set", failing: "photos: [{file: iptc-in-windows-1252.jpg}]",
        passing: "photos: [{file: ferry.jpg}]"
    ) { article in
        article.photos.flatMap { photo in
            (photo.facts?.flaws ?? []).filter { $0.kind == .encoding }.map { flaw in
                Diagnostic(
                    place: photo.creator?.place ?? photo.head,
                    message: "The letters in \(photo.name) are guessed: \(flaw.message). Compare the names with the photo's page."
                )
            }
        }
    }
}
