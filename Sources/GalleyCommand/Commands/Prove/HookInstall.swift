internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Workflows

/// `galley hook install`
struct HookInstall: Command {
    static let configuration = CommandConfiguration(
        commandName: "install",
        abstract: "Set up git's hooks: with --server, refuse pushes that break the rules; without, only merges.",
        discussion: """
            With --server, writes a pre-receive hook into the repository that others push to, lets git itself look at every object \
            that comes in (receive.fsckObjects), and puts a HEAD right that names no branch that is there, or another one than \
            galley.yml. Without it, writes pre-commit and pre-merge-commit here, which say before a merge is committed that both \
            sides changed an article, and how to bring the two together. A hook that is there already is left alone and named.
            """)

    @Option(
        help: ArgumentHelp("The repository that others push to, mostly a bare one.", valueName: "dir"), completion: .directory)
    var server: String?

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { server.map { [Subject(.folder, $0)] } ?? [] }

    func perform(_ context: CommandContext) throws {
        if let server { try installServer(server, context) } else { try installMerge(context) }
    }

    private func installMerge(_ context: CommandContext) throws {
        let installed = try context.publication(global).installMergeHooks(program: context.program())
        let kept = installed.hooks.filter { $0.outcome == .other }.map(\.path)
        if global.json {
            let written = installed.hooks.filter { [.written, .mended].contains($0.outcome) && !global.isDryRun }.map(\.path)
            context.console.json(
                HookInstallMergeRecord(
                    hooks: installed.hooks.map(\.path), ok: kept.isEmpty, written: written, kept: kept.isEmpty ? nil : kept,
                    hiddenBy: installed.hiddenBy, dryRun: global.isDryRun ? true : nil))
        } else {
            for hook in installed.hooks where hook.outcome != .other { context.console.say(words(hook)) }
        }
        if let folder = installed.hiddenBy {
            context.console.note("galley: core.hooksPath is \(TerminalText.text(folder)), so git does not run these hooks.")
            context.console.note(
                "  Call `\(TerminalText.text(context.program())) hook merge` from pre-commit and pre-merge-commit there, or unset it."
            )
        }
        for path in kept { context.report(Refusal.mergeHookThere(path: path), inJSON: global.json) }
    }

    private func words(_ hook: Publication.MergeHooks.Hook) -> String {
        let judged = "every merge \(global.isDryRun ? "would be" : "is") looked at before it is committed."
        let prefix = (global.isDryRun ? "(dry run) " : "") + hook.path
        return switch hook.outcome {
        case .written: "\(prefix): \(judged)"
        case .mended: "\(prefix) was there already, and git could not run it: \(judged)"
        case .same, .other: "\(prefix) was there already and does the same."
        }
    }

    private func installServer(_ server: String, _ context: CommandContext) throws {
        let program = context.program()
        let installed = try Publication.installServerHook(
            at: context.path(server), program: program, context: context.publicationContext(global))
        let isDone = installed.outcome == .same || !global.isDryRun
        if global.json {
            var head: String?
            if case .moved(_, let to) = installed.head { head = to }
            return context.console.json(
                HookInstallRecord(
                    hook: installed.path, written: installed.outcome != .same && isDone, head: head,
                    dryRun: global.isDryRun ? true : nil))
        }
        let judged = "every push \(isDone ? "is" : "would be") judged by `\(program) audit receive` from now on."
        let words =
            switch installed.outcome {
            case .written: "\(installed.path): \(judged)"
            case .mended: "\(installed.path) was there already, and git could not run it: \(judged)"
            case .same: "\(installed.path) was there already and does the same."
            }
        context.console.say((global.isDryRun ? "(dry run) " : "") + words)
        switch installed.head {
        case .right: break
        case .moved(let from, let to):
            context.console.say(
                "HEAD \(global.isDryRun ? "would name" : "names") \(to) now; it named \(from), from which no reader is served.")
        case .unborn(let name):
            context.console.note("galley: nothing was pushed here yet, and HEAD names \(name).")
            context.console.note(
                "  If the team works on another branch, name it: `git symbolic-ref HEAD refs/heads/BRANCH`. Its history is protected all the same."
            )
        case .awaits(let branch, let protected):
            context.console.note(
                "galley: galley.yml names the branch \(branch), which is not here yet; until then \(protected) is protected in its place."
            )
        case .elsewhere(let name, let wanted):
            context.console.note(
                "galley: HEAD names \(name), and galley.yml the branch \(wanted), which is protected; clones begin on \(name).")
            context.console.note("  `git switch \(wanted)` here puts that right.")
        }
    }
}
