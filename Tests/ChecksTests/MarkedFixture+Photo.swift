@testable import Checks
@testable import PhotoCredits

extension MarkedFixture {
    /// An article with one photo, whose fields are these lines.
    /// - Parameter facts: what is embedded in its file, `ferry.jpg`.
    init(photo lines: String..., facts: ImageFacts? = nil) {
        let fields = lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }.joined(separator: "\n")
        self.init(front: "photos:\n" + fields)
        folder["ferry.jpg"] = FolderFile(image: facts.map { .facts($0) })
    }
}

extension ImageFacts {
    /// What a JPEG file says, set by `fill`.
    static func saying(_ fill: (inout ImageFacts) -> Void) -> ImageFacts {
        var facts = ImageFacts(mediaType: "image/jpeg", width: 40, height: 30)
        fill(&facts)
        return facts
    }
}
