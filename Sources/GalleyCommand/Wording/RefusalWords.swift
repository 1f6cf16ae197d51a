internal import Editorial

/// The sentence for every refusal, and what to do next.
struct RefusalWords {
    let sentence: String
    var hints: [String] = []

    init(_ refusal: Refusal) {
        switch refusal.kind {
        case .usage: self = Self.usage(refusal)
        case .absent: self = Self.absent(refusal)
        case .nobody, .notAllowed: self = Self.notAllowed(refusal)
        case .noSuchMove: self = Self.noSuchMove(refusal)
        case .conflict: self = Self.conflict(refusal)
        case .notNow: self = Self.notNow(refusal)
        case .broken: self = Self.broken(refusal)
        }
    }

    init(_ sentence: String, _ hints: String...) {
        self.sentence = sentence
        self.hints = hints
    }

    init(_ sentence: String, hints: [String]) {
        self.sentence = sentence
        self.hints = hints
    }

    /// `a, b or c`
    static func either(_ words: [String]) -> String {
        guard let last = words.last else { return "nothing" }
        return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " or " + last
    }

    /// For a name that there is not: which ones somebody may have meant, and those that there are, if they are few.
    static func unknown(_ sentence: String, _ typed: String, among known: [String], _ hints: String...) -> RefusalWords {
        let near = NearestNames.to(typed, among: known)
        let few = known.count <= 12 && !known.isEmpty ? ["It has: \(known.joined(separator: ", "))."] : []
        return RefusalWords(
            sentence, hints: (near.isEmpty ? [] : ["Did you mean \(either(near))?"]) + (hints.isEmpty ? few : hints))
    }

    /// What a case says that has no words among those of its kind: one about keys and the policy.
    static func unworded(_ refusal: Refusal) -> RefusalWords {
        keys(refusal)
    }

