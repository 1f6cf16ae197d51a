internal import Editorial

extension RefusalWords {
    static func notNow(_ refusal: Refusal) -> RefusalWords {
        switch refusal {
        case .approvalsMissing(let decision, let needed, let given):
            RefusalWords(
                "exactly this text has \(given) of the \(needed) approvals that it needs.",
                "Have it decided with `galley \(decision) ARTICLE` by somebody who wrote none of it.")
        case .unknownWriter(let address, let commit):
            RefusalWords(
                "part of this text was written by \(address) (\(commit.prefix(10))), whom the masthead does not know.",
                "Until masthead.yml has the address, nobody can say who is a second pair of eyes.")
        case .unprovenWriter(let address, let commit):
            RefusalWords(
                "part of this text was written by \(address) (\(commit.prefix(10))) without the signature that the publication asks for.",
                "Nobody can say whose words these are, and the audit finds the commit. Before anybody pushes it, take it back"
                    + " (`git reset HEAD~1` while it is the last one) and have the writer `galley save` the text.")
        case .checksFailed(let stage, let findings):
            RefusalWords(
                "\(findings.count) \(findings.count == 1 ? "finding stands" : "findings stand") in the way of the \(stage) stage.",
                hints: findings.map { "\($0.file):\($0.place.line):\($0.place.column): \($0.message) [\($0.rule)]" })
        case .unsavedText(let path):
            RefusalWords(
                "\(path) has text that is typed and not saved.",
                "Save it with `galley save` (a move does both at once with --save), or drop it with `git restore \(path)`.")
        case .stagedText(let path):
            RefusalWords(
                "git's index has something else for \(path) than its last commit.",
                "Put the index in order with `git restore --staged \(path)`; the file itself stays as it is.")
        case .missingFile(let path):
            RefusalWords("\(path) is missing from the working files.", "Bring it back with `git restore \(path)`.")
        case .movedByHand(let old, let new):
            RefusalWords(
                "\(new) is \(old) under another name, and git would lose its history.",
                "Put the file back, then rename the article: mv \(new) \(old) && galley rename \(Self.slug(old)) \(Self.slug(new))"
            )
        case .wrongBranch(let current, let wanted):
            RefusalWords(
                "what readers see changes on the branch \(wanted) only, and this is \(current).",
                "Bring the work there first (`git switch \(wanted)`).")
        case .detachedHead:
            RefusalWords("HEAD is detached, so a commit would belong to no branch.", "Go to a branch with `git switch BRANCH`.")
        case .operationInProgress(let operation):
            RefusalWords("a \(operation) is not finished.", "Finish it or give it up with git (`git status` says how).")
        case .publicationThere:
            RefusalWords("this is a publication already.", "`galley status` shows your queue in it.")
        case .fileInTheWay(let path):
            RefusalWords(
                "\(path) stands where `init` would write a file of its own.", "Move it away, or begin in another folder.")
        case .slugTaken(let path): RefusalWords("\(path) is there already.", "Choose another name.")
        case .outputThere(let path):
            RefusalWords("\(path) is there already.", "Name another place; `galley audit export` replaces a file with --force.")
        case .strandsArticles(let first, let count):
            RefusalWords(
                count == 1
                    ? "an article would be in a state that its workflow does not have: \(first[0])."
                    : "\(count) articles would be in a state that their workflow does not have, such as \(first.joined(separator: ", ")).",
                "Nothing could move them any more. Move them first, or keep the state in the workflow until they have left it.")
        case .nothingToWaive(let rule):
            RefusalWords(
                "\(rule) finds no error in this text, so there is nothing to let stand.",
                "`galley check --stage publish` shows what it finds.")
        case .nothingToAcknowledge(let commit):
            RefusalWords(
                "the audit finds no error in \(commit.prefix(10)) that is not acknowledged already.",
                "`galley audit verify` shows what it finds, and where.")
        case .aheadOfClock(let commit, let time):
            RefusalWords(
                "the newest commit, \(commit.prefix(10)), is dated \(Times.day(time)), more than a day after the clock here; nothing was written.",
                "Every move would take that date over, and no embargo would hold. See that the clock here is right (`date`).",
                "If the commit is wrong and was not pushed, take it back: `git reset --keep HEAD~1`. Otherwise an admin acknowledges it: `galley audit acknowledge \(commit.prefix(10)) -m REASON`."
            )
        case .mergeContested(let contest): MergeRecipe(contest).words
        case .mergeHookThere(let path):
            RefusalWords("\(path) is another hook, and stays as it is.", "Call `galley hook merge` from it.")
        case .hookThere(let path):
            RefusalWords(
                "\(path) is another hook, and stays as it is.",
                "Call `galley audit receive` from it, with the same standard input.")
        case .headNamesNoBranch(let head, let branches, let isBare):
            RefusalWords(
                "HEAD of this repository is \(head), which holds no publication; \(either(branches)) could be meant.",
                isBare
                    ? "Name the branch that readers are served from: `git symbolic-ref HEAD refs/heads/\(branches.first ?? "main")`."
                    : "Go to the branch that readers are served from: `git switch \(branches.first ?? "main")`.")
        case .photoThere(let path):
            RefusalWords("the article has \(path) already.", "Give another picture another name, then add it again.")
        case .nothingToSave: RefusalWords("there is nothing to save.")
        case .hookFailed(let name, let status):
            RefusalWords("the hook \(name) refused (status \(status)); nothing was written.")
        case .hookTrouble(let words): RefusalWords("\(words); nothing was written.")
        case .hookChangedTrailers:
            RefusalWords(
                "a hook changed the lines in which Galley records the move; nothing was written.",
                "Let prepare-commit-msg and commit-msg leave every line that begins with Galley- as it is, at the end of the message."
            )
        case .signingFailed(let words):
            RefusalWords(
                "git is set to sign commits, and this one could not be signed: \(words)",
                "Mend the key (user.signingKey, gpg.format), or unset commit.gpgSign.")
        case .noteMissing, .ambiguous, .ambiguousVersion, .nothingSince, .unrelatedVersion, .noSlug, .slugInvalid,
            .sameName, .needsWorkTree, .noSuchPerson, .unknownTransition, .noSuchTimeZone, .noSuchRule, .noSuchAuditRule,
            .noDate, .noSuchLicense, .noPublicKey, .noSuchRole, .unknownRole, .noSuchState, .noSuchAuthor, .noSuchKey,
            .noSuchCategory, .fileOrVersion, .noPublication, .noSuchArticle, .noSuchVersion, .noSuchWorkflow, .noSuchFile,
            .nothingCommitted, .nobodyActs, .twoIdentities, .noSuchMove, .nothingLive, .somethingLive, .editRefused,
            .roleMissing, .retired, .ownText, .alreadyDecided, .notOwnArticle, .alreadyConsented, .changedMeanwhile,
            .headMoved, .contentDiffers, .policyDiffers, .busy, .insideHook, .signatureMissing, .noSigningKey,
            .signingKeyUnknown, .signatureUnfit, .consentMissing, .tooFewAdmins, .personThere, .keyThere, .fileThere,
            .unreadable, .oddFile, .tooLarge, .stateTyped, .unnameable, .unknownState, .unsafeWorkflow, .unsupportedRepository,
            .shallow, .alteringAttributes, .nameClash, .misnamed, .damagedIndex, .damagedObject, .trouble, .filesBehind,
            .notAnImage, .noSuchPhoto, .photosUnwritable, .notEvidence, .noAnchor, .idRemoved, .keyRemoved, .keyMoved,
            .rulesLowered, .policyUnwritable:
            unworded(refusal)
        }
    }

    /// The name of an article's file without folder and ending.
    private static func slug(_ path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.hasSuffix(".md") ? String(file.dropLast(3)) : file
    }
}
