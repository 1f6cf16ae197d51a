import Testing

/// A push over `git daemon` on loopback meets the same hook as one over a path.
@Suite struct DaemonTests {
    /// Starts a daemon on a port that is free, with `$URL` leading to a server that judges what is pushed, and ends it. Not by
    /// `git daemon`, which would leave it alive when it is killed itself; and killed, because the tests run with signals blocked.
    private static func served(_ script: String) -> String {
        """
        set -e
        git clone -q --bare . ../served.git
        "$G" hook install --server ../served.git > /dev/null
        for attempt in 1 2 3 4 5 6 7 8 9 10; do
            port=$((20000 + RANDOM % 30000))
            "$(git --exec-path)/git-daemon" --reuseaddr --listen=127.0.0.1 --port=$port --base-path="$PWD/.." --export-all \\
                --enable=receive-pack "$PWD/.." > /dev/null 2>&1 &
            daemon=$!
            URL=git://127.0.0.1:$port/served.git
            # It ends by itself where the port is taken.
            while kill -0 $daemon 2> /dev/null; do
                git ls-remote -q "$URL" > /dev/null 2>&1 && break 2
                sleep 0.1
            done
        done
        trap 'kill -KILL $daemon' EXIT
        set +e
        \(script)
        """
    }

    @Test func aLegalPushGoesThroughAndAnIllegalOneComesBackWithItsReason() throws {
        let publication = try AuditedPublication()
        let ending = try publication.run(
            Self.served(
                """
                "$G" new "Salt Is Dear" --as hana-seo > /dev/null
                git push -q "$URL" main && echo "legal: $?"
                file=$(grep -l '^state: published' articles/*/*/*.md | head -1)
                printf 'One line more.\\n' >> "$file"
                git commit -q -am "Typo"
                git push -q "$URL" main
                echo "illegal: $?"
                git -C ../served.git log -1 --format=%s
                """))
        #expect(ending.output.contains("legal: 0"), "\(ending.said)")
        #expect(ending.output.contains("illegal: 1"), "\(ending.said)")
        #expect(ending.output.hasSuffix("new: Salt Is Dear\n"), "\(ending.said)")
        #expect(ending.errors.contains("remote:") && ending.errors.contains("[audit/silent-edit]"), "\(ending.said)")
        #expect(ending.errors.contains("galley revise"), "\(ending.said)")
    }
}
