import Text

/// Words about a photo, and where they stand.
struct StatedWords: Sendable {
    let text: String
    let place: SourceLocation
}
