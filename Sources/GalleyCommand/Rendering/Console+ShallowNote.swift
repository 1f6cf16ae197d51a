internal import Newsroom

extension Console {
    /// Says once, beside a list, that a shallow clone cannot tell all of what it lists.
    func noteShallow(_ publication: Publication) {
        guard publication.isShallow else { return }
        note(
            "galley: this is a shallow clone: what was recorded before it begins cannot be told here, such as what is live and who wrote a text."
        )
        note("  Fetch it with `git fetch --unshallow`.")
    }
}
