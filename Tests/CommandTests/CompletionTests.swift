import Foundation
import Testing

/// What zsh and fish make of their scripts, where they are installed; what bash does stands in the session `completions`.
@Suite struct CompletionTests {
    /// A category that a shell would obey, and an article in review.
    private static let setup = """
        source "$SETUP/harbour.sh"; source "$SETUP/ferry.sh" review
        printf 'categories: ["a b", "$(touch pwned)", "-rf", "esc\\\\e[31m"]\\n' >> galley.yml; galley save galley.yml
        """

    private static func isInstalled(_ shell: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\(shell)")
    }

    @Test(
        .enabled(if: isInstalled("fish")),
        arguments: [
            ("galley appr", ["approve"]), ("galley approve ", ["the-ferry-that-came-back"]), ("galley submit ", []),
            ("galley -C . list --state r", ["review", "retracted"]), ("galley list --state=rev", ["--state=review"]),
            ("galley list --category ", ["a b", "$(touch pwned)"]), ("galley list --as h", ["hana-seo"]),
            ("galley list --category \\\\$", ["$(touch pwned)"]), ("galley -C '$(touch pwned)' approve ", []),
        ])
    func fish(_ line: String, _ wanted: [String]) throws {
        let shell = try Shell()
        try #require(shell.run(Self.setup).status == 0)
        let quoted = line.replacing("'", with: "\\'")
        let answer = try shell.run(
            "fish --no-config -c $'galley completions fish | source; complete -C $argv' $'\(quoted)'; ls pwned")
        let words = answer.output.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) }
        #expect(Set(words) == Set(wanted), "\(line): \(answer.error)")
        #expect(answer.error.contains("pwned'") && !answer.output.contains("\npwned\n"))
    }

    /// `compadd`, which puts words into the line and quotes them, works only inside of zsh's editor; here it prints them.
    @Test(
        .enabled(if: isInstalled("zsh")),
        arguments: [
            ("appr", ["approve"]), ("approve ''", ["the-ferry-that-came-back"]), ("submit ''", []),
            ("-C . list --state r", ["review", "retracted"]), ("list --category ''", ["a b", "$(touch pwned)"]),
            ("list --category '\\$'", ["$(touch pwned)"]), ("-C '$(touch pwned)' approve ''", []),
        ])
    func zsh(_ line: String, _ wanted: [String]) throws {
        let shell = try Shell()
        try #require(shell.run(Self.setup).status == 0)
        let answer = try shell.run(
            """
            cat > ../tab.zsh <<'END'
            compdef() { }
            compadd() { print -rl -- "${(@P)argv[-1]}" }
            source <(galley completions zsh)
            words=(galley "$@"); CURRENT=$#words; PREFIX=$words[-1]
            _galley
            END
            zsh -f ../tab.zsh \(line); ls pwned
            """)
        #expect(Set(answer.output.split(separator: "\n").map(String.init)) == Set(wanted), "\(line): \(answer.error)")
        #expect(answer.error.contains("pwned'"))
    }

    /// Where nothing can be offered, nothing is said: a message would stand in the middle of what somebody types.
    @Test(arguments: ["", "bash", "tcsh list", "bash nothing ''", "bash -C /nowhere list --state ''", "fish submit ''"])
    func saysNothing(_ words: String) throws {
        let answer = try Shell().run("galley ---complete \(words)")
        #expect(answer.error.isEmpty && answer.status == 0, "\(words): \(answer.error)")
        #expect(!answer.output.contains("galley:"))
    }
}
