import Foundation
import Testing

/// The pages of the manual, which are made of the help: one for every command, well set, and opened in `man` at a terminal.
@Suite struct ManualPageTests {
    @Test func everyCommandHasOne() throws {
        let shell = try Shell()
        let names = try CommandPages(shell).pages.map { $0.name.replacing(" ", with: "-") + ".1" }
        let made = try shell.run("galley ---manual manual && ls manual")
        #expect(made.output.split(separator: "\n").map(String.init).sorted() == names.sorted(), "\(made.error)")
        let checked = try shell.run("mandoc -Tlint manual/*.1")
        #expect(checked.output == "" && checked.status == 0, "\(checked.output)\(checked.error)")
    }

    /// Nothing of the help is lost on the way: every word of it stands on the page.
    @Test func aPageSaysWhatTheHelpSays() throws {
        let shell = try Shell()
        for page in try CommandPages(shell).pages {
            let shown = try shell.run("galley help -m \(page.arguments) > page.1; mandoc -Tutf8 -Owidth=200 page.1 | col -b")
            let said = Set(Self.words(shown.output))
            let help = page.help.split(separator: "\n").filter { !$0.hasPrefix("  See 'galley help") }.joined(separator: "\n")
            let missing = Self.words(help).filter { !said.contains($0) && !["OVERVIEW", "USAGE"].contains($0) }
            #expect(missing.isEmpty, "\(page.name): \(missing)")
        }
    }

    private static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    @Test func allWaysToAskAgree() throws {
        let shell = try Shell()
        let page = try shell.run("galley help -m audit verify").output
        #expect(page.hasPrefix(".TH GALLEY\\-AUDIT\\-VERIFY 1 "), "\(page)")
        for way in ["help --man audit verify", "help audit verify -m", "audit help --man verify", "help audit -m verify"] {
            #expect(try shell.run("galley \(way)").output == page, "\(way)")
        }
        let json =
            #"python3 -c 'import json, sys; page = json.load(sys.stdin); print(page["command"]); print(page["manual"], end="")'"#
        #expect(try shell.run("galley --json help -m audit verify | \(json)").output == "galley audit verify\n" + page)
        #expect(try shell.run("galley help -m nothing").status == 64)
    }

    /// At a terminal `man` shows the page; where it cannot, the way that always works is named.
    @Test func aTerminalOpensMan() throws {
        let shell = try Shell()
        func atTerminal(_ command: String) throws -> String {
            try shell.run("TERM=xterm SHELL=/bin/bash script --quiet --command '\(command); echo \"[exit $?]\"' /dev/null").output
                .replacing("\r\n", with: "\n")
        }
        let man = "mkdir -p bin; printf '#!/bin/sh\\necho \"man $1\"; head -1 \"$2\"\\n' > bin/man; chmod +x bin/man"
        try #require(shell.run(man).status == 0)
        let shown = try atTerminal("PATH=\"$PWD/bin:$PATH\" galley help -m submit")
        #expect(shown.hasPrefix("man -l\n.TH GALLEY\\-SUBMIT 1 ") && shown.hasSuffix("[exit 0]\n"), "\(shown)")
        try #require(shell.run("printf '#!/bin/sh\\nexit 3\\n' > bin/man").status == 0)
        let failed = try atTerminal("PATH=\"$PWD/bin:$PATH\" galley help -m submit")
        #expect(failed.contains("`galley submit --help` prints what it says."), "\(failed)")
        #expect(try shell.run("ls \"$TMPDIR\"").output == "", "the page that was shown is gone")
    }
}
