internal import Editorial

extension RefusalWords {
    static func broken(_ refusal: Refusal) -> RefusalWords {
        switch refusal {
        case .unreadable(let file, let commit, let malformed):
            RefusalWords(
                "\(file):\(malformed.place.line):\(malformed.place.column): \(malformed.sentence)",
                commit.map { "It stands like this in commit \($0). Mend the file and run `galley save`." }
                    ?? "Nothing was written.")
        case .oddFile(let path, what: "missing"): RefusalWords("\(path) is missing from the publication.", hints: mending(path))
        case .oddFile(let path, let what):
            RefusalWords("\(path) is \(what), where a plain file or folder should be.", hints: mending(path))
        case .tooLarge(let path, let size, let limit):
            bytes(size) == bytes(limit)
                ? RefusalWords("\(path) has more than \(bytes(limit)), which is the most that Galley takes.")
                : RefusalWords("\(path) has \(bytes(size)), and \(bytes(limit)) is the most that Galley takes.")
        case .stateTyped(let path, let place, let typed, let recorded):
            RefusalWords(
                place.map { "\(path):\($0.line):\($0.column): the state says \"\(typed)\" where \"\(recorded)\" is recorded." }
                    ?? "\(path): the line `state: \(recorded)` is missing.",
                "A state changes by a move. Write `state: \(recorded)`, save, then move the article.")
        case .unnameable(let person, let place, let hasAddress):
            RefusalWords(
                "masthead.yml:\(place.line):\(place.column): "
                    + (hasAddress
                        ? "the name of \(person) cannot stand in a commit."
                        : "\(person) has no address, and a commit needs one."),
                hasAddress
                    ? "A name has letters, and no line breaks, control characters or angle brackets."
                    : "An admin writes it there: `emails: [name@example.org]`.")
        case .unknownState(let article, let place, let state, let states):
            RefusalWords(
                "articles/\(article).md\(place.map { ":\($0.line):\($0.column)" } ?? ""): the workflow of its category has no state \"\(state)\".",
                "It has: \(states.joined(separator: ", ")). If the category was typed just now, move the article to one of them first;"
                    + " otherwise `galley log` says who wrote the state.")
        case .unsafeWorkflow(let file, let faults):
            RefusalWords("\(file) is not safe, so nothing moves by it.", hints: faults.map(FaultWords.sentence))
        case .unsupportedRepository(let cause, let remedy): RefusalWords("Galley cannot work here: \(cause).", remedy)
        case .shallow:
            RefusalWords(
                "this is a shallow clone: the history that a decision rests on is not here.",
                "Fetch it with `git fetch --unshallow`.")
        case .alteringAttributes(let path, let attribute):
            RefusalWords(
                "git would write other bytes into \(path) than the ones that are approved, because of `\(attribute)`.",
                "Put this line into .gitattributes: articles/** -text -filter -ident -working-tree-encoding")
        case .nameClash(let words): RefusalWords("\(words).", "Give one of them another name.")
        case .misnamed(let path):
            RefusalWords(
                "\(path) is no article: its name is no slug.",
                "A slug has lower-case letters and digits, with single hyphens between them. Rename it with `git mv`.")
        case .damagedIndex(let words):
            RefusalWords(
                "git's index cannot be read: \(words).",
                "Make it anew with `rm \"$(git rev-parse --git-path index)\" && git reset`: files stay as they are, only what was staged is lost."
            )
        case .damagedObject(let id):
            RefusalWords(
                "the repository is damaged: object \(id) cannot be read.",
                "`git fsck` shows what is missing. Another clone may have it.")
        case .filesBehind(let commit, let cause):
            RefusalWords(
                "it is done and recorded as commit \(commit), but the working files could not be brought up to it: \(cause).",
                "Mend the cause; the next `galley` command puts the files in order, or says which it left alone.")
        case .notAnImage(let path, let why):
            RefusalWords(
                "\(path) cannot be taken as a photo: \(why).", "A photo is a whole JPEG, PNG, WebP, TIFF, GIF or SVG file.")
        case .notEvidence(let path, let why):
            RefusalWords("\(path) cannot be read as an archive of evidence: \(why).", "Nothing in it proves anything.")
        case .noAnchor(let path, let line):
            RefusalWords(
                line.map { "\(path):\($0): this is no anchor, no public key and no full name of a commit." }
                    ?? "\(path) holds no anchor, no public key and no name of a commit.",
                "`galley audit anchor > FILE` writes an anchor.")
        case .photosUnwritable(let path):
            RefusalWords(
                "the photos in \(path) are written in a way to which nothing can be added safely.",
                "Add the entry by hand; the file may go into the article's folder.")
        case .trouble(let words): RefusalWords(words)
        case .idRemoved(let person):
            RefusalWords(
                "the new masthead has lost \(person).",
                "Ids are never given away again: keep the entry and write `retired: true` into it.")
        case .noteMissing, .ambiguous, .ambiguousVersion, .nothingSince, .unrelatedVersion, .noSlug, .slugInvalid,
            .sameName, .needsWorkTree, .noSuchPerson, .unknownTransition, .noSuchTimeZone, .noSuchRule, .noSuchAuditRule,
            .noDate, .noSuchLicense, .noPublicKey, .noSuchRole, .unknownRole, .noSuchState, .noSuchAuthor, .noSuchKey,
            .noSuchCategory, .fileOrVersion, .noPublication, .noSuchArticle, .noSuchVersion, .noSuchWorkflow, .noSuchFile,
            .nothingCommitted, .nobodyActs, .twoIdentities, .noSuchMove, .nothingLive, .somethingLive, .editRefused,
            .roleMissing, .retired, .ownText, .alreadyDecided, .notOwnArticle, .alreadyConsented, .changedMeanwhile,
            .headMoved, .contentDiffers, .policyDiffers, .busy, .insideHook, .approvalsMissing, .unknownWriter,
            .unprovenWriter, .checksFailed, .unsavedText, .stagedText, .missingFile, .movedByHand, .wrongBranch, .detachedHead,
            .operationInProgress, .slugTaken, .publicationThere, .fileInTheWay, .outputThere, .photoThere, .hookThere,
            .mergeHookThere, .headNamesNoBranch, .nothingToSave, .strandsArticles, .nothingToWaive, .nothingToAcknowledge,
            .aheadOfClock, .mergeContested, .hookFailed, .hookChangedTrailers, .hookTrouble, .signingFailed, .signatureMissing,
            .noSigningKey, .signingKeyUnknown, .signatureUnfit, .consentMissing, .tooFewAdmins, .personThere, .keyThere,
            .fileThere, .noSuchPhoto, .keyRemoved, .keyMoved, .rulesLowered, .policyUnwritable:
            unworded(refusal)
        }
    }

    /// How a file of the policy is put right, which nobody can but those who might change it before.
    private static func mending(_ path: String) -> [String] {
        guard PolicyFiles.isPolicy(path) else { return [] }
        return ["Put it back as a plain file; an admin then runs `galley save \(path)`."]
    }

    private static func bytes(_ count: Int) -> String {
        count >= 1 << 20 ? "\(count >> 20) MiB" : "\(count) bytes"
    }
}
