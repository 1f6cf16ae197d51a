import Testing

/// A server's door protects the branch that readers are served from, whatever its HEAD says, and has a clock of its own.
@Suite struct DoorTests {
    /// A server beside the publication, and `try NAME COMMAND…`, which says `NAME: STATUS` of what was tried.
    private static let tools = """
        try() { local name=$1; shift; "$@" 2> ../why; echo "$name: $?"; cat ../why >&2; }
        serve() { git init -q --bare --initial-branch="$1" ../server.git; git -C ../server.git config receive.denyDeleteCurrent ignore; }
        door() { "$G" hook install --server ../server.git; }
        export GIT_COMMITTER_DATE=@1550000000 GIT_AUTHOR_DATE=@1550000000

        """

    private func run(_ script: String) throws -> Bash.Ending {
        try AuditedPublication().run(Self.tools + script)
    }

    @Test func aHeadThatNobodyPushesToHidesNothing() throws {
        let ending = try run(
            """
            serve master; door; git push -q ../server.git main
            try rewind git push -q --force ../server.git HEAD~3:main
            try delete git push -q ../server.git :main
            git -C ../server.git symbolic-ref HEAD; git -C ../server.git rev-parse main; git rev-parse main
            """)
        #expect(ending.output.contains("rewind: 1\n") && ending.output.contains("delete: 1\n"), "\(ending.said)")
        #expect(ending.errors.contains("would lose commit") && ending.errors.contains("cannot be deleted"), "\(ending.said)")
        let lines = ending.output.split(separator: "\n")
        #expect(lines.suffix(2).first == lines.last, "\(ending.said)")
    }

    @Test func installationPutsAHeadRightThatNamesNoBranch() throws {
        let ending = try run(
            """
            serve master; git push -q ../server.git main main:draft; git -C ../server.git branch old main~5
            try install door; git -C ../server.git symbolic-ref HEAD
            """)
        #expect(ending.output.contains("install: 0\n") && ending.output.hasSuffix("refs/heads/main\n"), "\(ending.said)")
    }

