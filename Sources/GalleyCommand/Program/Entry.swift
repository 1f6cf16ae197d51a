internal import Foundation
internal import Messages

/// Runs `galley` and returns its exit status. Nothing under this function reads the environment, the clock or a descriptor.
/// - Parameters:
///   - program: the path of the program that runs, which hooks are told to call.
///   - arguments: without the name of the program.
///   - clock: seconds since 1970, by the system.
///   - folder: the working folder.
///   - elapsed: the time since the program began.
public func galley(
    _ arguments: [String], program: @escaping () -> String, environment: [String: String], clock: Int64,
    folder: String, terminals: Terminals, elapsed: @escaping () -> Duration
) -> Int32 {
    let output = StandardOutput()
    // Where nobody can be told, nobody is.
    let onError = { (text: String) in _ = try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
    let console = Console(
        isTerminal: terminals.output, isInteractive: terminals.input && terminals.error, environment: environment,
        out: output.write, error: onError,
        progress: ProgressLine(isTerminal: terminals.error, environment: environment, elapsed: elapsed, draw: onError))
    defer { console.endProgress() }
    let context = CommandContext(program: program, environment: environment, clock: clock, folder: folder, console: console)
    if arguments.first == ShellScript.call {
        CompletionRequest(Array(arguments.dropFirst()), home: environment["HOME"])?.answer(context)
        return 0
    }
    let isJSON = arguments.prefix { $0 != "--" }.contains("--json")
    var subjects: [Subject] = []
    do {
        let path = try CommandPath(arguments)
        switch try path.request() {
        case .verb(let verb):
            subjects = verb.subjects
            if type(of: verb).obeysDates { try context.readDates() }
            try verb.perform(context)
        case .help: console.show(HelpPage(path, columns: terminals.columns), inJSON: isJSON)
        case .version: VersionCommand.show(Version.text, inJSON: isJSON, console)
        }
    } catch {
        context.report(error, about: subjects, inJSON: isJSON)
    }
    if let why = output.failure {
        console.note("galley: the answer could not be written to standard output: \(why).")
        console.note("  What was asked for is done all the same; `galley log` shows it.")
        if context.status == 0 { return StandardOutput.failureStatus }
    }
    return context.status
}
