internal import ArgumentParser
internal import Foundation

/// Runs `galley` and returns its exit status. Nothing under this function reads the environment, the clock or a descriptor.
/// - Parameters:
///   - program: the path of the program that runs, which hooks are told to call.
///   - arguments: without the name of the program.
///   - now: seconds since 1970.
///   - folder: the working folder.
///   - elapsed: the time since the program began.
public func galley(
    _ arguments: [String], program: String, environment: [String: String], now: Int64, folder: String, terminals: Terminals,
    elapsed: @escaping () -> Duration
) -> Int32 {
    let output = StandardOutput()
    // Where nobody can be told, nobody is.
    let onError = { (text: String) in _ = try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
    let console = Console(
        isTerminal: terminals.output, isInteractive: terminals.input && terminals.error, environment: environment,
        out: output.write, error: onError,
        progress: ProgressLine(isTerminal: terminals.error, environment: environment, elapsed: elapsed, draw: onError))
    defer { console.endProgress() }
    let run = Run(program: program, environment: environment, now: now, folder: folder, console: console)
    do {
        let command = try Galley.parseAsRoot(GlobalOptions.movedBehindVerb(arguments))
        guard let verb = command as? any Verb else { throw CleanExit.helpRequest(Galley.self) }
        try verb.perform(run)
    } catch let error where Galley.exitCode(for: error) == .success {
        // Help and completion scripts, which the parser throws.
        console.say(Galley.message(for: error))
    } catch let error where Galley.exitCode(for: error) == .validationFailure {
        console.note(Galley.fullMessage(for: error))
        return ExitCode.validationFailure.rawValue
    } catch {
        run.complain(error, inJSON: arguments.prefix { $0 != "--" }.contains("--json"))
    }
    if let why = output.failure {
        console.note("galley: the answer could not be written to standard output: \(why).")
        console.note("  What was asked for is done all the same; `galley log` shows it.")
        if run.status == 0 { return StandardOutput.failureStatus }
    }
    return run.status
}

/// Which of the standard descriptors are terminals.
public struct Terminals: Sendable {
    public var input: Bool
    public var output: Bool
    public var error: Bool

    public init(input: Bool, output: Bool, error: Bool) {
        self.input = input
        self.output = output
        self.error = error
    }
}
