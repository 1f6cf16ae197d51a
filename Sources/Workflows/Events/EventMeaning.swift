/// What an event did, by the workflow of its time: that of its commit's parent.
///
/// A later workflow may rename a move, remove it, or make another state public. What an event did stays what it was, so
/// whatever reads history uses this and never the workflow of another day.
public struct EventMeaning: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A decision about the text.
    public static let decision = EventMeaning(rawValue: 1)
    /// A decision that a writer of the text may make all the same.
    public static let override = EventMeaning(rawValue: 2)
    /// A decision that, made by enough people, lets the text become public.
    public static let clearing = EventMeaning(rawValue: 4)
    /// The decision that was the last one needed: it led to a state from which nothing more has to be decided.
    public static let granting = EventMeaning(rawValue: 8)
    /// It took back the approvals that were given before it.
    public static let voiding = EventMeaning(rawValue: 16)
    /// It led out of a public state.
    public static let fromPublic = EventMeaning(rawValue: 32)
    /// The article stood in a public state after it, whether it moved or not.
    public static let inPublic = EventMeaning(rawValue: 64)
    /// It made a text public.
    public static let entersPublic = EventMeaning(rawValue: 128)
    /// It replaced the live text by a notice.
    public static let entersNotice = EventMeaning(rawValue: 256)
    /// It made the working text public.
    public static let release = EventMeaning(rawValue: 512)
    /// It replaced the working text by the live text.
    public static let liveText = EventMeaning(rawValue: 1024)
    /// The text needed a decision before it.
    public static let fromWaiting = EventMeaning(rawValue: 2048)
    /// The text needs a decision after it.
    public static let inWaiting = EventMeaning(rawValue: 4096)
    /// It was a decision for or against a text.
    public static let verdict = EventMeaning(rawValue: 8192)
    /// It took the text out of a final state that is not public, such as spiked.
    public static let reopening = EventMeaning(rawValue: 16384)

    /// It sent a text back for more work.
    public static let rejection = EventMeaning(rawValue: 32768)

    /// - Parameter workflow: the one that the parent's policy gives to the text.
    public init(_ event: Event, in workflow: Workflow) {
        self = []
        let from = event.from.flatMap(workflow.state)
        let to = event.to.flatMap(workflow.state)
        set(.fromPublic, from?.isPublic == true)
        set(.inPublic, to?.isPublic == true)
        set(.fromWaiting, event.from.map(workflow.waits) == true)
        set(.inWaiting, event.to.map(workflow.waits) == true)
        guard let transition = workflow.transition(event.name) else { return }
        let clears = workflow.isCleared(transition.to)
        set(.decision, transition.isDecision)
        set(.override, transition.isOverride)
        set(.clearing, transition.isDecision && clears)
        set(.granting, transition.isDecision && event.to.map(workflow.isCleared) == true)
        set(.voiding, workflow.voidsApprovals(transition))
        set(.entersPublic, to?.isPublic == true)
        set(.entersNotice, to?.isPublic == false && to?.showsNotice == true)
        set(.release, transition.releases(in: workflow))
        set(.liveText, transition.text == .live)
        let refuses =
            contains(.fromWaiting) && !clears
            && workflow.clearingDecisions.contains { decision in
                event.role.map(decision.by.contains) == true
            }
        set(.verdict, transition.isDecision || refuses)
        set(.rejection, workflow.isRejection(transition))
        set(.reopening, from?.edited == .refused && from?.isPublic == false && to != nil && to?.edited != .refused)
    }

    private mutating func set(_ part: EventMeaning, _ holds: Bool) { if holds { insert(part) } }
}
