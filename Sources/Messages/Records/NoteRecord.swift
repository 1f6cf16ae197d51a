package import Newsroom

/// What was said with the last move of an article, in JSON.
package struct NoteRecord: Encodable {
    let event: String
    let by: String
    let time: String
    package let text: String

    package init(_ note: MoveNote) {
        event = note.transition
        by = note.by
        time = Times.instant(note.time)
        text = note.note
    }
}
