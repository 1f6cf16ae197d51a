extension RefusalWords {
    /// What git, its hooks or the working files would have to be first.
    enum Repository {
        static func stagedText(_ path: String) -> RefusalWords {
            RefusalWords(
                "git has staged another version of \(path) than the last commit has.",
                "Unstage it with `git restore --staged \(path)`; the file itself stays as it is.")
        }

        static func missingFile(_ path: String) -> RefusalWords {
            RefusalWords("the file \(path) is gone.", "Bring it back with `git checkout HEAD -- \(path)`.")
        }

        static func movedByHand(_ old: String, _ new: String) -> RefusalWords {
            RefusalWords(
                "\(new) is \(old) under a new name; saved like this, the article would lose its history.",
                "Put the file back, then rename the article: mv \(new) \(old) && galley rename \(slug(old)) \(slug(new))")
        }

        static var detachedHead: RefusalWords {
            RefusalWords(
                "git is on no branch (\"detached HEAD\"), so what you do here could be lost.",
                "Go to a branch with `git switch BRANCH`.")
        }

        static func operationInProgress(_ operation: String) -> RefusalWords {
            RefusalWords(
                "a \(operation) in git is not finished.", "Finish it or give it up; `git status` says how.")
        }

        static var publicationThere: RefusalWords {
            RefusalWords("this is a publication already.", "`galley status` shows what there is to do in it.")
        }

        static func fileInTheWay(_ path: String) -> RefusalWords {
            RefusalWords(
                "`init` would write \(path), and there is a file of that name already.",
                "Move it away, or start in another folder.")
        }

        static func outputThere(_ path: String) -> RefusalWords {
            RefusalWords("\(path) exists already.", "Name another file; `galley audit export` replaces one with --force.")
        }

        static func hookThere(_ path: String) -> RefusalWords {
            RefusalWords(
                "there is another hook at \(path); it was left as it is.",
                "Call `galley audit receive` from it, with the same standard input.")
        }

        static func mergeHookThere(_ path: String) -> RefusalWords {
            RefusalWords("there is another hook at \(path); it was left as it is.", "Call `galley hook merge` from it.")
        }

        static func headNamesNoBranch(_ head: String, _ branches: [String], _ isBare: Bool) -> RefusalWords {
            let branch = branches.first ?? "main"
            return RefusalWords(
                "HEAD of this repository is \(head), which holds no publication; \(either(branches)) could be meant.",
                isBare
                    ? "Name the branch that readers are served from: `git symbolic-ref HEAD refs/heads/\(branch)`."
                    : "Go to the branch that readers are served from: `git switch \(branch)`.")
        }

        static func aheadOfClock(_ commit: String, _ time: Int64) -> RefusalWords {
            RefusalWords(
                "the newest commit, \(commit.prefix(10)), is dated \(Times.day(time)), more than a day after the clock here; nothing was written.",
                "Every later commit would get that date, and no embargo would hold. Check the clock here first (`date`).",
                "If the commit is wrong and was not pushed, take it back: `git reset --keep HEAD~1`. Otherwise an admin acknowledges it: `galley audit acknowledge \(commit.prefix(10)) -m REASON`."
            )
        }

        static func hookFailed(_ name: String, _ status: Int32) -> RefusalWords {
            RefusalWords(
                "the git hook \(name) refused (status \(status)); nothing was written.",
                "What it printed above says why. `git rev-parse --git-path hooks` names the folder of the hooks.")
        }

        static func hookTrouble(_ words: String) -> RefusalWords {
            RefusalWords(
                "\(words); nothing was written.", "Correct the hook: `git rev-parse --git-path hooks` names its folder.")
        }

        static var hookChangedTrailers: RefusalWords {
            RefusalWords(
                "a git hook changed the lines in which Galley records the move; nothing was written.",
                "Change prepare-commit-msg or commit-msg so that lines that begin with Galley- stay as they are, at the end of the message."
            )
        }

        /// The name of an article's file without folder and ending.
        private static func slug(_ path: String) -> String {
            let file = path.split(separator: "/").last.map(String.init) ?? path
            return file.hasSuffix(".md") ? String(file.dropLast(3)) : file
        }
    }
}
