internal import ArgumentParser
internal import Newsroom

/// `galley hook install`
struct HookInstall: Verb {
    static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Let a server refuse pushes that break the rules.",
        discussion: """
            Writes a pre-receive hook into the repository that others push to, and lets git itself look at every object that comes \
            in (receive.fsckObjects). A hook that is there already is left alone and named.
            """)

    @Option(
        help: ArgumentHelp("The repository that others push to, mostly a bare one.", valueName: "dir"), completion: .directory)
    var server: String

    @OptionGroup var global: GlobalOptions

    private struct Record: Encodable {
        let hook: String
        let ok = true
        let written: Bool
        let dryRun: Bool?
    }

    var subjects: [Subject] { [Subject(.folder, server)] }

    func perform(_ run: Run) throws {
        let program = run.program()
        let installed = try Publication.installServerHook(
            at: run.path(server), program: program, surroundings: run.surroundings(global))
        let isDone = installed.outcome == .same || !global.isDryRun
        if global.json {
            return run.console.json(
                Record(
                    hook: installed.path, written: installed.outcome != .same && isDone, dryRun: global.isDryRun ? true : nil))
        }
        let judged = "every push \(isDone ? "is" : "would be") judged by `\(program) audit receive` from now on."
        let words =
            switch installed.outcome {
            case .written: "\(installed.path): \(judged)"
            case .mended: "\(installed.path) was there already, and git could not run it: \(judged)"
            case .same: "\(installed.path) was there already and does the same."
            }
        run.console.say((global.isDryRun ? "(dry run) " : "") + words)
    }
}