    private static func usage(_ refusal: Refusal) -> RefusalWords {
        switch refusal {
        case .noteMissing(let transition):
            RefusalWords("`\(transition)` needs a note that says why.", "Give it with -m \"…\" or -F FILE.")
        case .ambiguous(let name, let candidates):
            RefusalWords(
                "several articles begin with \"\(name)\": \(candidates.prefix(8).joined(separator: ", "))\(candidates.count > 8 ? ", …" : "")",
                "Name one by its path, such as \(candidates.first ?? "2018/09/slug").")
        case .ambiguousVersion(let name, let meanings):
            RefusalWords(
                "\"\(name)\" is ambiguous: git could mean \(either(meanings)).",
                "Name the one that you mean in full, such as \(meanings.last ?? name).")
        case .nothingSince(let version):
            RefusalWords(
                "this branch has no commit after \(version), so there is nothing to judge.",
                "Name an older version, or leave --since out to have everything judged.")
        case .unrelatedVersion(let version):
            RefusalWords(
                "\(version) has no history in common with this branch, so nothing that stands there can be believed.",
                "Name a version that the branch grew from, or leave --since out to have everything judged.")
        case .noSlug(let title):
            RefusalWords(
                "no slug can be made of the title \"\(title)\".", "Give one with --slug, of letters, digits and hyphens.")
        case .slugInvalid(let slug):
            RefusalWords(
                "\"\(slug)\" is no slug.",
                "A slug has lower-case letters and digits of any script, with single hyphens between them, such as harbour-lights."
            )
        case .sameName(let article): RefusalWords("\(article) is the name that the article has.")
        case .needsWorkTree(let command):
            RefusalWords(
                "`\(command)` needs working files, and this repository is bare.",
                "Work in a clone; `new` and `save` take a text with -F FILE here as well.")
        case .noSuchPerson(let id, let known):
            known.count <= 12
                ? unknown("nobody on the masthead has the id \"\(id)\".", id, among: known)
                : unknown(
                    "nobody on the masthead has the id \"\(id)\".", id, among: known, "`galley masthead list` shows them all.")
        case .noSuchLicense(let text, let near?):
            RefusalWords("no single license is called \"\(text)\".", "Did you mean \(near)?")
        case .noSuchLicense(let text, nil):
            unknown(
                "no single license is called \"\(text)\".", text, among: License.all.map(\.id),
                "`galley license list` has them all.")
        case .noSuchPhoto(let photo, let article, let known):
            RefusalWords(
                "\(article) has no photo \"\(photo)\".",
                known.isEmpty
                    ? "It has none at all. Add one with `galley photo add ARTICLE FILE`."
                    : "Name one by its file or its number: \(known.joined(separator: ", ")).")
        case .noSuchTimeZone(let name):
            RefusalWords("there is no time zone \"\(name)\".", "Name one of the IANA time zone database, such as Asia/Seoul.")
        case .noSuchAuditRule(let rule):
            RefusalWords(
                "the audit has no rule \"\(rule)\".", "docs/audit.md lists them; `galley audit verify` shows them in brackets.")
        case .noDate(let variable, let text):
            RefusalWords(
                "\(variable) is \"\(text)\", which is no date that git can read; nothing was written.",
                "Write it as 2018-09-07T09:00:00+09:00, or unset it.")
        case .fileOrVersion(let name):
            RefusalWords(
                "\(name) is a file, and a branch, tag or commit here has the same name.",
                "Write ./\(name) for the file, or the full name of the commit.")
        case .noSuchRule(let rule):
            unknown("there is no rule \"\(rule)\".", rule, among: Rule.all.map(\.id), "`galley rules` lists them.")
        case .unknownTransition(let name, let known):
            unknown("the workflow of this article has no transition \"\(name)\".", name, among: known)
        case .noPublicKey, .noSuchRole, .unknownRole, .noSuchState, .noSuchAuthor, .noSuchKey, .noSuchCategory,
            .noPublication, .noSuchArticle, .noSuchVersion, .noSuchWorkflow, .noSuchFile, .nothingCommitted, .nobodyActs,
            .twoIdentities, .noSuchMove, .nothingLive, .somethingLive, .editRefused, .roleMissing, .retired, .ownText,
            .alreadyDecided, .notOwnArticle, .alreadyConsented, .changedMeanwhile, .headMoved, .contentDiffers, .policyDiffers,
            .busy, .insideHook, .approvalsMissing, .unknownWriter, .unprovenWriter, .checksFailed, .unsavedText, .stagedText,
            .missingFile, .movedByHand, .wrongBranch, .detachedHead, .operationInProgress, .slugTaken, .publicationThere,
            .fileInTheWay, .outputThere, .photoThere, .hookThere, .mergeHookThere, .headNamesNoBranch, .nothingToSave,
            .strandsArticles, .nothingToWaive, .nothingToAcknowledge, .aheadOfClock, .mergeContested, .hookFailed,
            .hookChangedTrailers, .hookTrouble, .signingFailed, .signatureMissing, .noSigningKey, .signingKeyUnknown,
            .signatureUnfit, .consentMissing, .tooFewAdmins, .personThere, .keyThere, .fileThere, .unreadable, .oddFile,
            .tooLarge, .stateTyped, .unnameable, .unknownState, .unsafeWorkflow, .unsupportedRepository, .shallow,
            .alteringAttributes, .nameClash, .misnamed, .damagedIndex, .damagedObject, .trouble, .filesBehind, .notAnImage,
            .photosUnwritable, .notEvidence, .noAnchor, .idRemoved, .keyRemoved, .keyMoved, .rulesLowered, .policyUnwritable:
            unworded(refusal)
        }
    }

