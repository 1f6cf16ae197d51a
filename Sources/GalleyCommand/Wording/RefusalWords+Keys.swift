internal import Editorial

extension RefusalWords {
    /// The sentences about signing keys and about changes of the policy.
    static func keys(_ refusal: Refusal) -> RefusalWords {
        switch refusal {
        case .noPublicKey(let why): RefusalWords("this is no public key that can be used here: it would have to be \(why).")
        case .noSuchRole(let person, let role, let known):
            unknown(
                "\(person) does not have the role \"\(role)\".", role, among: known,
                "`galley masthead show \(person)` shows the roles.")
        case .unknownRole(let role, let known):
            unknown(
                "no workflow names the role \"\(role)\".", role, among: known,
                "The roles are \(known.joined(separator: ", ")). `galley masthead add` and `role` give a new one with --new-role."
            )
        case .noSuchState(let state, let known):
            unknown(
                "no workflow has the state \"\(state)\".", state, among: known,
                "The states are \(known.joined(separator: ", ")).")
        case .noSuchAuthor(let author, let known):
            unknown(
                "nobody is called \"\(author)\", on the masthead or in an article.", author, among: known,
                "`galley masthead list` shows the people, `galley list` the authors of articles.")
        case .noSuchKey(let person, let key):
            RefusalWords(
                "the entry of \(person) has no such key (\(key)).", "`galley masthead show \(person)` shows the keys.")
        case .noSuchCategory(let category, let known):
            known.isEmpty
                ? RefusalWords(
                    "there is no category \"\(category)\".", "galley.yml names no categories, and no article has one.")
                : unknown(
                    "there is no category \"\(category)\".", category, among: known,
                    "The categories are \(known.prefix(12).joined(separator: ", "))\(known.count > 12 ? ", …" : "").")
        case .signatureMissing(let cause):
            RefusalWords(
                "this commit must be signed with an SSH key, and could not be: \(cause).",
                "Name your key with `galley key use PATH`, or make one with `galley key use --generate`.")
        case .noSigningKey(let cause):
            RefusalWords(
                "git has no SSH key to sign with here: \(cause).",
                "Name your key with `galley key use PATH`, or make one with `galley key use --generate`.")
        case .signingKeyUnknown(let person, let fingerprint, _, let holder?) where holder != person:
            RefusalWords(
                "the key \(fingerprint) is that of \(holder), and \(person) acts.",
                "Sign with a key of \(person) (`galley key use PATH`), or act as \(holder).")
        case .signingKeyUnknown(let person, let fingerprint, _, .some):
            RefusalWords(
                "the key \(fingerprint) is retired and signs for \(person) no more.",
                "Use another with `galley key use PATH`; an admin puts it on the masthead with `galley masthead key \(person) FILE`."
            )
        case .signingKeyUnknown(let person, let fingerprint, let line, nil):
            RefusalWords(
                "the masthead does not know the key \(fingerprint) as one of \(person).",
                "An admin puts it there: echo '\(line)' | galley masthead key \(person) -",
                "Or sign with one that is there: `galley key use PATH`.")
        case .signatureUnfit(let words):
            RefusalWords(
                "the signature that was made \(words); nothing was written.", "`galley key show` shows which key signs here.")
        case .consentMissing(let content, let needed, let given, let others):
            RefusalWords(
                "a change of the policy needs the consent of \(needed == 1 ? "another admin" : "\(needed) other admins"); \(given.isEmpty ? "nobody has" : "only \(given.joined(separator: ", ")) has") consented to exactly this one.",
                "It takes \(either(others)), with the same command and --consent, or with the same files and `galley policy consent`.",
                "The policy will be \(content).")
        case .tooFewAdmins(let needed, let left, let withKeys):
            RefusalWords(
                "after this change \(left.isEmpty ? "nobody" : "only \(left.joined(separator: ", "))") could change the policy\(withKeys ? " with a signature" : ""), and it takes \(needed == 1 ? "one person" : "\(needed) people").",
                withKeys
                    ? "Put keys of the admins on the masthead first (`galley masthead key PERSON FILE`)."
                    : "Give somebody else the role admin first.")
        case .personThere(let id):
            RefusalWords("\(id) is on the masthead already.", "`galley masthead show \(id)` shows the entry.")
        case .keyThere(let fingerprint, let person):
            RefusalWords("the key \(fingerprint) stands on the entry of \(person) already.", "One key belongs to one person.")
        case .fileThere(let path):
            RefusalWords("\(path) is there already.", "Use it with `galley key use \(path)`, or name another place.")
        case .alreadyConsented(let person, let content):
            RefusalWords(
                "\(person) has already consented to exactly this change (\(content)).", "Another admin makes it, or consents too."
            )
        case .policyDiffers(let expected, let actual):
            RefusalWords(
                "the policy will not be the one that you expect: it will be \(actual), not \(expected); nothing was written.",
                "Read the change again, then decide.")
        case .keyRemoved(let person, let fingerprint):
            RefusalWords(
                "the new masthead has lost the key \(fingerprint) of \(person).",
                "Keys are never removed: retire it with `galley masthead key \(person) \(fingerprint) --retire`.")
        case .keyMoved(let fingerprint, let from, let to):
            RefusalWords(
                "the key \(fingerprint) is that of \(from) and cannot become that of \(to).", "\(to) needs a key of their own.")
        case .rulesLowered(let from, let to):
            RefusalWords(
                "galley.yml would go back from `rules: \(from)` to \(to).",
                "A set of rules is never given up: leave `rules: \(from)` as it is, and waive a rule where it is wrong (`galley waive`)."
            )
        case .policyUnwritable(let path):
            RefusalWords(
                "\(path) is written in a way that cannot be changed here for certain.",
                "Change it with an editor, then `galley save \(path)`.")
        case .noteMissing, .ambiguous, .ambiguousVersion, .nothingSince, .unrelatedVersion, .noSlug, .slugInvalid,
            .sameName, .needsWorkTree, .noSuchPerson, .unknownTransition, .noSuchTimeZone, .noSuchRule, .noSuchAuditRule,
            .noDate, .noSuchLicense, .fileOrVersion, .noPublication, .noSuchArticle, .noSuchVersion, .noSuchWorkflow,
            .noSuchFile, .nothingCommitted, .nobodyActs, .twoIdentities, .noSuchMove, .nothingLive, .somethingLive,
            .editRefused, .roleMissing, .retired, .ownText, .alreadyDecided, .notOwnArticle, .changedMeanwhile, .headMoved,
            .contentDiffers, .busy, .insideHook, .approvalsMissing, .unknownWriter, .unprovenWriter, .checksFailed,
            .unsavedText, .stagedText, .missingFile, .movedByHand, .wrongBranch, .detachedHead, .operationInProgress,
            .slugTaken, .publicationThere, .fileInTheWay, .outputThere, .photoThere, .hookThere, .mergeHookThere,
            .headNamesNoBranch, .nothingToSave, .strandsArticles, .nothingToWaive, .nothingToAcknowledge, .aheadOfClock,
            .mergeContested, .hookFailed, .hookChangedTrailers, .hookTrouble, .signingFailed, .unreadable, .oddFile, .tooLarge,
            .stateTyped, .unnameable, .unknownState, .unsafeWorkflow, .unsupportedRepository, .shallow, .alteringAttributes,
            .nameClash, .misnamed, .damagedIndex, .damagedObject, .trouble, .filesBehind, .notAnImage, .noSuchPhoto,
            .photosUnwritable, .notEvidence, .noAnchor, .idRemoved:
            RefusalWords("refused: \(refusal)")
        }
    }
}
