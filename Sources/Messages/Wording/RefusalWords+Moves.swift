internal import Text
internal import Workflows

extension RefusalWords {
    /// The article, or its text, is not where the move needs it.
    enum Moves {
        static func noSuchMove(_ move: String, _ state: String, _ open: [String], _ way: WayToMove) -> RefusalWords {
            let cannot = "\(ActionWords.cannot(move)): the article is"
            let here = ActionWords.state(state)
            let possible =
                open.isEmpty
                ? "No move is possible now; `galley workflow show` lists all moves."
                : "Possible now: \(open.joined(separator: ", "))."
            switch way {
            case .none: return RefusalWords("\(cannot) \(here).", possible)
            case .arrived: return RefusalWords("\(cannot) already \(here).", possible)
            case .instead(let other):
                return RefusalWords("\(cannot) \(here).", "Use `\(ActionWords.command(other))` instead.", possible)
            case .first(let moves):
                let commands = moves.map { "`\(ActionWords.command($0))`" }.joined(separator: ", ")
                return RefusalWords(
                    "\(cannot) \(here). It must be \(ActionWords.done(moves)) first (\(commands)).", possible)
            }
        }

        static func nothingLive(_ move: String) -> RefusalWords {
            RefusalWords(
                "\(ActionWords.cannot(move)): no text of this article is published.",
                "`galley show ARTICLE` says where the article is.")
        }

        static func somethingLive(_ move: String) -> RefusalWords {
            RefusalWords(
                "\(ActionWords.cannot(move)): a text of this article is published.",
                "Take it off first: `\(ActionWords.command("retract"))`.")
        }

        static func editRefused(_ state: String, _ opening: String?, _ isTyped: Bool) -> RefusalWords {
            let sentence = "Cannot change the text: the article is \(ActionWords.state(state))."
            guard let opening else { return RefusalWords(sentence, "`galley workflow show` lists the moves that there are.") }
            let command = ActionWords.command(opening)
            return RefusalWords(
                sentence,
                isTyped
                    ? "Your text stays in the file. `\(command) --save` allows changes again and saves your text."
                    : "Allow changes again first: `\(command)`.")
        }

        static func approvalsMissing(_ decision: String, _ needed: Int, _ given: Int) -> RefusalWords {
            RefusalWords(
                needed == 1
                    ? "this exact text is not approved."
                    : "this exact text needs \(needed) approvals and has \(given).",
                "Somebody who wrote none of it approves it with `\(ActionWords.command(decision))`. A change of the text cancels approvals."
            )
        }

        static func checksFailed(_ stage: String, _ findings: [Finding]) -> RefusalWords {
            let count = findings.count == 1 ? "1 problem" : "\(findings.count) problems"
            let before =
                switch stage {
                case "publish": "before publishing"
                case "review": "before the review"
                default: "first"
                }
            let fixing =
                findings.contains { $0.fix != nil } ? "; `galley check ARTICLE --fix` fixes what can be fixed safely." : "."
            return RefusalWords(
                "\(count) must be fixed \(before).",
                hints: findings.map { "\($0.file):\($0.place.line):\($0.place.column): \($0.message) [\($0.rule)]" }
                    + ["`galley rules show RULE` explains a rule\(fixing)"])
        }

        static func unsavedText(_ path: String, _ opening: String?) -> RefusalWords {
            let saving =
                if let opening {
                    "Allow changes again and save them with `\(ActionWords.command(opening)) --save`"
                } else if PolicyFiles.isPolicy(path) {
                    "Save them with `galley save \(path)`"
                } else {
                    "Save them with `galley save ARTICLE` (or add --save to do both at once)"
                }
            return RefusalWords(
                "\(path) has changes that are not saved.", "\(saving), or drop them with `git restore \(path)`.")
        }

        static func unsavedBeforeDecision(
            _ path: String, _ article: String, _ person: String, _ savers: [String]
        ) -> RefusalWords {
            let who = savers.first ?? "PERSON"
            return RefusalWords(
                "\(path) has changes that are not saved, and git cannot tell who typed them.",
                "If \(person) saves them, \(person) becomes a writer of this text and can no longer approve it.",
                (savers.isEmpty ? "Have whoever typed them" : "Have \(either(savers))")
                    + " save them (`galley save \(article) --as \(who)`), or drop them with `git restore \(path)`.")
        }

        static func wrongBranch(_ current: String, _ wanted: String) -> RefusalWords {
            RefusalWords(
                "Cannot do this on the branch \(current): what readers see changes only on \(wanted).",
                "Bring the work there first: `git switch \(wanted)`, then `git merge \(current)`.")
        }

        static func slugTaken(_ path: String) -> RefusalWords {
            RefusalWords("\(path) exists already.", "Choose another name.")
        }

        static var nothingToSave: RefusalWords {
            RefusalWords("there is nothing to save.", "`galley status` shows what there is to do.")
        }

        static func nothingToWaive(_ rule: String) -> RefusalWords {
            RefusalWords(
                "\(rule) finds no error in this text, so there is nothing to waive.",
                "`galley check ARTICLE --stage publish` shows what is found.")
        }

        static func nothingToAcknowledge(_ commit: String) -> RefusalWords {
            RefusalWords(
                "the audit finds no error in commit \(commit.prefix(10)), or every one is acknowledged already.",
                "`galley audit verify` shows what it finds, and where.")
        }

        static func photoThere(_ path: String) -> RefusalWords {
            RefusalWords("the article already has \(path).", "Give the new picture another file name, then add it again.")
        }
    }

    /// Something changed while the command ran, or since the person looked.
    enum Meanwhile {
        static func changed(_ what: String) -> RefusalWords {
            RefusalWords(
                "\(what) was changed by somebody else in the meantime; nothing was written.",
                "Look at it again with `galley show ARTICLE`, then repeat the command.")
        }

        static func headMoved(_ path: String, _ commit: String, _ person: String, _ base: String) -> RefusalWords {
            RefusalWords(
                "Cannot save \(path): it is an older version with your changes, and \(person) has saved a newer one since (\(commit)).",
                hints: [
                    "Saving it would undo \(person)'s changes. Your text stays in the file.",
                    "Join both: `git show \(base):\(path) > /tmp/old; git show HEAD:\(path) > /tmp/new; git merge-file \(path) /tmp/old /tmp/new`",
                    "Then `git reset -q -- \(path)` and `galley save`. To drop your changes instead: `git checkout HEAD -- \(path)`.",
                ])
        }

        static func contentDiffers(_ expected: String, _ actual: String) -> RefusalWords {
            RefusalWords(
                "the text is not the one that you expect: it is \(actual), not \(expected); nothing was written.",
                "Read it again with `galley show ARTICLE`, then decide.")
        }

        static func policyDiffers(_ expected: String, _ actual: String) -> RefusalWords {
            RefusalWords(
                "the policy would not be the one that you expect: it would be \(actual), not \(expected); nothing was written.",
                "Read the change again, then decide.")
        }

        static func busy(_ path: String) -> RefusalWords {
            RefusalWords(
                "another program is writing to this repository (\(path)); nothing was written.",
                "Try again. If no git or galley is running, a killed one left this file behind: delete it.")
        }

        static var insideHook: RefusalWords {
            RefusalWords(
                "a git hook that runs during a move cannot make another move; nothing was written.",
                "Run this command after the move, outside the hook.")
        }
    }
}
