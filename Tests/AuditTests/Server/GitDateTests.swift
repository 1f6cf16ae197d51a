import Git
import Testing

/// Dates in git's variables are read as git reads them, with `git var` as the oracle.
@Suite struct GitDateTests {
    private static let dates = [
        // The internal format, with and without its mark.
        "1234567890 +0000", "1234567890 +0900", "1234567890 -0330", "1234567890", "@1234567890", "@1234567890 +0000",
        "@1234567890 -1200", "@0 +0000", "@1 +0000", "@100", "@4102444800 +0000", "4102444800 +0000", "@99999999999 +0000",
        "@1234567890 +09", "@1234567890 0900", "@ 1234567890 +0000", "@1234567890 +0000 x", "1234567890.5 +0000",
        // RFC 2822.
        "Fri, 7 Sep 2018 09:00:00 +0900", "7 Sep 2018 09:00:00 GMT", "Fri, 7 September 2018 9:00 PM JST",
        "Sep 7 2018 9:00:00 EST",
        "Fri Sep 7 09:00:00 2018", "Fri Sep 7 09:00:00 2018 +0200", "Sat, 7 Sep 2018 09:00:00 -0000",
        // ISO 8601, whole, with less precision and with fractions.
        "2018-09-07T09:00:00Z", "2018-09-07T09:00:00+09:00", "2018-09-07 09:00:00 +0900", "2018-09-07T09:00:00",
        "2018-09-07T09:00",
        "2018-09-07 09:00:00.250 +0900", "2018-09-07T09:00:00.123456Z", "20180907T090000Z",
        "20180907T090000.5Z", "20180907 090000", "20180907T0900Z", "20180907T09Z",
        "2018-09-07T09:00:00+09", "2018-09-07T24:00:00Z", "2018-09-07T09:00:60Z",
        "2018-09-07T09:00:00 +2500", "2018-09-07T09:00:00+0545", "2018-02-31T00:00:00Z", "2018-09-31 00:00:00 Z",
        // Other orders and marks.
        "09/07/2018 09:00:00", "7.9.2018 09:00:00", "07.09.18 09:00:00", "2018/09/07 09:00:00 UTC", "2018.09.07 09:00:00",
        "9/7 09:00:00", "2018-09-07", "2018-09", "09:00:00", "Sep 7", "99-12-31 23:59:59 Z",
        // The ends of what git knows.
        "1970-01-01T00:00:00Z", "70-01-02 00:00:00 Z", "1970-01-01T00:00:00+0900", "2018-09-07T25:00:00Z",
        "1969-12-31T23:59:59Z", "2099-12-31T23:59:59Z", "2100-01-01T00:00:00Z", "2000-02-29T00:00:00Z",
        "2016-02-29T12:00:00-0800",
        // Nonsense.
        "nonsense", "yesterday", "now", "tomorrow 9:00", "-1", "-1 +0000", "@-1 +0000", "@9223372036854775807",
        "2018-13-07T09:00:00Z",
        "2018-09-07T09:61:00Z", "T09:00:00", "홍길동", "2018년 9월 7일", " ", "\t",
        "99999999999999999999 +0000",
        "2018-09-07T09:00:00Z\\nmore", "AM 2018-09-07", "2018-09-07 12:00 AM UTC", "2018-09-07 12:30 PM UTC",
        "2018-09-07 PM 3:00 UTC",
    ]

    /// What git is not asked about, because it makes nothing else of them.
    @Test func itsOwnFormatIsReadWithoutGit() throws {
        for date in ["1234567890", "@1234567890", "1234567890 +0900", "@1234567890 -0330"] {
            #expect(try GitDate.seconds(date, environment: [:]) == 1_234_567_890, "\(date)")
        }
    }

    @Test(arguments: ["UTC", "Asia/Seoul", "America/New_York"])
    func areReadAsGitReadsThem(_ zone: String) throws {
        let list = Self.dates.map { "'\($0)'" }.joined(separator: " ")
        let answer = try AuditedPublication().run(
            "for date in \(list); do GIT_COMMITTER_DATE=\"$date\" TZ=\(zone) git var GIT_COMMITTER_IDENT 2> /dev/null || echo refused; done"
        )
        let lines = answer.output.split(separator: "\n").map(String.init)
        try #require(lines.count == Self.dates.count, "\(answer.output)")
        for (date, line) in zip(Self.dates, lines) {
            let expected = line == "refused" ? nil : line.split(separator: " ").dropLast().last.flatMap { Int64($0) }
            let seconds = try GitDate.seconds(date, environment: ["PATH": "/usr/bin:/bin", "TZ": zone])
            #expect(seconds == expected, "\(date): \(line)")
        }
    }

    /// git reads a commit of more seconds than can be counted, and so does every command, whatever libgit2 says of it.
    @Test func aDateThatCannotBeCountedIsReadByEveryCommand() throws {
        let publication = try AuditedPublication()
        try publication.plainGit(
            """
            as hana-seo; echo x > "$root/notes.txt"; git add -A "$root"
            committed=99999999999999999999; echo Notes | raw_commit
            {
                printf 'object %s\ntype commit\ntag odd\ntagger x <x@example.org> 1540000000 +0000\n\nOdd\n' "$(git rev-parse HEAD)"
            } | git hash-object -t tag -w --stdin > "$NOTES/tag"
            git update-ref refs/tags/odd "$(cat "$NOTES/tag")"
            """)
        let bad = try publication.git("rev-parse HEAD")[0]
        for revision in ["HEAD~1", "HEAD^", "main~1", "odd^1", "\(bad.prefix(8))~1", "refs/heads/main^0~1"] {
            let report = try publication.audit("--since \(revision)")
            #expect(report.errors.map(\.rule) == ["audit/ahead-of-clock"], "\(revision): \(report)")
            #expect(report.errors.map(\.commit) == [bad])
        }
        #expect(try publication.audit().errors.map(\.commit) == [bad])
        for command in ["status", "list", "show the-tide --at HEAD", "log the-tide", "diff the-tide"] {
            let ending = try publication.run("\"$G\" \(command)")
            #expect(ending.status == 0, "\(command): \(ending.said)")
        }
        for command in ["approve the-lock --as jun-park", "save the-tide --as hana-seo"] {
            let ending = try publication.run("echo More >> articles/2018/09/the-tide.md; \"$G\" \(command)")
            #expect(ending.status == 7 && ending.said.contains("galley audit acknowledge \(bad.prefix(10))"), "\(ending.said)")
        }
        let acknowledged = try publication.run("\"$G\" audit acknowledge HEAD -m 'A wrong clock.' --as ada-ines")
        #expect(acknowledged.status == 0, "\(acknowledged.said)")
        #expect(try publication.audit("--acknowledged").status == 0)
    }
}
