internal import Editorial
internal import Newsroom

/// One run of `galley`: what it was told from outside, where it writes, and how it will end.
final class Run {
    /// The path of the program that runs.
    let program: String
    let environment: [String: String]
    /// Seconds since 1970.
    let now: Int64
    /// The folder in which the command was given.
    let folder: String
    let console: Console
    /// The statuses of everything that went wrong.
    private(set) var complaints: [Complaint] = []

    init(program: String, environment: [String: String], now: Int64, folder: String, console: Console) {
        self.program = program
        self.environment = environment
        self.now = now
        self.folder = folder
        self.console = console
    }

    /// The status to end with: of several the first in the order of `docs/commands.md`.
    var status: Int32 {
        complaints.map(\.exit).min { Complaint.precedence($0) < Complaint.precedence($1) } ?? 0
    }

    /// Opens the publication that a command is about.
    func publication(_ options: GlobalOptions) throws -> Publication {
        let publication = try Publication.open(at: path(options.directory ?? "."), surroundings: surroundings(options))
        for path in try publication.settle() {
            console.note(
                "galley: \(Visible.text(path)) was changed while galley was at work, and is left as it is; `git diff` shows the difference."
            )
        }
        return publication
    }

    func surroundings(_ options: GlobalOptions) -> Surroundings {
        Surroundings(
            now: now, environment: environment, person: options.person, folder: path(options.directory ?? "."),
            isDryRun: options.isDryRun)
    }

    /// `path` from the folder in which the command was given.
    func path(_ path: String) -> String {
        path.hasPrefix("/") ? path : path == "." ? folder : folder + "/" + path
    }

    /// Does the same with each of several articles: a refused one does not stop the others.
    func each(_ names: [String], _ options: GlobalOptions, _ act: (String) throws -> Void) {
        for name in names {
            do { try act(name) } catch { complain(error, about: name, inJSON: options.json) }
        }
    }

    /// Says what went wrong and remembers it for the status.
    func complain(_ error: any Error, about article: String? = nil, inJSON: Bool) {
        let complaint = Complaint(error)
        complaints.append(complaint)
        if inJSON {
            console.json(ComplaintRecord(article: article, complaint))
        } else {
            console.complain(complaint, about: article)
        }
    }

    /// Ends with the status 1 without a word: the answer, already given, is no.
    func answerNo() {
        complaints.append(.no)
    }
}
