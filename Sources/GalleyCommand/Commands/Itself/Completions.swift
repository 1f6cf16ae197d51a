internal import ArgumentParser
internal import Messages

/// `galley completions`
struct Completions: Command {
    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print a completion script for a shell.",
        discussion: """
            For bash: `source <(galley completions bash)`; for zsh the same with zsh, after compinit; for fish: \
            `galley completions fish | source`. The shell then asks Galley for every word: commands, options, and what the \
            publication knows, such as people, states and the articles that can make the move.
            """)

    @Argument(help: "bash, zsh or fish.")
    var shell: CompletionShell

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) {
        let script = ShellScript.text(for: shell)
        if global.json { return context.console.json(CompletionsRecord(shell: shell.rawValue, script: script)) }
        context.console.write(script)
    }
}
