internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Workflows

/// One run of `galley`: what it was told from outside, where it writes, and how it will end.
final class CommandContext {
    /// The path of the program that runs, looked up where it is needed.
    let program: () -> String
    let environment: [String: String]
    /// Seconds since 1970, by the system.
    let clock: Int64
    /// The same, or what `GIT_COMMITTER_DATE` names.
    private var now: Int64
    /// What `GIT_AUTHOR_DATE` names.
    private var authorTime: Int64?
    /// The folder in which the command was given.
    let folder: String
    let console: Console
    /// Lets a pager show the answers: its command, its environment and the folder; nil where the command wants none.
    var page: ((String, [String: String], String) throws -> Void)?
    /// The publication that the command is about, once it is open.
    private var opened: Publication?
    /// The statuses of everything that went wrong.
    private(set) var errors: [CommandError] = []

    init(
        program: @escaping () -> String, environment: [String: String], clock: Int64, folder: String, console: Console
    ) {
        self.program = program
        self.environment = environment
        self.clock = clock
        now = clock
        self.folder = folder
        self.console = console
    }

    /// The status to end with: of several the first in the order of `docs/commands.md`.
    var status: Int32 {
        errors.map(\.exit).min { CommandError.precedence($0) < CommandError.precedence($1) } ?? 0
    }

    /// Opens the publication that a command is about.
    func publication(_ options: GlobalOptions) throws -> Publication {
        let publication = try Publication.open(at: path(options.directory ?? "."), context: publicationContext(options))
        opened = publication
        if let page, !options.noPager,
            let pager = try Pager.command(environment, configured: { try publication.configured($0) })
        {
            self.page = nil
            console.stopProgress()
            try page(pager, Pager.environment(environment), folder)
        }
        for path in try publication.settle() {
            console.note(
                "galley: \(TerminalText.text(path)) was changed while galley was at work, and is left as it is; `git diff` shows the difference."
            )
        }
        return publication
    }

    func publicationContext(_ options: GlobalOptions) -> Context {
        Context(
            now: now, clock: clock, authorTime: authorTime, environment: environment, person: options.person,
            folder: path(options.directory ?? "."),
            isDryRun: options.isDryRun)
    }

    /// Reads the dates that git's variables name, as git does.
    /// - Throws: ``Refusal`` for one that git could not read.
    func readDates() throws {
        func date(_ variable: String) throws -> Int64? {
            guard let text = environment[variable], !text.isEmpty else { return nil }
            guard let seconds = try Context.seconds(of: text, environment: environment) else {
                throw Refusal.noDate(variable: variable, text: text)
            }
            return seconds
        }
        now = try date("GIT_COMMITTER_DATE") ?? clock
        authorTime = try date("GIT_AUTHOR_DATE")
    }

    /// `path` from the folder in which the command was given.
    func path(_ path: String) -> String {
        path.hasPrefix("/") ? path : path == "." ? folder : folder + "/" + path
    }

    /// Does the same with each of several things, articles mostly: a refused one does not stop the others.
    func each(
        _ names: [String], of noun: Subject.Noun = .article, _ options: GlobalOptions, _ act: (String) throws -> Void
    ) {
        for name in names {
            do { try act(name) } catch { report(error, about: [Subject(noun, name)], inJSON: options.json) }
        }
    }

    /// Says what went wrong and remembers it for the status. In JSON there is one object for each subject; people are told once.
    func report(_ error: any Error, about subjects: [Subject] = [], inJSON: Bool) {
        // The parser's own error, thrown by a command about what its options say together.
        let invalid = (error as? ValidationError).map { UnfitCommandLine($0.message, hints: []) }
        var failure = CommandError(invalid ?? error)
        // Whoever may not do something, by a setting that is easily forgotten, is told of it.
        if failure.isAboutPerson, let named = try? opened?.namedPerson(), named.source != .option {
            failure.hints.append("You act as \(named.id) because \(named.source.name) says so; --as PERSON comes before it.")
        }
        if subjects.count == 1, subjects[0].noun == .article { failure = failure.naming(subjects[0].name) }
        errors.append(failure)
        if inJSON {
            let all: [Subject?] = subjects.isEmpty ? [nil] : subjects
            console.json(each: all.map { CommandErrorRecord(failure: failure, subject: $0) })
        } else {
            // Whatever else there is no such thing of is named by the sentence itself.
            let named = subjects.count == 1 && !failure.concernsAll && [.article, .file].contains(subjects[0].noun)
            console.report(failure, about: named ? subjects[0].name : nil)
        }
    }

    /// Ends with the status 1 without a word: the answer, already given, is no.
    func answerNo() {
        errors.append(.no)
    }
}
