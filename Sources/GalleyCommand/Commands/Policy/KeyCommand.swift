internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Signatures
internal import Workflows

/// `galley key`
struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Sign with an SSH key.", subcommands: [KeyUse.self, KeyShow.self, KeyExport.self])

    @OptionGroup var global: GlobalOptions
}

extension Console {
    /// Says which key is used, and what is still to be done.
    func show(_ used: KeyInUse, _ options: GlobalOptions) {
        if options.json { return json(KeyRecord(used)) }
        let facts = [
            ("key", used.key.fingerprint), ("kind", used.key.kind.rawValue), ("file", used.path ?? "an agent's"),
            ("comment", used.comment), ("person", used.holder.map { "\($0.id) (\($0.name))" } ?? "nobody on the masthead"),
        ]
        rows(facts.filter { !$0.1.isEmpty }.map { [$0.0, $0.1] })
        if used.isRetired { note("galley: this key is retired and signs for nobody any more.") }
        if let holder = used.holder, let actor = used.actor, holder.id != actor.id {
            note("galley: git's user.email is that of \(actor.id), and the key that of \(holder.id).")
        }
        if !used.hasMasthead {
            note("galley: there is no publication here yet; `galley init --sign` begins one with this key.")
        } else if used.holder == nil {
            let person = used.actor?.id ?? "PERSON"
            note("galley: an admin puts it on the masthead with this line:")
            note("  echo '\(TerminalText.text(used.line))' | galley masthead key \(person) -")
        }
    }
}
