import Foundation
import Testing

/// Commands on a real terminal, made by script(1): nothing that came from outside steers it.
@Suite struct TerminalTests {
    /// An article, its history and its folder full of what a terminal obeys: escape sequences in both forms, a bell, a carriage
    /// return, marks that turn the writing direction.
    private static let setup = """
        source "$SETUP/harbour.sh"
        galley new $'Red \\e[35m\\e]0;owned\\a\\u009b2J\\u202e' --author $'Eve\\e[5m' --slug red --disclosures none -F - --as hana-seo \
            <<< $'Look: \\e[2J\\u009b35m \\u202eover\\r\\a' > /dev/null
        folder=articles/2018/09
        mkdir $folder/red; echo 1 > $folder/red/$'turned\\u202e.jpg'
        galley save red --as hana-seo > /dev/null
        cp $folder/red.md $folder/$'esc\\e[35m\\r.md'; cp $folder/red.md $folder/$'\\u009b35m.md'
        git add -A; git -c user.name=$'Eve\\e[7m' -c user.email=$'eve\\u009b@example.org' commit --quiet -m $'By hand \\e[41m\\u202e'
        sed -i $'s/Look/Look \\e[42m/' $folder/red.md
        git -c user.name=$'Eve\\u202e' -c user.email=$'eve\\u009b@example.org' commit --quiet -am $'Again \\e[41m'
        printf -- '---\\ntitle: [\\e[35m\\n---\\n' > $folder/broken.md
        git add -A; git commit --quiet -m Broken
        printf '#!/bin/sh\\nexit 1\\n' > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit
        echo $'\\e[45m typed \\u009b' >> $folder/red.md
        printf $'name: \\e[35m\\nstates: {\\e[32m: 1}\\n' > ../bad.yml
        printf $'Photo by \\e[35mEve / \\u009bcc\\n' > ../credit
        """

    static let commands = [
        "list", "list --json", "status --as hana-seo", "status --as hana-seo --json", "show red", "show red --json",
        "show broken",
        "show red --at $'HEAD\\e[35m'", "log red", "log red --json", "diff red", "diff red --words", "diff red HEAD~2",
        "diff red --json", "check", "check --json", "check --sarif", "why-not red submit --as hana-seo",
        "why-not red submit --as hana-seo --json", "submit red --as hana-seo", "submit red --save --as hana-seo",
        "submit red --save --as hana-seo --json", "save --as hana-seo", "save red --as hana-seo -m $'a\\e[35m'",
        "rename red blue --as hana-seo", "new $'Blue\\e[34m' --as hana-seo", "new Blue --as $'eve\\e[35m'",
        "show $'no\\e[35m\\u009b\\nbody\\u202e'", "move $'leap\\e[35m' red --as hana-seo",
        "spike red -m $'x\\u009b' --as jun-park",
        "spike red -F $'no\\e[35m' --as jun-park", "masthead show $'no\\e[35m'", "workflow check -F ../bad.yml",
        "import ../credit $'no\\e[35m' --as hana-seo", "credit parse < ../credit", "rules show $'no\\e[35m'",
        "approve red --expect $'\\e[35m'", "frobnicate $'\\e[35m\\u009b'", "photo show red",
        "photo add red ../credit --as hana-seo",
        "init . --title $'\\e[35m'", "-C $'no\\e[35m' list", "log $'esc\\e[35m\\r'",
    ]

    @Test func nothingFromOutsideSteersIt() throws {
        let shell = try Shell()
        try #require(shell.run(Self.setup).status == 0)
        var coloured = 0
        for command in Self.commands {
            let answer = try shell.run(
                """
                LINE=$(cat <<'END'
                galley \(command)
                END
                )
                GIT_PAGER=cat TERM=xterm SHELL=/bin/bash script --quiet --return --command "$LINE" /dev/null
                """)
            // A terminal's lines end with CR and LF.
            let shown = (answer.output + answer.error).replacing("\r\n", with: "\n")
            let plain = Self.withoutOurStyles(shown)
            coloured += plain == shown ? 0 : 1
            let steering = plain.unicodeScalars.filter(Self.steers)
            #expect(steering.isEmpty, "galley \(command): \(plain.debugDescription)")
            #expect(!shown.isEmpty, "galley \(command) said nothing")
        }
        #expect(coloured > 3, "the tests run on something that looks like a terminal to Galley")
    }

    /// The colours that Galley itself uses, which no text above does.
    private static func withoutOurStyles(_ text: String) -> String {
        text.replacing(/\u{1B}\[(0|1|2|31|32|33)m/, with: "")
    }

    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 32 && scalar != "\n" && scalar != "\t") || (127...159).contains(scalar.value)
            || scalar.properties.isBidiControl || [0x2028, 0x2029].contains(scalar.value)
    }
}
