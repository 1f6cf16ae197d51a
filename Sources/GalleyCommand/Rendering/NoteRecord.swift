internal import Newsroom

/// What was said with the last move of an article, in JSON.
struct NoteRecord: Encodable {
    let event: String
    let by: String
    let time: String
    let text: String

    init(_ note: MoveNote) {
        event = note.transition
        by = note.by
        time = Times.instant(note.time)
        text = note.note
    }
}
