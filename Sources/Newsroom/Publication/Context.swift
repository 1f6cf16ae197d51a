internal import Git
import Workflows

/// Time, environment and identity, handed in from outside because the library reads neither the clock nor the environment.
public struct Context: Sendable {
    /// Seconds since 1970: the time of the commits that are made.
    public var now: Int64
    /// The system's clock, by which other commits' times are judged, whatever git's variables say; nil: they are not judged.
    public var clock: Int64?
    /// The author's time for commits; nil: the same as ``now``.
    public var authorTime: Int64?
    /// The environment of the process, which git's identity and the hooks depend on.
    public var environment: [String: String]
    /// The id of the masthead's person who acts, by `--as`; nil: whoever the environment or git says (``NamedPerson``).
    public var person: String?
    /// The folder that relative file names start from.
    public var folder: String
    /// Whether this is a dry run: everything is checked and nothing is written.
    public var isDryRun: Bool

    public init(
        now: Int64, clock: Int64? = nil, authorTime: Int64? = nil, environment: [String: String], person: String? = nil,
        folder: String = "/", isDryRun: Bool = false
    ) {
        self.now = now
        self.clock = clock
        self.authorTime = authorTime
        self.environment = environment
        self.person = person
        self.folder = folder
        self.isDryRun = isDryRun
    }

    /// The time of a date as git reads it in its variables, in seconds since 1970; nil where git refuses it.
    public static func seconds(of date: String, environment: [String: String]) throws -> Int64? {
        try GitDate.seconds(date, environment: environment)
    }

    /// How far ahead of the clock a commit may be dated, since clocks differ: one day.
    static let grace: Int64 = 86_400

    /// Refuses a time so far ahead of the clock that all later commits would have to be dated so, too.
    func requireNotAhead() throws(Refusal) {
        guard let clock, now - Self.grace > clock else { return }
        let variable = "GIT_COMMITTER_DATE"
        throw .dateAhead(variable: variable, text: environment[variable] ?? "\(now)")
    }

    /// Applies git's own variables, such as `GIT_CONFIG_GLOBAL`, to the configuration. Without an environment, as for
    /// completions in a shell, libgit2's default is kept.
    func chooseConfiguration() throws {
        if !environment.isEmpty { try Repository.settings(environment: environment) }
    }
}
