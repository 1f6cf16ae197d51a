/// Names that Galley uses for events of its own, so that no workflow may give them to a transition.
public enum ReservedNames {
    public static let events: Set<String> = [
        "new", "intake", "save", "edit", "rename", "init", "policy", "move", "waive", "adopt", "override", "photo", "check",
        "policy-consent",
    ]
}