    @Test func installationIsRefusedWhereTwoBranchesCouldBeMeant() throws {
        let ending = try run(
            """
            sed -i 's/^branch: .*/branch: live/' galley.yml; git add -A; git commit -q -m Live
            serve master; git push -q ../server.git main:live main~1:refs/heads/main
            try install door; git -C ../server.git symbolic-ref HEAD; ls ../server.git/hooks/pre-receive
            """)
        #expect(ending.output.contains("install: 7\n") && ending.output.contains("refs/heads/master"), "\(ending.said)")
        #expect(
            ending.errors.contains("git symbolic-ref HEAD refs/heads/") && ending.errors.contains("cannot access"),
            "\(ending.said)")
    }

    @Test func installationFollowsThePolicyToAnotherBranch() throws {
        let ending = try run(
            """
            sed -i 's/^branch: .*/branch: live/' galley.yml; "$G" save galley.yml --as ada-ines > /dev/null
            serve main; git push -q ../server.git main main:live
            try install door; git -C ../server.git symbolic-ref HEAD
            """)
        #expect(ending.output.contains("install: 0\n") && ending.output.hasSuffix("refs/heads/live\n"), "\(ending.said)")
    }

    /// HEAD names main, whose policy names live: rewinding main takes nothing from live.
    @Test func theBranchThatItsOwnPolicyNamesIsProtectedWhereverHeadLeads() throws {
        let ending = try run(
            """
            serve main; git push -q ../server.git main; door > /dev/null
            sed -i 's/^branch: .*/branch: live/' galley.yml; "$G" save galley.yml --as ada-ines > /dev/null
            git push -q ../server.git main main:live
            try rewind git push -q --force ../server.git HEAD~1:main
            try delete git push -q ../server.git :live
            try back git push -q --force ../server.git HEAD~2:live
            """)
        #expect(ending.output.contains("delete: 1\n") && ending.output.contains("back: 1\n"), "\(ending.said)")
    }

    /// Until the branch that the policy names is there, the one that holds the history stands in for it.
    @Test func aBranchThatIsYetToComeLeavesNothingUnprotected() throws {
        let ending = try run(
            """
            serve main; git push -q ../server.git main; door > /dev/null
            sed -i 's/^branch: .*/branch: live/' galley.yml; "$G" save galley.yml --as ada-ines > /dev/null
            try awaits git push -q ../server.git main
            try rewind git push -q --force ../server.git HEAD~2:main
            try decoy git push -q ../server.git HEAD~1:refs/heads/live
            try again git push -q --force ../server.git HEAD~2:main
            try delete git push -q ../server.git :main
            try comes git push -q ../server.git main:live
            """)
        for (name, status) in [("awaits", 0), ("rewind", 1), ("decoy", 0), ("again", 1), ("delete", 1), ("comes", 0)] {
            #expect(ending.output.contains("\(name): \(status)\n"), "\(name) \(ending.said)")
        }
    }

    /// A policy that makes another branch the one that readers are served from must not leave behind what they were served.
    @Test func aBranchThatTakesOverHoldsEverything() throws {
        let ending = try run(
            """
            serve main; git push -q ../server.git main; door > /dev/null
            git checkout -q -b live; sed -i 's/^branch: .*/branch: live/' galley.yml; "$G" save galley.yml --as ada-ines > /dev/null
            try side git push -q ../server.git live
            git checkout -q main; "$G" new "Salt Is Dear" --as hana-seo -F - <<< Salt. > /dev/null
            sed -i 's/^branch: .*/branch: live/' galley.yml; "$G" save galley.yml --as ada-ines > /dev/null
            try handover git push -q ../server.git main
            """)
        #expect(ending.output.contains("side: 0\n") && ending.output.contains("handover: 1\n"), "\(ending.said)")
        #expect(ending.errors.contains("does not hold what main holds"), "\(ending.said)")
    }

    @Test func otherBranchesComeAndGo() throws {
        let ending = try run(
            """
            serve main; git push -q ../server.git main main:draft; door > /dev/null
            try rewind git push -q --force ../server.git HEAD~2:draft
            try delete git push -q ../server.git :draft
            """)
        #expect(ending.output.contains("rewind: 0\n") && ending.output.contains("delete: 0\n"), "\(ending.said)")
    }

    /// The clock is the server's, whatever the pusher says that it is.
    @Test(arguments: ["@4102444800 +0000", "@99999999999999 +0000", "@\(Int64.max) +0000"])
    func aCommitAheadOfTheServersClockIsRefused(_ date: String) throws {
        let ending = try run(
            """
            serve main; git push -q ../server.git main; door > /dev/null
            export GIT_COMMITTER_DATE='\(date)'; git commit -q --allow-empty -m Notes; git log -1 --format=%ct
            try future git push -q ../server.git main
            try branch git push -q ../server.git main:notes
            """)
        #expect(ending.output.contains("future: 1\n") && ending.output.contains("branch: 1\n"), "\(ending.said)")
        #expect(ending.errors.contains("audit/ahead-of-clock") || ending.errors.contains("fsck"), "\(ending.said)")
    }

    /// Clocks differ by hours, and an embargo ends by the second.
    @Test(arguments: [("-1 hours", 0), ("+6 hours", 1)])
    func anEmbargoIsHeldAgainstTheServersClock(_ end: String, _ status: Int) throws {
        let ending = try run(
            """
            serve main; git push -q ../server.git main; door > /dev/null
            sed -i "2i embargo_until: $(date -u -d '\(end)' +%Y-%m-%dT%H:%M:%SZ)" articles/2018/09/the-tide.md
            unset GIT_COMMITTER_DATE GIT_AUTHOR_DATE
            for move in save submit; do "$G" $move the-tide --as hana-seo > /dev/null; done
            "$G" approve the-tide --as mo-okafor > /dev/null
            export GIT_COMMITTER_DATE="$(date -u -d '+8 hours' +%Y-%m-%dT%H:%M:%SZ)"
            try publish "$G" publish the-tide --as ida-lund
            try push git push -q ../server.git main
            """)
        #expect(ending.output.contains("publish: 0\n") && ending.output.contains("push: \(status)\n"), "\(ending.said)")
        #expect(ending.errors.contains("audit/embargo-broken") == (status == 1), "\(ending.said)")
    }

    /// What is on record can be built upon; what is not is put right, whoever acknowledges it.
    @Test func anAcknowledgedHistoryCanBeBuiltUpon() throws {
        let ending = try run(
            """
            serve main; git push -q ../server.git main
            printf 'One line more.\\n' >> articles/2018/09/the-ferry.md; git commit -q -am Typo
            "$G" audit acknowledge HEAD -m 'In print.' --as ada-ines > /dev/null
            git init -q --bare --initial-branch=main ../new.git; "$G" hook install --server ../new.git > /dev/null 2>&1
            try whole git push -q ../new.git main
            door > /dev/null
            try both git push -q ../server.git main
            rm ../server.git/hooks/pre-receive; git push -q ../server.git main; door > /dev/null
            "$G" new "Salt Is Dear" --as hana-seo -F - <<< Salt. > /dev/null
            try on git push -q ../server.git main
            try branch git push -q ../server.git main:draft
            """)
        for (name, status) in [("whole", 0), ("both", 1), ("on", 0), ("branch", 0)] {
            #expect(ending.output.contains("\(name): \(status)\n"), "\(name) \(ending.said)")
        }
    }
}
