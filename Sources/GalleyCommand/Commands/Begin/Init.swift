internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Text
internal import Workflows

/// `galley init`
struct Init: Command {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a folder a publication.",
        discussion: """
            Writes galley.yml, masthead.yml, workflows/editorial.yml and a line of .gitattributes, and commits them. The founder is \
            the first person on the masthead and holds every role. Without --name and --email git's identity is taken.
            """)

    @Argument(help: "The folder; it is made where there is none.", completion: .directory)
    var folder: String = "."

    @Option(help: "The publication's name; otherwise the folder's.")
    var title: String?

    @Option(help: "The founder's name.")
    var name: String?

    @Option(help: "The founder's e-mail address.")
    var email: String?

    @Option(help: "The founder's id on the masthead; otherwise made from the name.")
    var id: String?

    @Option(help: "The language of the articles, a BCP 47 tag.")
    var language: String = "en"

    @Option(help: ArgumentHelp("The time zone, a name of the IANA database.", valueName: "zone"))
    var timeZone: String = "UTC"

    @Option(help: ArgumentHelp("The address under which it will be read.", valueName: "url"))
    var baseURL: String?

    @Option(help: "The branch of a new repository.")
    var branch: String = "main"

    @Flag(help: "Make a bare repository, for a server.")
    var bare = false

    @Flag(help: "Ask for signatures: the key that git signs with comes onto the masthead, and every commit must be signed.")
    var sign = false

    @OptionGroup var global: GlobalOptions

    /// Who commands in the new publication take for the one who acts: not the founder, unless something is done about it.
    private func sayWhoActs(_ id: String, _ email: String, _ known: String?, _ context: CommandContext) {
        context.console.note(
            "galley: git knows you \(known.map { "as \($0)" } ?? "by no address"), and the masthead by \(email).")
        context.console.note("  Say `--as \(id)` with every command, or set it there: git config user.email \(email)")
    }

    var subjects: [Subject] { [Subject(.folder, folder)] }

    func perform(_ context: CommandContext) throws {
        let path = context.path(global.directory.map { folder == "." ? $0 : $0 + "/" + folder } ?? folder)
        let git = try Publication.gitIdentity(near: path, environment: context.environment)
        guard let name = name ?? git.name, let email = email ?? git.email else {
            throw Refusal.founderUnknown
        }
        guard Person.isAddress(email) else { throw Refusal.noAddress(email) }
        let id = id ?? Slug.make(from: name, romanise: true)
        guard Person.isID(id) else { throw Refusal.slugInvalid(id) }
        let last = path.split(separator: "/").last { $0 != "." }.map(String.init) ?? "Publication"
        let founding = Publication.InitOptions(
            title: title ?? last, name: name, email: email, id: id, language: language, timeZone: timeZone, baseURL: baseURL,
            branch: branch, isBare: bare, isSigned: sign)
        context.console.show(try Publication.initialize(founding, at: path, context: context.publicationContext(global)), global)
        if git.email.map({ $0.lowercased() != email.lowercased() }) ?? true { sayWhoActs(id, email, git.email, context) }
    }
}
