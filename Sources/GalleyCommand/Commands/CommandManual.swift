internal import ArgumentParser

/// `docs/commands.md`, made from the commands themselves.
public enum CommandManual {
    /// The whole file.
    public static var text: String {
        """
        # Commands

        Made from the commands themselves: what `galley help COMMAND` prints. Every command that takes an article takes several unless it says
        otherwise, and names it by slug, by path, or by an unambiguous beginning of the slug. What each prints with `--json`, and what the exit
        statuses mean, stands in [format.md](format.md).

        | variable | what it does |
        | --- | --- |
        | `GALLEY_FORMAT` | `table` or `lines`: how answers are written; otherwise tables on a terminal, tab-separated lines elsewhere |
        | `NO_COLOR` | no colour, whatever the terminal can do |
        | `GIT_AUTHOR_NAME`, `GIT_AUTHOR_EMAIL`, `EMAIL` | git's own identity, which decides who acts where `--as` does not |
        | `GIT_COMMITTER_DATE` | the time of a commit, as `@SECONDS` |
        | `GIT_CONFIG_GLOBAL`, `GIT_CONFIG_SYSTEM`, `GIT_CONFIG_NOSYSTEM` | which configuration of git counts |
        | `GALLEY_IN_HOOK` | set by Galley for git's hooks: a move that a hook asks for in the same repository is refused at once (5) |
        | `GIT_EDITOR`, `VISUAL`, `EDITOR` | the editor for `edit` and for notes |

        \(chapters(Galley.self, path: ["galley"]).joined(separator: "\n\n"))

        """
    }

    private static func chapters(_ command: any ParsableCommand.Type, path: [String]) -> [String] {
        let help = Galley.helpMessage(for: command, columns: 100)
        let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }
        let chapter = "## \(path.joined(separator: " "))\n\n```\n\(lines.joined(separator: "\n"))\n```"
        // The groups are among these already.
        return [chapter]
            + command.configuration.subcommands.flatMap {
                chapters($0, path: path + [$0.configuration.commandName ?? "\($0)".lowercased()])
            }
    }
}
