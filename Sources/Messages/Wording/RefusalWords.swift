package import Workflows

/// The sentence for every refusal, and what to do next.
package struct RefusalWords {
    package let sentence: String
    package var hints: [String] = []
    /// The thing that was asked for and is not there, where the refusal is about one.
    var subject: Subject?
    /// Whether it is about no single thing that was named, because there is no publication at all.
    package var concernsAll = false

    package init(_ sentence: String, _ hints: String...) {
        self.sentence = sentence
        self.hints = hints
    }

    package init(_ sentence: String, hints: [String]) {
        self.sentence = sentence
        self.hints = hints
    }

    /// The words for any refusal: one line a case, and a case without words does not build. The sentences stand in the files of
    /// their families.
    package init(_ refusal: Refusal) {
        self =
            switch refusal {
            // Usage (64)
            case .noteMissing(let move): Usage.noteMissing(move)
            case .ambiguous(let name, let candidates): Usage.ambiguous(name, candidates).about(.article, name)
            case .ambiguousVersion(let name, let meanings): Usage.ambiguousVersion(name, meanings)
            case .nothingSince(let version): Usage.nothingSince(version)
            case .unrelatedVersion(let version): Usage.unrelatedVersion(version)
            case .noSlug(let title): Usage.noSlug(title)
            case .slugInvalid(let slug): Usage.slugInvalid(slug)
            case .sameName(let article): Usage.sameName(article)
            case .needsWorkTree(let command): Usage.needsWorkTree(command)
            case .noSuchTimeZone(let name): Usage.noSuchTimeZone(name)
            case .noDate(let variable, let text): Usage.noDate(variable, text)
            case .dateAhead(let variable, let text): Usage.dateAhead(variable, text)
            case .noAddress(let text): Usage.noAddress(text)
            case .noTrust(let text): Usage.noTrust(text)
            case .noPublicKey(let why): Usage.noPublicKey(why)
            case .fileOrVersion(let name): Usage.fileOrVersion(name)
            case .noSuchPhoto(let photo, let article, let known): Usage.noSuchPhoto(photo, article, known)
            // Names that nothing has (64, 66)
            case .noSuchPerson(let id, let known, let source): Unknown.person(id, known, source).about(.person, id)
            case .unknownTransition(let name, let known): Unknown.transition(name, known).about(.transition, name)
            case .noSuchRule(let rule): Unknown.rule(rule).about(.rule, rule)
            case .noSuchAuditRule(let rule): Unknown.auditRule(rule)
            case .noSuchLicense(let text, let near): Unknown.license(text, near).about(.license, text)
            case .noSuchRole(let person, let role, let known): Unknown.roleOf(person, role, known).about(.role, role)
            case .unknownRole(let role, let known): Unknown.role(role, known).about(.role, role)
            case .noSuchState(let state, let known): Unknown.state(state, known).about(.state, state)
            case .noSuchAuthor(let author, let known): Unknown.author(author, known).about(.author, author)
            case .noSuchKey(let person, let key): Unknown.key(person, key)
            case .noSuchCategory(let name, let known): Unknown.category(name, known).about(.category, name)
            case .noPublication(let path): Unknown.publication(path).aboutAll
            case .noSuchArticle(let name, let near): Unknown.article(name, near).about(.article, name)
            case .noSuchVersion(let version): Unknown.version(version).about(.version, version)
            case .noSuchText(let text, let others): Unknown.text(text, others)
            case .noSuchWorkflow(let name, let known): Unknown.workflow(name, known).about(.workflow, name)
            case .noSuchFile(let path): Unknown.file(path).about(.file, path)
            case .nothingCommitted(let branch): Unknown.committed(branch).aboutAll
            // Nobody acts, or not this person (4, 3)
            case .nobodyActs(let address): Persons.nobodyActs(address)
            case .founderUnknown: Persons.founderUnknown
            case .twoIdentities(let author, let committer): Persons.twoIdentities(author, committer)
            case .roleMissing(let person, let action, let roles, let holders):
                Persons.roleMissing(person, action, roles, holders)
            case .retired(let person): Persons.retired(person)
            case .ownText(let person, let commit, let roles, let others): Persons.ownText(person, commit, roles, others)
            case .alreadyDecided(let person, let commit, let needed, let given):
                Persons.alreadyDecided(person, commit, needed, given)
            case .notOwnArticle(let person, let writers): Persons.notOwnArticle(person, writers)
            case .alreadyConsented(let person, let content): Persons.alreadyConsented(person, content)
            case .unknownWriter(let address, let commit): Persons.unknownWriter(address, commit)
            case .unprovenWriter(let address, let commit): Persons.unprovenWriter(address, commit)
            // Moves (6, 7)
            case .noSuchMove(let move, let state, let open, let way): Moves.noSuchMove(move, state, open, way)
            case .nothingLive(let move): Moves.nothingLive(move)
            case .somethingLive(let move): Moves.somethingLive(move)
            case .editRefused(let state, let opening, let isTyped): Moves.editRefused(state, opening, isTyped)
            case .approvalsMissing(let decision, let needed, let given): Moves.approvalsMissing(decision, needed, given)
            case .checksFailed(let stage, let findings): Moves.checksFailed(stage, findings)
            case .unsavedText(let path, let opening): Moves.unsavedText(path, opening)
            case .unsavedBeforeDecision(let path, let article, let person, let savers):
                Moves.unsavedBeforeDecision(path, article, person, savers)
            case .wrongBranch(let current, let wanted): Moves.wrongBranch(current, wanted)
            case .slugTaken(let path): Moves.slugTaken(path)
            case .nothingToSave: Moves.nothingToSave
            case .nothingToWaive(let rule): Moves.nothingToWaive(rule)
            case .nothingToAcknowledge(let commit): Moves.nothingToAcknowledge(commit)
            case .photoThere(let path): Moves.photoThere(path)
            // It changed meanwhile (5)
            case .changedMeanwhile(let what): Meanwhile.changed(what)
            case .headMoved(let path, let commit, let person, let base):
                Meanwhile.headMoved(path, commit, person, base)
            case .contentDiffers(let expected, let actual): Meanwhile.contentDiffers(expected, actual)
            case .policyDiffers(let expected, let actual): Meanwhile.policyDiffers(expected, actual)
            case .busy(let path): Meanwhile.busy(path)
            case .insideHook: Meanwhile.insideHook
            // git and the working files (7)
            case .stagedText(let path): Repository.stagedText(path)
            case .missingFile(let path): Repository.missingFile(path)
            case .movedByHand(let old, let new): Repository.movedByHand(old, new)
            case .detachedHead: Repository.detachedHead
            case .operationInProgress(let operation): Repository.operationInProgress(operation)
            case .publicationThere: Repository.publicationThere
            case .fileInTheWay(let path): Repository.fileInTheWay(path)
            case .outputThere(let path): Repository.outputThere(path)
            case .hookThere(let path): Repository.hookThere(path)
            case .mergeHookThere(let path): Repository.mergeHookThere(path)
            case .headNamesNoBranch(let head, let branches, let isBare): Repository.headNamesNoBranch(head, branches, isBare)
            case .aheadOfClock(let commit, let time): Repository.aheadOfClock(commit, time)
            case .mergeContested(let contest): MergeRecipe(contest).words
            case .hookFailed(let name, let status): Repository.hookFailed(name, status)
            case .hookChangedTrailers: Repository.hookChangedTrailers
            case .hookTrouble(let words): Repository.hookTrouble(words)
            // Signatures (7)
            case .signingFailed(let words): Signing.failed(words)
            case .signatureMissing(let cause): Signing.missing(cause)
            case .noSigningKey(let cause): Signing.noKey(cause)
            case .signingKeyUnknown(let person, let fingerprint, let line, let holder):
                Signing.keyUnknown(person, fingerprint, line, holder)
            case .signatureUnfit(let words): Signing.unfit(words)
            // The policy (7, 65)
            case .strandsArticles(let first, let count): Policy.strandsArticles(first, count)
            case .consentMissing(let content, let needed, let given, let others):
                Policy.consentMissing(content, needed, given, others)
            case .tooFewAdmins(let needed, let left, let withKeys): Policy.tooFewAdmins(needed, left, withKeys)
            case .personThere(let id, let isRetired): Policy.personThere(id, isRetired)
            case .addressThere(let address, let person): Policy.addressThere(address, person)
            case .keyThere(let fingerprint, let person): Policy.keyThere(fingerprint, person)
            case .fileThere(let path): Policy.fileThere(path)
            case .unsafeWorkflow(let file, let faults): Policy.unsafeWorkflow(file, faults)
            case .idRemoved(let person): Policy.idRemoved(person)
            case .keyRemoved(let person, let fingerprint): Policy.keyRemoved(person, fingerprint)
            case .keyMoved(let fingerprint, let from, let to): Policy.keyMoved(fingerprint, from, to)
            case .rulesLowered(let from, let to): Policy.rulesLowered(from, to)
            case .policyUnwritable(let path): Policy.unwritable(path)
            case .unnameable(let person, let place, let hasAddress): Policy.unnameable(person, place, hasAddress)
            case .strayRole(let role, let person, let place, let known): Policy.strayRole(role, person, place, known)
            // Files and repositories (65)
            case .unreadable(let file, let commit, let malformed): Broken.unreadable(file, commit, malformed)
            case .oddFile(let path, let what): Broken.oddFile(path, what)
            case .tooLarge(let path, let size, let limit): Broken.tooLarge(path, size, limit)
            case .stateTyped(let path, let place, let typed, let recorded): Broken.stateTyped(path, place, typed, recorded)
            case .unknownState(let article, let place, let state, let states):
                Broken.unknownState(article, place, state, states)
            case .unsupportedRepository(let cause, let remedy): Broken.unsupportedRepository(cause, remedy)
            case .shallow: Broken.shallow
            case .alteringAttributes(let path, let attribute): Broken.alteringAttributes(path, attribute)
            case .nameClash(let words): Broken.nameClash(words)
            case .misnamed(let path): Broken.misnamed(path)
            case .damagedIndex(let words): Broken.damagedIndex(words)
            case .damagedObject(let id): Broken.damagedObject(id)
            case .trouble(let words): RefusalWords(words)
            case .filesBehind(let commit, let cause): Broken.filesBehind(commit, cause)
            case .notAnImage(let path, let why): Broken.notAnImage(path, why)
            case .photosUnwritable(let path): Broken.photosUnwritable(path)
            case .notEvidence(let path, let why): Broken.notEvidence(path, why)
            case .noAnchor(let path, let line): Broken.noAnchor(path, line)
            }
    }

    /// The same words, about this thing.
    func about(_ noun: Subject.Noun, _ name: String) -> RefusalWords {
        var words = self
        words.subject = Subject(noun, name)
        return words
    }

    /// The same words, about everything that was named.
    var aboutAll: RefusalWords {
        var words = self
        words.concernsAll = true
        return words
    }

    /// `a, b or c`
    package static func either(_ words: [String]) -> String {
        guard let last = words.last else { return "nothing" }
        return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " or " + last
    }
}
