import Text

extension Judge {
    /// An event about the policy.
    mutating func judgePolicy(
        _ event: Event, _ records: inout [ArticleName: ArticleRecord], _ consents: inout Consents
    ) {
        reportMixture()
        enterByHand(&records)
        judgeRole(event, oneOf: [PolicyChangeCheck.role])
        switch event.name {
        case Event.consent: judgeConsent(event, &consents)
        case "policy": judgeChange(event, consents)
        case Event.acknowledge: judgeAcknowledgement(event, consents)
        default: report(.illegalMove, "\(event.name) changes no policy that is there already.", found: event.name)
        }
    }

    /// A consent must change no file, and counts only if everything about it is valid.
    private mutating func judgeConsent(_ event: Event, _ consents: inout Consents) {
        if !commit.policy.isEmpty {
            report(
                .mixedCommit, article: commit.policy.first, "A consent changes the policy as well.", found: commit.policy.first)
        }
        guard let content = event.content else {
            return report(.contentHashMismatch, "The consent does not say to which policy it is given.")
        }
        if consents.to(content).contains(event.by) {
            report(.repeatedApproval, "\(event.by) had consented to this already.", found: event.by)
        }
        if !hasFailed { consents.add(event.by, to: content) }
    }

    /// Checks the change with the same ``PolicyChangeCheck`` as when it was made.
    private mutating func judgeChange(_ event: Event, _ consents: Consents) {
        guard let files = commit.policyFiles else {
            return report(.stateMismatch, "The event changes the policy, and the commit does not.")
        }
        let question = PolicyChangeCheck(
            before: files.before, after: files.after, masthead: policy.masthead, settings: policy.settings,
            person: policy.masthead.person(event.by), address: commit.committer, consents: consents.to(files.after.digest))
        for refusal in question.gates.compactMap(\.refusal) {
            switch refusal {
            case .consentMissing(_, let needed, let given, _):
                report(
                    .policyAlone, article: commit.policy.first, "The change needed the consent of \(needed) more.",
                    expected: "\(needed)", found: given.joined(separator: ", "))
            // Who acted and in which role is judged from what the event says.
            case .nobodyActs, .roleMissing, .retired: break
            case .noteMissing, .ambiguous, .ambiguousVersion, .nothingSince, .unrelatedVersion, .noSlug, .slugInvalid,
                .sameName, .needsWorkTree, .noSuchPerson, .unknownTransition, .noSuchTimeZone, .noSuchRule, .noSuchAuditRule,
                .noDate, .noSuchLicense, .noPublicKey, .noSuchRole, .unknownRole, .noSuchState, .noSuchAuthor, .noSuchKey,
                .noSuchCategory, .fileOrVersion, .noPublication, .noSuchArticle, .noSuchVersion, .noSuchWorkflow, .noSuchFile,
                .nothingCommitted, .twoIdentities, .noSuchMove, .nothingLive, .somethingLive, .editRefused, .ownText,
                .alreadyDecided, .notOwnArticle, .alreadyConsented, .changedMeanwhile, .headMoved, .contentDiffers,
                .policyDiffers,
                .busy, .insideHook, .approvalsMissing, .unknownWriter, .unprovenWriter, .checksFailed, .unsavedText,
                .unsavedBeforeDecision, .stagedText,
                .missingFile, .movedByHand, .wrongBranch, .detachedHead, .operationInProgress, .slugTaken, .publicationThere,
                .fileInTheWay, .outputThere, .photoThere, .hookThere, .mergeHookThere, .headNamesNoBranch, .nothingToSave,
                .strandsArticles, .nothingToWaive, .nothingToAcknowledge, .aheadOfClock, .mergeContested, .hookFailed,
                .hookChangedTrailers, .hookTrouble, .signingFailed, .signatureMissing, .noSigningKey, .signingKeyUnknown,
                .signatureUnfit, .tooFewAdmins, .personThere, .keyThere, .fileThere, .unreadable, .oddFile, .tooLarge,
                .stateTyped,
                .unnameable, .unknownState, .unsafeWorkflow, .unsupportedRepository, .shallow, .alteringAttributes, .nameClash,
                .misnamed, .damagedIndex, .damagedObject, .trouble, .filesBehind, .notAnImage, .noSuchPhoto, .photosUnwritable,
                .notEvidence, .noAnchor, .idRemoved, .keyRemoved, .keyMoved, .rulesLowered, .policyUnwritable,
                .dateAhead, .noAddress, .noTrust, .noSuchText, .founderUnknown, .addressThere, .strayRole:
                report(.policyInvalid, article: commit.policy.first, refusal.policyWords)
            }
        }
    }

