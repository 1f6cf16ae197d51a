import PhotoCredits
import Text

extension Rule {
    /// `image/moving`: a picture that moves comes to rest by itself.
    static let imageMoving = Rule(
        "image/moving", .heuristic, draft: nil, review: .hint, publish: .warning, since: .two,
        why: "Whoever cannot look away from what moves cannot read the text beside it, and quick flashes can harm.",
        standard: "WCAG 2.2, success criteria 2.2.2 and 2.3.1", failing: "photos: [{file: endless.gif}]",
        passing: "photos: [{file: ferry.jpg}]"
    ) { article in
        article.photos.compactMap { photo in
            guard let animation = photo.facts?.animation, let why = animation.trouble else { return nil }
            return Diagnostic(
                place: photo.head,
                message: "\(photo.name) \(why). Use one of its pictures, or a film that readers start themselves.")
        }
    }
}

extension ImageAnimation {
    /// What is wrong with the way it moves; nil where it is slow and short.
    fileprivate var trouble: String? {
        if plays == nil { return "moves without end" }
        if hundredths * (plays ?? 1) > 500 { return "moves for longer than five seconds" }
        // More than three changes in a second may be flashes.
        return frames * 100 > hundredths * 3 * 2 ? "changes many times in a second, which may be flashes" : nil
    }
}
