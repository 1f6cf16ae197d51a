internal import ArgumentParser
internal import Editorial
internal import Newsroom

/// `galley completions`
struct Completions: Verb {
    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print a completion script for a shell.",
        discussion: "For bash: `source <(galley completions bash)`. Slugs and transitions are completed from the publication.")

    /// The shells that there are scripts for.
    enum Shell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    @OptionGroup var global: GlobalOptions

    private struct Record: Encodable {
        let shell: String
        let script: String
    }

    func perform(_ run: Run) {
        let shell: CompletionShell =
            switch self.shell {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        let script = Galley.completionScript(for: shell)
        if global.json { return run.console.json(Record(shell: self.shell.rawValue, script: script)) }
        run.console.write(script)
    }
}

extension CompletionKind {
    /// Slugs of the publication in the working folder.
    static var articles: CompletionKind { words { try $0.articles().map(\.slug) } }
    /// Transitions of its workflows.
    static var transitions: CompletionKind {
        words { snapshot in try snapshot.workflowNames().flatMap { try snapshot.workflow(named: $0).transitions.map(\.name) } }
    }
    /// Ids of the rules.
    static var rules: CompletionKind { .list(Rule.all.map(\.id)) }
    /// Ids of the masthead.
    static var people: CompletionKind { words { $0.masthead.people.map(\.id) } }

    /// The shell asks in the person's own folder; where there is no publication, there is nothing to complete.
    private static func words(_ words: @escaping @Sendable (Snapshot) throws -> [String]) -> CompletionKind {
        .custom { _, _, prefix in
            let surroundings = Surroundings(now: 0, environment: [:])
            guard let publication = try? Publication.open(at: ".", surroundings: surroundings),
                let found = try? words(publication.snapshot())
            else { return [] }
            return Set(found).filter { $0.hasPrefix(prefix) }.sorted()
        }
    }
}
