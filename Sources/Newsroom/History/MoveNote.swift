import Workflows

/// The note of the last move of an article, such as why it was rejected.
public struct MoveNote: Hashable, Sendable {
    /// The transition.
    public let transition: String
    /// The id of the person who made it.
    public let by: String
    /// Seconds since 1970.
    public let time: Int64
    /// What the person said.
    public let note: String

    /// The note of an event; nil where the event is not a move of the workflow, or has no note.
    init?(_ event: Event, note: String, time: Int64) {
        guard Self.isMove(event), note.contains(where: { !$0.isWhitespace }) else { return nil }
        transition = event.name
        by = event.by
        self.time = time
        self.note = note
    }

    /// Whether an event is a transition of a workflow, and not one of Galley's own.
    static func isMove(_ event: Event) -> Bool { !ReservedNames.events.contains(event.name) }
}
