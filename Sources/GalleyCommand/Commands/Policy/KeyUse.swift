internal import ArgumentParser
internal import Messages
internal import Newsroom

/// `galley key use`
struct KeyUse: Command {
    static let configuration = CommandConfiguration(
        commandName: "use", abstract: "Sign the commits of this repository with an SSH key.",
        discussion: """
            Sets gpg.format, user.signingkey and commit.gpgSign in the repository's own git configuration, so that git signs too. \
            A key whose private half an agent holds is named by its .pub file, or by the public key itself.
            """)

    @Argument(help: "The key's file; with --generate where to make it, otherwise ~/.ssh/galley_ed25519.", completion: .file())
    var key: String?

    @Flag(help: "Make an Ed25519 key without a passphrase (`ssh-keygen -p` gives it one).")
    var generate = false

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { key.map { [Subject(.key, $0)] } ?? [] }

    func validate() throws {
        if key == nil, !generate { throw ValidationError("Name a key, or make one with --generate.") }
    }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        let used =
            generate ? try publication.useNewKey(at: key ?? "~/.ssh/galley_ed25519") : try publication.useKey(key ?? "")
        guard let used else { return context.console.showUnchanged("the key would be made (dry run).", global) }
        context.console.show(used, global)
    }
}
