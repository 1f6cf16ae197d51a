internal import ArgumentParser
internal import Newsroom
internal import Workflows

/// What every change of the policy takes.
struct PolicyOptions: ParsableArguments {
    @OptionGroup var note: NoteOptions

    @Flag(help: "Consent to this change, so that another admin can make it with the same command (policy_approvals).")
    var consent = false

    @OptionGroup var global: GlobalOptions

    /// Makes the change, or consents to it.
    func change(_ context: CommandContext, _ publication: Publication, _ change: PolicyChange) throws {
        let note = try note.note(context, publication, isNeeded: false, for: "the change")
        show(try publication.changePolicy(change, note: note, as: consent ? .consent : .change), context)
    }

    func show(_ recorded: [Recorded], _ context: CommandContext) {
        if recorded.isEmpty { context.console.showUnchanged("nothing was changed: it is so already.", global) }
        for recorded in recorded {
            context.console.show(recorded, global)
            guard recorded.event.name == Event.consent, let content = recorded.event.content, !global.json else { continue }
            context.console.note(
                "galley: \(recorded.event.by) consents to the policy \(content); it changes when another admin makes the change.")
        }
    }
}
