internal import ArgumentParser
internal import Newsroom

/// `galley hook install`
struct HookInstall: Verb {
    static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Let a server refuse pushes that break the rules.",
        discussion: """
            Writes a pre-receive hook into the repository that others push to, and lets git itself look at every object that comes
            in (receive.fsckObjects). A hook that is there already is left alone and named.
            """)

    @Option(help: ArgumentHelp("The repository that others push to, mostly a bare one.", valueName: "dir"))
    var server: String

    @OptionGroup var global: GlobalOptions

    private struct Record: Encodable {
        let hook: String
        let written: Bool
    }

    func perform(_ run: Run) throws {
        let installed = try Publication.installServerHook(
            at: run.path(server), program: run.program, surroundings: run.surroundings(global))
        if global.json {
            run.console.json(Record(hook: installed.path, written: installed.isNew))
        } else {
            run.console.say(
                installed.isNew
                    ? "\(installed.path): every push is judged by `\(run.program) audit receive` from now on."
                    : "\(installed.path) was there already and does the same.")
        }
    }
}