    private static func absent(_ refusal: Refusal) -> RefusalWords {
        switch refusal {
        case .noPublication(let path):
            RefusalWords(
                "\(path) is in no git repository, so there is no publication.",
                "Go into one, name it with -C DIR, or begin one with `galley init`.")
        case .noSuchArticle(let name, let near):
            RefusalWords(
                "there is no article \"\(name)\".",
                near.isEmpty ? "`galley list` shows them all." : "Did you mean \(either(near))?")
        case .noSuchVersion(let version):
            RefusalWords("there is no such version: \(version).", "`galley log ARTICLE` shows the versions that there are.")
        case .noSuchWorkflow(let name, let known):
            unknown(
                "there is no workflow \"\(name)\".", name, among: known,
                "`galley workflow list` shows them; they are files in workflows/.")
        case .noSuchFile(let path): RefusalWords("there is no file \(path).")
        case .nothingCommitted(let branch):
            RefusalWords(
                "\(branch) has no galley.yml, so there is no publication yet.",
                "Make this repository one with `galley init`, or switch to the branch that has it.")
        case .noteMissing, .ambiguous, .ambiguousVersion, .nothingSince, .unrelatedVersion, .noSlug, .slugInvalid,
            .sameName, .needsWorkTree, .noSuchPerson, .unknownTransition, .noSuchTimeZone, .noSuchRule, .noSuchAuditRule,
            .noDate, .noSuchLicense, .noPublicKey, .noSuchRole, .unknownRole, .noSuchState, .noSuchAuthor, .noSuchKey,
            .noSuchCategory, .fileOrVersion, .nobodyActs, .twoIdentities, .noSuchMove, .nothingLive, .somethingLive,
            .editRefused, .roleMissing, .retired, .ownText, .alreadyDecided, .notOwnArticle, .alreadyConsented,
            .changedMeanwhile, .headMoved, .contentDiffers, .policyDiffers, .busy, .insideHook, .approvalsMissing,
            .unknownWriter, .unprovenWriter, .checksFailed, .unsavedText, .stagedText, .missingFile, .movedByHand,
            .wrongBranch, .detachedHead, .operationInProgress, .slugTaken, .publicationThere, .fileInTheWay, .outputThere,
            .photoThere, .hookThere, .mergeHookThere, .headNamesNoBranch, .nothingToSave, .strandsArticles, .nothingToWaive,
            .nothingToAcknowledge, .aheadOfClock, .mergeContested, .hookFailed, .hookChangedTrailers, .hookTrouble,
            .signingFailed, .signatureMissing, .noSigningKey, .signingKeyUnknown, .signatureUnfit, .consentMissing,
            .tooFewAdmins, .personThere, .keyThere, .fileThere, .unreadable, .oddFile, .tooLarge, .stateTyped, .unnameable,
            .unknownState, .unsafeWorkflow, .unsupportedRepository, .shallow, .alteringAttributes, .nameClash, .misnamed,
            .damagedIndex, .damagedObject, .trouble, .filesBehind, .notAnImage, .noSuchPhoto, .photosUnwritable, .notEvidence,
            .noAnchor, .idRemoved, .keyRemoved, .keyMoved, .rulesLowered, .policyUnwritable:
            unworded(refusal)
        }
    }

    private static func noSuchMove(_ refusal: Refusal) -> RefusalWords {
        switch refusal {
        case .noSuchMove(let transition, let state, let open):
            RefusalWords(
                "`\(transition)` does not start from \(state).",
                "From \(state) an article can make: \(open.joined(separator: ", ")).")
        case .nothingLive(let transition):
            RefusalWords("`\(transition)` is for an article of which a text is before the public; nothing of this one is.")
        case .somethingLive(let transition):
            RefusalWords(
                "`\(transition)` is for an article that no reader can see; a text of this one is before the public.",
                "Take it back with `galley retract ARTICLE -m NOTE` first.")
        case .editRefused(let state, let open):
            RefusalWords(
                "a text that is \(state) takes no change.",
                "Make it a draft again first: `galley \(open.first { ["revise", "reopen"].contains($0) } ?? open.first ?? "move") ARTICLE`."
            )
        case .noteMissing, .ambiguous, .ambiguousVersion, .nothingSince, .unrelatedVersion, .noSlug, .slugInvalid,
            .sameName, .needsWorkTree, .noSuchPerson, .unknownTransition, .noSuchTimeZone, .noSuchRule, .noSuchAuditRule,
            .noDate, .noSuchLicense, .noPublicKey, .noSuchRole, .unknownRole, .noSuchState, .noSuchAuthor, .noSuchKey,
            .noSuchCategory, .fileOrVersion, .noPublication, .noSuchArticle, .noSuchVersion, .noSuchWorkflow, .noSuchFile,
            .nothingCommitted, .nobodyActs, .twoIdentities, .roleMissing, .retired, .ownText, .alreadyDecided, .notOwnArticle,
            .alreadyConsented, .changedMeanwhile, .headMoved, .contentDiffers, .policyDiffers, .busy, .insideHook,
            .approvalsMissing, .unknownWriter, .unprovenWriter, .checksFailed, .unsavedText, .stagedText, .missingFile,
            .movedByHand, .wrongBranch, .detachedHead, .operationInProgress, .slugTaken, .publicationThere, .fileInTheWay,
            .outputThere, .photoThere, .hookThere, .mergeHookThere, .headNamesNoBranch, .nothingToSave, .strandsArticles,
            .nothingToWaive, .nothingToAcknowledge, .aheadOfClock, .mergeContested, .hookFailed, .hookChangedTrailers,
            .hookTrouble, .signingFailed, .signatureMissing, .noSigningKey, .signingKeyUnknown, .signatureUnfit,
            .consentMissing, .tooFewAdmins, .personThere, .keyThere, .fileThere, .unreadable, .oddFile, .tooLarge, .stateTyped,
            .unnameable, .unknownState, .unsafeWorkflow, .unsupportedRepository, .shallow, .alteringAttributes, .nameClash,
            .misnamed, .damagedIndex, .damagedObject, .trouble, .filesBehind, .notAnImage, .noSuchPhoto, .photosUnwritable,
            .notEvidence, .noAnchor, .idRemoved, .keyRemoved, .keyMoved, .rulesLowered, .policyUnwritable:
            unworded(refusal)
        }
    }

