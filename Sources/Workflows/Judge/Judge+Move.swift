import Text

extension Judge {
    /// Judges a move with the same ``TransitionCheck`` as when it was made.
    mutating func judgeMove(
        _ event: Event, _ transition: Workflow.Transition, _ article: RecordedArticle, _ after: RecordedText,
        _ workflow: Workflow,
        _ record: ArticleRecord
    ) {
        guard let before = article.before.text else {
            judgeRole(event, oneOf: transition.by)
            return report(.illegalMove, "There was no text to move.")
        }
        // Whose an address is that was used by hand, the masthead of this moment says.
        let standing = record.fold.standing(
            content: before.content, mayFix: workflow.reviewerMayFix ?? 0, masthead: policy.masthead)
        let question = TransitionCheck(
            transition: transition, workflow: workflow, masthead: policy.masthead, person: policy.masthead.person(event.by),
            address: commit.committer, state: before.state, authors: before.authors, standing: standing, content: before.content,
            expected: nil, hasNote: commit.note.contains { !$0.isWhitespace }, findings: [])
        judgeRole(event, oneOf: transition.by + (question.soleWriterRole.map { [$0] } ?? []))
        for refusal in question.gates.compactMap(\.refusal) { report(refusal, event, record) }
        if event.to != question.target, policy.masthead.person(event.by) != nil {
            report(
                .illegalMove, "\(event.name) leads to \(question.target) here, not to \(event.to ?? "no state").",
                expected: question.target, found: event.to)
        }
        judgeContent(event, transition, article, before, after, record)
        if transition.isOverride, standing.writers[.person(event.by)] != nil || before.authors.contains(event.by) {
            report(.override, "\(event.by) decided about words of his or her own: \(firstLine(commit.note))")
        }
        if let stage = transition.stage(in: workflow) {
            ask(
                Check(
                    commit: commit.id, article: article.formerName, stage: stage, policy: policy, text: before,
                    time: commit.time, released: record.released, rules: RuleSet(of: event),
                    waived: validWaivers(standing, workflow)))
        }
        noteEmbargo(event, of: article, after, standing, workflow)
    }

    /// A move changes the state alone; one that restores the live text must restore exactly that.
    private mutating func judgeContent(
        _ event: Event, _ transition: Workflow.Transition, _ article: RecordedArticle, _ before: RecordedText,
        _ after: RecordedText, _ record: ArticleRecord
    ) {
        if transition.text == .live {
            guard let released = record.released, released.content != after.content else { return }
            report(
                .textInMove, "The text that came back is not the one that readers see.", expected: released.content.description,
                found: after.content.description)
        } else if article.changedContent {
            report(
                .textInMove, "\(event.name) changed the text as well.", expected: before.content.description,
                found: after.content.description)
        }
    }

    private func firstLine(_ note: String) -> String { String(note.prefix { $0 != "\n" }) }

    /// Reports a refusal of the check as a finding.
    private mutating func report(_ refusal: Refusal, _ event: Event, _ record: ArticleRecord) {
        switch refusal {
        case .noSuchMove(_, let state, let open, _):
            report(
                .illegalMove, "There is no \(event.name) from the state \(state).", expected: open.joined(separator: ", "),
                found: event.name)
        case .nothingLive: report(.illegalMove, "\(event.name) needs a live text, and there was none.")
        case .somethingLive: report(.illegalMove, "\(event.name) cannot be made while a text is live.")
        case .noteMissing: report(.noteMissing, "\(event.name) asks for a note.")
        case .notOwnArticle(let person, let writers):
            report(
                .notOwn, "\(event.name) is for writers of the article.", expected: writers.joined(separator: ", "), found: person)
        case .ownText(let person, let commit, _, _):
            report(
                .selfApproval,
                "\(person) wrote some of this text"
                    + (commit.map { ", in commit \($0.prefix(10))" } ?? "") + ", and decided about it.",
                expected: "somebody who wrote none of it", found: person)
        case .unknownWriter(let address, let commit):
            report(
                .unknownWriter,
                "\(address), whom the masthead did not know, wrote some of this text in commit \(commit.prefix(10)).",
                found: address)
        case .alreadyDecided(let person, let commit, _, _):
            report(
                .repeatedApproval, "\(person) had decided about this content in commit \(commit.prefix(10)) already.",
                found: person)
        case .approvalsMissing(let decision, let needed, let given):
            let isStale = record.fold.hasDecision
            report(
                isStale ? .staleApproval : .approvalMissing,
                isStale
                    ? "The decisions that were made are not about this content, or were voided."
                    : "Nobody had decided about this content.",
                expected: "\(needed) \(decision)", found: "\(given)")
        // Who acted and in which role is judged from what the event says, and the checks need more than the commit.
        case .ambiguous, .ambiguousVersion, .nothingSince, .unrelatedVersion, .noSlug, .slugInvalid, .sameName,
            .needsWorkTree, .noSuchPerson, .unknownTransition, .noSuchTimeZone, .noSuchRule, .noSuchAuditRule, .noDate,
            .noSuchLicense, .noPublicKey, .noSuchRole, .unknownRole, .noSuchState, .noSuchAuthor, .noSuchKey, .noSuchCategory,
            .fileOrVersion, .noPublication, .noSuchArticle, .noSuchVersion, .noSuchWorkflow, .noSuchFile, .nothingCommitted,
            .nobodyActs, .twoIdentities, .editRefused, .roleMissing, .retired, .alreadyConsented, .changedMeanwhile,
            .headMoved, .contentDiffers, .policyDiffers, .busy, .insideHook, .unprovenWriter, .checksFailed, .unsavedText,
            .unsavedBeforeDecision,
            .stagedText, .missingFile, .movedByHand, .wrongBranch, .detachedHead, .operationInProgress, .slugTaken,
            .publicationThere, .fileInTheWay, .outputThere, .photoThere, .hookThere, .mergeHookThere, .headNamesNoBranch,
            .nothingToSave, .strandsArticles, .nothingToWaive, .nothingToAcknowledge, .aheadOfClock, .mergeContested,
            .hookFailed, .hookChangedTrailers, .hookTrouble, .signingFailed, .signatureMissing, .noSigningKey,
            .signingKeyUnknown, .signatureUnfit, .consentMissing, .tooFewAdmins, .personThere, .keyThere, .fileThere,
            .unreadable, .oddFile, .tooLarge, .stateTyped, .unnameable, .unknownState, .unsafeWorkflow, .unsupportedRepository,
            .shallow, .alteringAttributes, .nameClash, .misnamed, .damagedIndex, .damagedObject, .trouble, .filesBehind,
            .notAnImage, .noSuchPhoto, .photosUnwritable, .notEvidence, .noAnchor, .idRemoved, .keyRemoved, .keyMoved,
            .rulesLowered, .policyUnwritable,
            .dateAhead, .noAddress, .noTrust, .noSuchText, .founderUnknown, .addressThere, .strayRole:
            break
        }
    }
}
