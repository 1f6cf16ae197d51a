internal import Git
import Workflows

/// What a publication is told from outside, because the library asks neither the clock nor the environment.
public struct Context: Sendable {
    /// Seconds since 1970: the time of what is done.
    public var now: Int64
    /// The same by the system's clock, whatever anybody says, by which the times of others are judged; nil: they are not.
    public var clock: Int64?
    /// The time that stands in a commit as its author's; nil: that of the commit.
    public var authorTime: Int64?
    /// The environment of the process, which git's identity and the hooks depend on.
    public var environment: [String: String]
    /// The id of the masthead's person who acts, by `--as`; nil: whoever the environment or git says (``NamedPerson``).
    public var person: String?
    /// The folder from which a person names files.
    public var folder: String
    /// Whether to find out everything and write nothing.
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

    /// The second since 1970 that a date names as git reads it in its variables; nil where git refuses it.
    public static func seconds(of date: String, environment: [String: String]) throws -> Int64? {
        try GitDate.seconds(date, environment: environment)
    }

    /// How much later than the clock a commit may be dated: clocks differ, and not by a day.
    static let grace: Int64 = 86_400

    /// Sees that nothing is dated so much later than the clock that it would stop everybody.
    func requireNotAhead() throws(Refusal) {
        guard let clock, now - Self.grace > clock else { return }
        let variable = "GIT_COMMITTER_DATE"
        throw .dateAhead(variable: variable, text: environment[variable] ?? "\(now)")
    }

    /// Lets git's own variables, such as `GIT_CONFIG_GLOBAL`, say which configuration counts. Without an environment, as when a
    /// shell asks for completions, libgit2's own choice stands.
    func chooseConfiguration() throws {
        if !environment.isEmpty { try Repository.settings(environment: environment) }
    }
}
