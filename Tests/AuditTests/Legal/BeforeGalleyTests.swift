import Testing

/// Histories that begun before Galley did: what stood before `galley init` is baseline, and no merge makes more of it baseline.
@Suite struct BeforeGalleyTests {
    /// A repository that had a life before it became a publication, and what the audit says of it.
    struct Beginning: Sendable, CustomTestStringConvertible {
        let name: String
        /// Ids of what is found, without `audit/`.
        var findings: [String] = []
        /// The revision that must be the root of trust.
        var root = "founded"
        let script: String

        var testDescription: String { name }
    }

    /// `main` is a publication since the commit that `founded` names; `side` is older than that.
    private static let setup = """
        set -eu
        export GIT_COMMITTER_DATE=@1536285600 GIT_AUTHOR_DATE=@1536285600 GIT_EDITOR=: GIT_MERGE_AUTOEDIT=no
        mkdir ../old; cd ../old; git init -q -b main
        write() { mkdir -p "$(dirname "$1")"; echo "$2" > "$1"; git add -A; git commit -q -m "$1"; }
        found() { "$G" init . --title 'Harbour Review' --name 'Ada Ines' --email ada-ines@example.org > /dev/null; }
        write notes.txt 'Before'; git branch side

        """

    static let beginnings = [
        Beginning(
            name: "a branch from before is merged",
            script: """
                found; git branch founded; git checkout -q side; write side.txt 'Beside'
                git checkout -q main; git merge -q --no-ff -m Merge side
                """),
        Beginning(
            name: "a branch from before merges the publication",
            script: """
                found; git branch founded; git checkout -q side; write side.txt 'Beside'
                git merge -q --no-ff -m Merge main; git checkout -q -B main
                """),
        Beginning(
            name: "the publication is founded on a merge",
            script: """
                git checkout -q side; write side.txt 'Beside'; git checkout -q main; write more.txt 'More'
                git merge -q --no-ff -m Merge side; found; git branch founded
                """),
        Beginning(
            name: "the publication is founded by a merge",
            script: """
                git checkout -q -b draft; found; git checkout -q side; write side.txt 'Beside'
                git checkout -q main; write more.txt 'More'; git merge -q --no-ff --no-commit side
                git checkout -q draft -- .; git commit -q -m Merge; git branch -q -D draft; git branch founded
                git reflog expire --expire=now --all
                """),
        Beginning(
            name: "two people found one publication each", findings: ["second-root", "illegal-move", "merge-changed"],
            root: "main~1",
            script: """
                git checkout -q side; found; git checkout -q main; write more.txt 'More'; found; git branch founded
                git merge -q --no-ff -s ours -m Merge side
                """),
        Beginning(
            name: "a branch from before merges the publication, above a change by hand", findings: ["policy-by-hand"],
            script: """
                found; git branch founded; sed -i 's/^title: .*/title: Mine/' galley.yml; git commit -q -a -m Mine; git branch mine
                git checkout -q side; write side.txt 'Beside'; git merge -q --no-ff -m Merge main; git checkout -q -B main
                """),
        Beginning(
            name: "a branch from before brings an article that nobody moved", findings: ["state-by-hand"],
            script: """
                found; git branch founded; git checkout -q side
                write articles/2018/09/news.md "$(printf -- '---\\ntitle: News\\nstate: published\\nauthors: [ada-ines]\\n---\\n\\nNews.')"
                git merge -q --no-ff -m Merge main; git checkout -q -B main
                """),
    ]

    @Test(arguments: beginnings)
    func isJudgedFromItsFoundation(_ beginning: Beginning) throws {
        let publication = try AuditedPublication()
        let made = try publication.run(Self.setup + beginning.script)
        try #require(made.status == 0, "\(made.said)")
        let root = try publication.run("git rev-parse \(beginning.root)", in: "old").output
        // The same with an anchor of its own, and with every revision that the history has judged.
        for trust in ["", "--trust \"$(\"$G\" audit anchor)\"", "--trust founded", "--trust main"]
        where beginning.root == "founded" || trust.isEmpty {
            let report = try publication.audit(trust, in: "old")
            #expect(report.errors.map(\.rule) == beginning.findings.map { "audit/\($0)" }, "\(report)")
            #expect(report.summary.map { $0.root + "\n" } == root)
        }
    }

    /// A commit from before the foundation vouches for nothing: it was never judged.
    @Test func whatStoodBeforeVouchesForNothing() throws {
        let publication = try AuditedPublication()
        let made = try publication.run(Self.setup + "found")
        try #require(made.status == 0, "\(made.said)")
        let report = try publication.audit("--trust side", in: "old")
        #expect(report.errors.map(\.rule) == ["audit/history-rewritten"], "\(report)")
    }
}
