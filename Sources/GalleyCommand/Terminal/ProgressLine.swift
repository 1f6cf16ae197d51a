/// A line at the terminal that says how far a long command is, and leaves nothing behind.
///
/// Drawn only after a second, so that a quick command stays silent, and at most five times a second.
final class ProgressLine {
    private var isShowable: Bool
    /// The time since the command began.
    private let elapsed: () -> Duration
    private let draw: (String) -> Void
    private var isDrawn = false
    private var last = Duration.zero

    private static let patience = Duration.seconds(1)
    private static let pause = Duration.milliseconds(200)
    /// To the beginning of the line, and all of it away.
    private static let wiped = "\r\u{1B}[K"

    init(isTerminal: Bool, environment: [String: String], elapsed: @escaping () -> Duration, draw: @escaping (String) -> Void) {
        isShowable = isTerminal && environment["TERM"] != "dumb"
        self.elapsed = elapsed
        self.draw = draw
    }

    /// Shows `message` in the place of what is shown.
    func show(_ words: () -> String) {
        guard isShowable else { return }
        let now = elapsed()
        guard now >= Self.patience, last == .zero || now - last >= Self.pause else { return }
        last = now
        draw(Self.wiped + words())
        isDrawn = true
    }

    /// Takes the line away and shows none any more.
    func stop() {
        remove()
        isShowable = false
    }

    /// Takes the line away, if there is one.
    func remove() {
        guard isDrawn else { return }
        draw(Self.wiped)
        isDrawn = false
    }
}