    private static func conflict(_ refusal: Refusal) -> RefusalWords {
        switch refusal {
        case .changedMeanwhile(let what):
            RefusalWords(
                "\(what) changed while you were at it; nothing was written.", "Look again with `galley show`, then repeat.")
        case .headMoved(let path, let commit, let person):
            RefusalWords(
                "Cannot save \(path): the branch moved on under it, and the file is an older version with what was typed since.",
                hints: [
                    "It would take out what \(person) saved (\(commit)). Your text stays in the file.",
                    "Bring both together: `git show :\(path) > /tmp/old; git show HEAD:\(path) > /tmp/new; git merge-file \(path) /tmp/old /tmp/new`",
                    "Then `git reset -q -- \(path)`, and save. To drop what is in the file, `git checkout HEAD -- \(path)`.",
                ])
        case .contentDiffers(let expected, let actual):
            RefusalWords(
                "the text is not the one that you expect: it is \(actual), not \(expected); nothing was written.",
                "Read it again with `galley show`, then decide.")
        case .busy(let path):
            RefusalWords(
                "somebody else is writing to this repository (\(path)); nothing was written.",
                "Try again. If no git or galley is running, a dead process left the lock behind: see what it is, then delete it.")
        case .insideHook:
            RefusalWords(
                "a hook cannot move articles: the move that it belongs to is not finished; nothing was written.",
                "Do it after the move, from outside the hook.")
        case .noteMissing, .ambiguous, .ambiguousVersion, .nothingSince, .unrelatedVersion, .noSlug, .slugInvalid,
            .sameName, .needsWorkTree, .noSuchPerson, .unknownTransition, .noSuchTimeZone, .noSuchRule, .noSuchAuditRule,
            .noDate, .noSuchLicense, .noPublicKey, .noSuchRole, .unknownRole, .noSuchState, .noSuchAuthor, .noSuchKey,
            .noSuchCategory, .fileOrVersion, .noPublication, .noSuchArticle, .noSuchVersion, .noSuchWorkflow, .noSuchFile,
            .nothingCommitted, .nobodyActs, .twoIdentities, .noSuchMove, .nothingLive, .somethingLive, .editRefused,
            .roleMissing, .retired, .ownText, .alreadyDecided, .notOwnArticle, .alreadyConsented, .policyDiffers,
            .approvalsMissing, .unknownWriter, .unprovenWriter, .checksFailed, .unsavedText, .stagedText, .missingFile,
            .movedByHand, .wrongBranch, .detachedHead, .operationInProgress, .slugTaken, .publicationThere, .fileInTheWay,
            .outputThere, .photoThere, .hookThere, .mergeHookThere, .headNamesNoBranch, .nothingToSave, .strandsArticles,
            .nothingToWaive, .nothingToAcknowledge, .aheadOfClock, .mergeContested, .hookFailed, .hookChangedTrailers,
            .hookTrouble, .signingFailed, .signatureMissing, .noSigningKey, .signingKeyUnknown, .signatureUnfit,
            .consentMissing, .tooFewAdmins, .personThere, .keyThere, .fileThere, .unreadable, .oddFile, .tooLarge, .stateTyped,
            .unnameable, .unknownState, .unsafeWorkflow, .unsupportedRepository, .shallow, .alteringAttributes, .nameClash,
            .misnamed, .damagedIndex, .damagedObject, .trouble, .filesBehind, .notAnImage, .noSuchPhoto, .photosUnwritable,
            .notEvidence, .noAnchor, .idRemoved, .keyRemoved, .keyMoved, .rulesLowered, .policyUnwritable:
            unworded(refusal)
        }
    }
}
