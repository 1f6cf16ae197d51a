import Foundation
import Testing

/// Repositories in which several users of one machine work.
@Suite struct SharedRepositoryTests {
    /// What git makes of the mask 022 in such a repository is what Galley makes of it.
    @Test(arguments: ["umask", "group", "all", "0640", "0660", "0600", "1", "2"])
    func whatIsWrittenHasGitsModes(_ shared: String) throws {
        let shell = try Shell()
        let modes = "find .git/objects/?? .git/refs/heads .git/logs .git/index -printf '%y %m\\n' | sort -u"
        let made = try shell.run(
            """
            umask 022; git init --quiet --shared=\(shared) ours; git init --quiet --shared=\(shared) theirs
            (cd theirs; mkdir in; echo 1 > in/file; git add .; git commit --quiet --message one; \(modes)) > git.txt
            (cd ours; galley init . > /dev/null; galley new "The Ferry" -F - <<< "It left." > /dev/null; \(modes)) > galley.txt
            diff git.txt galley.txt
            """)
        #expect(made.status == 0, "\(made.output)\(made.error)")
    }

    @Test func everythingInAGroupsRepositoryIsOpenToTheGroup() throws {
        let shell = try Shell()
        let made = try shell.run(
            """
            umask 022; git init --quiet --shared=group site; cd site; galley init . > /dev/null
            galley new "The Ferry" -F - <<< "It left." > /dev/null; galley submit the-ferry > /dev/null 2>&1
            find .git articles ! -path '.git/objects/??/*' ! -path '.git/hooks/*' ! -perm -g+w -printf '%m %p\\n'
            find .git articles -type d ! -perm -g+s -printf '%m %p\\n'
            """)
        #expect(made.output == "")
        #expect(made.error == "")
    }

    @Test(.enabled(if: getuid() == 0, "one user cannot become another"))
    func twoUsersWorkInTurns() throws {
        let shell = try Shell()
        let made = try shell.run(
            """
            # The build may stand in a folder that nobody else can enter.
            umask 022; mkdir program; cp -L "$(command -v galley)" program/; PATH=$PWD/program:$PATH
            set -e; mkdir site; chown root:65534 site; chmod 2775 site; git init --quiet --shared=group site; cd site
            galley init . > /dev/null; galley new "The Ferry" -F - <<< "It left." > /dev/null
            colleague() {
                setpriv --reuid 65534 --regid 65534 --clear-groups env GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_COUNT=3 \\
                    GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*' GIT_CONFIG_KEY_1=user.name GIT_CONFIG_VALUE_1="Ada Ines" \\
                    GIT_CONFIG_KEY_2=user.email GIT_CONFIG_VALUE_2=ada@example.org "$@"
            }
            colleague galley submit the-ferry
            galley withdraw the-ferry
            colleague galley save the-ferry -F - <<< "---
            title: The Ferry
            state: draft
            authors: [ada-ines]
            language: en
            ---

            It came back." 
            colleague touch notes.txt; colleague git add notes.txt; colleague git commit --quiet --message Notes
            galley submit the-ferry
            git status --short; git fsck --strict --no-progress; git log --format=%s | head -4
            """)
        #expect(made.status == 0, "\(made.output)\(made.error)")
        #expect(made.output.hasSuffix("submit: The Ferry\nNotes\nsave: The Ferry\nwithdraw: The Ferry\n"), "\(made.output)")
    }

    @Test(.enabled(if: getuid() == 0, "one user cannot give a folder to another"))
    func aRepositoryOfSomebodyElseIsTrustedAsGitDoes() throws {
        let shell = try Shell()
        _ = try shell.run("galley init site > /dev/null; chown -R 65534:65534 site; ln -s site linked; mkdir -p deep/er")
        _ = try shell.run("cp -a site deep/er/site")
        let refused = try shell.run("galley -C site list")
        #expect(refused.status == 65)
        #expect(
            refused.error == """
                galley: Galley cannot work here: WORK/site belongs to nobody (65534), and you are root (0).
                  If you trust whoever can write there, say so to git: `git config --global --add safe.directory WORK/site`.

                """)
        // Values in their order, the folder, and whether it is trusted. git 2.39 knows no `DIR/*` and compares
        // paths by their letters; later ones do not.
        let cases: [(values: [String], folder: String, isSafe: Bool, inGit: Bool)] = [
            (["*"], "site", true, true), (["*", ""], "site", false, false), (["", "*"], "site", true, true),
            (["$WORK/site"], "site", true, true), (["$WORK/other"], "site", false, false),
            (["~/../${WORK##*/}/site"], "site", true, false),
            (["$WORK/*"], "site", true, false), (["$WORK/*"], "deep/er/site", true, false),
            (["$WORK/deep/*"], "site", false, false),
            (["$WORK/sit*"], "site", false, false), (["$WORK/site"], "linked", true, true),
        ]
        for (values, folder, isSafe, inGit) in cases {
            let variables = values.enumerated().map { "GIT_CONFIG_KEY_\($0)=safe.directory GIT_CONFIG_VALUE_\($0)=\"\($1)\"" }
                .joined(separator: " ")
            let set = "GIT_CONFIG_COUNT=\(values.count) \(variables)"
            let ours = try shell.run("\(set) galley -C \(folder) list").status == 0
            #expect(ours == isSafe, "\(values) \(folder)")
            if isSafe == inGit {
                #expect(try (shell.run("\(set) git -C \(folder) log -1").status == 0) == ours, "git: \(values) \(folder)")
            }
            let lines = values.map { "git config --global --add safe.directory \"\($0)\";" }.joined(separator: " ")
            let written = try shell.run(
                "\(lines) galley -C \(folder) list; s=$?; git config --global --unset-all safe.directory; (exit $s)")
            #expect((written.status == 0) == isSafe, "in the file: \(values) \(folder)")
        }
        // What the repository says of itself vouches for nothing.
        #expect(try shell.run("printf '[safe]\\n\\tdirectory = *\\n' >> site/.git/config; galley -C site list").status == 65)
    }
}