    /// Reports a commit that changes articles besides the policy, or more than one article.
    mutating func reportMixture() {
        let articles = commit.articles.map(\.name.description) + commit.aliases.map(\.name.alias)
        guard !articles.isEmpty else { return }
        let what = (articles + commit.policy).joined(separator: ", ")
        report(.mixedCommit, article: commit.articles.first?.name.description, "One commit changes \(what).", found: what)
    }

    mutating func judgePolicyByHand() {
        for path in commit.policy { report(.policyByHand, article: path, "\(path) was changed without Galley.") }
        judgePolicyAfter()
    }

    /// Checks the policy after the commit: readable, safe, and with every id that was ever given, here or on the other sides of
    /// a merge.
    mutating func judgePolicyAfter(beside others: [AuditPolicy] = []) {
        switch commit.policyAfter {
        case .broken(let file, let why): report(.policyInvalid, article: file, "\(file): \(why)")
        case .policy(let after):
            let ids = ([policy] + others).flatMap { $0.masthead.people.map(\.id) }
            for id in Set(ids).sorted() where after.masthead.person(id) == nil {
                report(
                    .policyInvalid, article: "masthead.yml", "The id \(id) is gone; ids are retired, never removed.", expected: id
                )
            }
            for name in Set([after.settings.defaultWorkflow] + after.settings.workflowByCategory.values).sorted()
            where after.workflows[name] == nil {
                report(.policyInvalid, article: "galley.yml", "There is no workflow \(name).", expected: name)
            }
        case nil: break
        }
    }
}

extension Refusal {
    /// Why a policy is invalid.
    fileprivate var policyWords: String {
        switch self {
        case .idRemoved(let person): "The id \(person) is gone; ids are retired, never removed."
        case .keyRemoved(let person, let fingerprint):
            "The key \(fingerprint) of \(person) is gone; keys are retired, never removed."
        case .keyMoved(let fingerprint, let from, let to): "The key \(fingerprint) of \(from) stands under \(to) now."
        case .tooFewAdmins: "Nobody is left who could change the policy."
        case .unreadable(let file, _, let malformed):
            "\(file):\(malformed.place.line):\(malformed.place.column): \(malformed.sentence)"
        case .unsafeWorkflow(let file, _):
            "\(file) lets a text come before the public that nobody decided about, or is otherwise unsafe."
        case .noSuchWorkflow(let name, _): "There is no workflow \(name), which galley.yml names."
        case .rulesLowered(let from, let to): "galley.yml goes back from the rules \(from) to \(to)."
        case .noSuchFile(let file): "\(file) is gone."
        case .noteMissing, .ambiguous, .ambiguousVersion, .nothingSince, .unrelatedVersion, .noSlug, .slugInvalid,
            .sameName, .needsWorkTree, .noSuchPerson, .unknownTransition, .noSuchTimeZone, .noSuchRule, .noSuchAuditRule,
            .noDate, .noSuchLicense, .noPublicKey, .noSuchRole, .unknownRole, .noSuchState, .noSuchAuthor, .noSuchKey,
            .noSuchCategory, .fileOrVersion, .noPublication, .noSuchArticle, .noSuchVersion, .nothingCommitted, .nobodyActs,
            .twoIdentities, .noSuchMove, .nothingLive, .somethingLive, .editRefused, .roleMissing, .retired, .ownText,
            .alreadyDecided, .notOwnArticle, .alreadyConsented, .changedMeanwhile, .headMoved, .contentDiffers, .policyDiffers,
            .busy, .insideHook, .approvalsMissing, .unknownWriter, .unprovenWriter, .checksFailed, .unsavedText,
            .unsavedBeforeDecision, .stagedText,
            .missingFile, .movedByHand, .wrongBranch, .detachedHead, .operationInProgress, .slugTaken, .publicationThere,
            .fileInTheWay, .outputThere, .photoThere, .hookThere, .mergeHookThere, .headNamesNoBranch, .nothingToSave,
            .strandsArticles, .nothingToWaive, .nothingToAcknowledge, .aheadOfClock, .mergeContested, .hookFailed,
            .hookChangedTrailers, .hookTrouble, .signingFailed, .signatureMissing, .noSigningKey, .signingKeyUnknown,
            .signatureUnfit, .consentMissing, .personThere, .keyThere, .fileThere, .oddFile, .tooLarge, .stateTyped,
            .unnameable, .unknownState, .unsupportedRepository, .shallow, .alteringAttributes, .nameClash, .misnamed,
            .damagedIndex, .damagedObject, .trouble, .filesBehind, .notAnImage, .noSuchPhoto, .photosUnwritable, .notEvidence,
            .noAnchor, .policyUnwritable,
            .dateAhead, .noAddress, .noTrust, .noSuchText, .founderUnknown, .addressThere, .strayRole:
            "The policy would not hold."
        }
    }
}
