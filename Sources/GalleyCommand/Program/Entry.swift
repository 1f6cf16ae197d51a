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
    let onError = { (text: String) in
        // A pager that has the screen shows this, too: it would scribble over what stands there.
        if terminals.error, output.isPaged { return output.write(text) }
        // Where nobody can be told, nobody is.
        _ = try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
    let console = Console(
        isTerminal: terminals.output, isInteractive: terminals.input && terminals.error, columns: terminals.columns,
        environment: environment,
        out: output.write, error: onError,
        progress: ProgressLine(isTerminal: terminals.error, environment: environment, elapsed: elapsed, draw: onError))
    let context = CommandContext(program: program, environment: environment, clock: clock, folder: folder, console: console)
    if arguments.first == ShellScript.call {
        CompletionRequest(Array(arguments.dropFirst()), home: environment["HOME"])?.answer(context)
        return 0
    }
    if arguments.first == ManualPage.call, arguments.count == 2 {
        do { try ManualPage.writeAll(into: context.path(arguments[1])) } catch { context.report(error, inJSON: false) }
        return context.status
    }
    let isJSON = arguments.prefix { $0 != "--" }.contains("--json")
    var subjects: [Subject] = []
    do {
        let path = try CommandPath(arguments)
        switch try path.request() {
        case .verb(let verb):
            subjects = verb.subjects
            if type(of: verb).obeysDates { try context.readDates() }
            if type(of: verb).isPaged, terminals.output { context.page = output.page }
            try verb.perform(context)
        case .help: console.show(HelpPage(path, columns: terminals.columns), inJSON: isJSON)
        case .manual: try context.show(ManualPage(path), isTerminal: terminals.output, inJSON: isJSON)
        case .version: VersionCommand.show(Version.text, inJSON: isJSON, console)
        }
    } catch {
        context.report(error, about: subjects, inJSON: isJSON)
    }
    console.endProgress()
    output.endPager()
    if let why = output.failure {
        console.note("galley: the answer could not be written to standard output: \(why).")
        console.note("  What was asked for is done all the same; `galley log` shows it.")
        if context.status == 0 { return StandardOutput.failureStatus }
    }
    return context.status
}
