internal import Editorial

extension RefusalWords {
    static func notAllowed(_ refusal: Refusal) -> RefusalWords {
        switch refusal {
        case .nobodyActs(let address?):
            RefusalWords(
                "nobody on the masthead has the address \(address), which git gives as yours.",
                "Have it added to masthead.yml, set git's user.email to one that is there, or say who acts with --as PERSON.")
        case .nobodyActs(nil):
            RefusalWords(
                "nobody knows who is acting: git has no user.email.",
                "Set it with `git config user.email ADDRESS`, or say who acts with --as PERSON.")
        case .twoIdentities(let author, let committer):
            RefusalWords(
                "git is set to name \(author) as author and \(committer) as committer, so nobody knows which of them is acting.",
                "Say who acts with --as PERSON, or give git one address: `git config user.email ADDRESS`, without author.email and committer.email."
            )
        case .roleMissing(let person, let action, let roles, let holders):
            RefusalWords(
                "\(person) may not \(action): that takes the role \(either(roles)).",
                holders.isEmpty ? "Nobody on the masthead holds it." : "It can be done by \(either(holders)).")
        case .retired(let person):
            RefusalWords("\(person) has left the masthead and acts no more.")
        case .ownText(let person, let commit, let others):
            RefusalWords(
                commit.map { $0.isEmpty ? "\(person) has just written part of this text and cannot decide about it." : nil }
                    .flatMap { $0 }
                    ?? commit.map { "\(person) wrote part of this text (\($0.prefix(10))) and cannot decide about it." }
                    ?? "\(person) is an author of this text and cannot decide about it.",
                others.isEmpty
                    ? "Another pair of eyes is needed, and nobody who holds the role is left."
                    : "It can be done by \(either(others)).")
        case .alreadyDecided(let person, let commit, let needed, let given):
            RefusalWords(
                "\(person) has already decided about exactly this text (\(commit.prefix(10))).",
                given >= needed ? "Nothing more is needed." : "\(given) of \(needed) are there; the others must be other people.")
        case .notOwnArticle(let person, let writers):
            RefusalWords(
                "\(person) is no author of this article.",
                writers.isEmpty ? "It names none of the masthead's people." : "It can be done by \(either(writers)).")
        case .noteMissing, .ambiguous, .ambiguousVersion, .nothingSince, .unrelatedVersion, .noSlug, .slugInvalid,
            .sameName, .needsWorkTree, .noSuchPerson, .unknownTransition, .noSuchTimeZone, .noSuchRule, .noSuchAuditRule,
            .noDate, .noSuchLicense, .noPublicKey, .noSuchRole, .unknownRole, .noSuchState, .noSuchAuthor, .noSuchKey,
            .noSuchCategory, .fileOrVersion, .noPublication, .noSuchArticle, .noSuchVersion, .noSuchWorkflow, .noSuchFile,
            .nothingCommitted, .noSuchMove, .nothingLive, .somethingLive, .editRefused, .alreadyConsented, .changedMeanwhile,
            .headMoved, .contentDiffers, .policyDiffers, .busy, .insideHook, .approvalsMissing, .unknownWriter,
            .unprovenWriter, .checksFailed, .unsavedText, .stagedText, .missingFile, .movedByHand, .wrongBranch, .detachedHead,
            .operationInProgress, .slugTaken, .publicationThere, .fileInTheWay, .outputThere, .photoThere, .hookThere,
            .mergeHookThere, .headNamesNoBranch, .nothingToSave, .strandsArticles, .nothingToWaive, .nothingToAcknowledge,
            .aheadOfClock, .mergeContested, .hookFailed, .hookChangedTrailers, .hookTrouble, .signingFailed, .signatureMissing,
            .noSigningKey, .signingKeyUnknown, .signatureUnfit, .consentMissing, .tooFewAdmins, .personThere, .keyThere,
            .fileThere, .unreadable, .oddFile, .tooLarge, .stateTyped, .unnameable, .unknownState, .unsafeWorkflow,
            .unsupportedRepository, .shallow, .alteringAttributes, .nameClash, .misnamed, .damagedIndex, .damagedObject,
            .trouble, .filesBehind, .notAnImage, .noSuchPhoto, .photosUnwritable, .notEvidence, .noAnchor, .idRemoved,
            .keyRemoved, .keyMoved, .rulesLowered, .policyUnwritable:
            unworded(refusal)
        }
    }
}
