import Foundation
import Testing

/// Long answers at a terminal go through the person's pager, as git's do. The terminal is made by script(1), the pager is a real
/// `less`.
@Suite struct PagerTests {
    private static let setup = """
        source "$SETUP/harbour.sh"
        seq -f 'Line %g of the article.' 100 | galley new "The Ferry That Came Back" --as hana-seo --disclosures none -F - > /dev/null
        """

    /// Gives a command at a terminal of ten lines and sends keys as soon as the screen is full.
    private static func atTerminal(
        _ command: String, keys: String = "", until shown: String = "", _ shell: Shell
    ) throws -> Shell.Answer {
        try shell.run(
            """
            printf '%s\\n' 'stty rows 10 cols 80; \(command); echo "[exit $?]"' > ../line
            rm -f ../keys ../screen; mkfifo ../keys
            TERM=xterm SHELL=/bin/bash timeout 20 script --quiet --flush --command 'bash ../line' ../screen < ../keys > /dev/null &
            exec 3> ../keys
            if [ -n '\(shown)' ]; then
                for try in $(seq 100); do grep -q '\(shown)' ../screen 2> /dev/null && break; sleep 0.1; done
                for key in \(keys); do sleep 0.4; printf "$key" >&3; done
            fi
            wait; exec 3>&-
            tr -d '\\r' < ../screen | grep -v '^Script ' | sed '$d'
            """)
    }

    @Test func thePagerIsTheOneOfGit() throws {
        let shell = try Shell()
        try #require(shell.run(Self.setup).status == 0)
        func shows(_ command: String) throws -> String {
            let line = try Self.atTerminal(command, shell).output.split(separator: "\n").first { $0.contains("Line 7 of") }
            return line.map { String($0.prefix { $0 != "L" }) } ?? "nothing"
        }
        let show = "galley show the-ferry"
        func by(_ name: String) -> String { "sed s/^/\(name):/" }
        try #require(shell.run("git config core.pager '\(by("core"))'").status == 0)
        #expect(try shows("GIT_PAGER=\"\(by("git"))\" PAGER=\"\(by("own"))\" \(show)") == "git:")
        #expect(try shows("PAGER=\"\(by("own"))\" \(show)") == "core:")
        #expect(try shows("GIT_PAGER= \(show)") == "")
        #expect(try shows("GIT_PAGER=cat \(show)") == "")
        #expect(try shows("\(show) --no-pager") == "")
        #expect(try shows("galley --no-pager show the-ferry") == "")
        #expect(try shows("\(show) | cat") == "")
        try #require(shell.run("git config --unset core.pager").status == 0)
        #expect(try shows("PAGER=\"\(by("own"))\" \(show)") == "own:")
        #expect(try shows("PAGER=nothing-of-this-name \(show)") == "")
        // What is said beside the answer stands in the pager, too, where both go to the terminal.
        let beside = try Self.atTerminal("PAGER=\"\(by("own"))\" \(show)", shell).output
        #expect(beside.contains("own:2018/09/the-ferry-that-came-back  draft"), "\(beside)")
        #expect(try shell.run("PAGER='\(by("own"))' \(show) 2> /dev/null | grep -c own:").output == "0\n")
    }

    @Test(arguments: ["list", "log the-ferry", "diff the-ferry HEAD~1", "show the-ferry", "check the-ferry"])
    func theseCommandsUseIt(_ command: String) throws {
        let shell = try Shell()
        try #require(shell.run(Self.setup).status == 0)
        let shown = try Self.atTerminal("GIT_PAGER=\"sed s/^/paged:/\" galley \(command)", shell).output
        #expect(shown.contains("paged:"), "\(shown)")
        #expect(!shown.split(separator: "\n").contains { !$0.hasPrefix("paged:") && !$0.hasPrefix("[exit") }, "\(shown)")
    }

    /// `q` before the end is no error, and the status is the command's own.
    @Test func leavingLessIsNoError() throws {
        let shell = try Shell()
        try #require(shell.run(Self.setup).status == 0)
        let shown = try Self.atTerminal("galley show the-ferry", keys: "q", until: "title: The Ferry", shell).output
        #expect(shown.contains("title: The Ferry") && !shown.contains("Line 90 of"), "\(shown)")
        #expect(shown.hasSuffix("[exit 0]\n"), "\(shown)")
        #expect(!shown.contains("could not be written"), "\(shown)")
        // More than a pipe holds: the command is still writing when less goes.
        let long = "seq -f 'Line %g of a long article.' 20000 >> articles/2018/09/the-ferry-that-came-back.md"
        try #require(shell.run(long).status == 0)
        let left = try Self.atTerminal("galley show the-ferry", keys: "q", until: "title: The Ferry", shell).output
        #expect(left.hasSuffix("[exit 0]\n") && !left.contains("could not be written"), "\(left.suffix(300))")
        let odd = "printf '\\nText {++typed++} here.\\n' >> articles/2018/09/the-ferry-that-came-back.md"
        try #require(shell.run(odd).status == 0)
        let checked = try Self.atTerminal("for n in 1 2 3; do galley check the-ferry --stage publish; done", shell).output
        #expect(checked.hasSuffix("[exit 1]\n"), "\(checked)")
    }

    /// Ctrl-C is the pager's own business: it does not leave the terminal to two readers.
    @Test func interruptingStaysWithLess() throws {
        let shell = try Shell()
        try #require(shell.run(Self.setup).status == 0)
        let shown = try Self.atTerminal("galley show the-ferry", keys: "'\\003' '\\040' q", until: "title: The Ferry", shell)
            .output
        #expect(shown.contains("Line 5 of"), "a blank still turns the page: \(shown)")
        #expect(shown.hasSuffix("[exit 0]\n"), "\(shown)")
    }

    /// What fits the screen is there without a key pressed, in its colours.
    @Test func aShortAnswerWaitsForNobody() throws {
        let shell = try Shell()
        try #require(shell.run(Self.setup).status == 0)
        let shown = try Self.atTerminal("galley list", shell).output
        #expect(shown.contains("\u{1B}[2m") && shown.contains("2018/09/the-ferry-that-came-back"), "\(shown.debugDescription)")
        #expect(shown.hasSuffix("[exit 0]\n"), "\(shown)")
        let plain = try Self.atTerminal("NO_COLOR=1 galley list", shell).output
        #expect(!plain.contains("\u{1B}[2m"), "\(plain.debugDescription)")
    }

    /// An editor reads keys, which a terminal gives to the programs in front alone.
    @Test func anEditorReadsTheTerminal() throws {
        let shell = try Shell()
        try #require(shell.run(Self.setup).status == 0)
        let script = #"#!/bin/sh\necho ready; read line < /dev/tty; echo "$line" >> "$1"\n"#
        try #require(shell.run("printf '\(script)' > ../typist; chmod +x ../typist").status == 0)
        let shown = try Self.atTerminal(
            "EDITOR=../typist galley edit the-ferry --as hana-seo", keys: "'Typed by hand.\\n'", until: "ready", shell)
        #expect(shown.output.hasSuffix("[exit 0]\n"), "\(shown.output)")
        #expect(try shell.run("tail -1 articles/2018/09/the-ferry-that-came-back.md").output == "Typed by hand.\n")
    }
}
