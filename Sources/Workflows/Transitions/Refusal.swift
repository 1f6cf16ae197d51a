public import Text

/// Why Galley does not do what it was asked, as data; module Messages has the sentences.
///
/// Thrown where it concerns the run as a whole. A move collects refusals in ``Gate`` values, so that every reason can be shown
/// at once.
public enum Refusal: Error, Hashable, Sendable {
    // MARK: The request makes no sense (64)

    /// The transition asks for a note.
    case noteMissing(transition: String)
    /// Several articles begin like this.
    case ambiguous(name: String, candidates: [String])
    /// git could mean several things by the name of a version; all of them.
    case ambiguousVersion(String, meanings: [String])
    /// The history has nothing after the version from which it is to be judged.
    case nothingSince(String)
    /// The version has no history in common with the branch.
    case unrelatedVersion(String)
    /// No title, or one of which no slug can be made.
    case noSlug(title: String)
    case slugInvalid(String)
    /// The name is the one it has.
    case sameName(article: String)
    /// The command needs a working file, and the repository has none.
    case needsWorkTree(command: String)
    /// An id that nobody has; `namedBy` says where it stands, if not on the command line.
    case noSuchPerson(id: String, known: [String], namedBy: String? = nil)
    case unknownTransition(String, known: [String])
    case noSuchTimeZone(String)
    case noSuchRule(String)
    case noSuchAuditRule(String)
    /// A variable of git's that names a date which git could not read.
    case noDate(variable: String, text: String)
    /// A variable of git's that dates the commit more than a day later than the clock.
    case dateAhead(variable: String, text: String)
    case noAddress(String)
    /// What `--trust` was given vouches for nothing.
    case noTrust(String)
    case noSuchLicense(String, near: String?)

    /// The words are no public key; the fault says which they would have to be.
    case noPublicKey(why: String)
    case noSuchRole(person: String, role: String, known: [String])
    /// A role that no workflow names.
    case unknownRole(String, known: [String])
    case noSuchState(String, known: [String])
    /// Neither on the masthead nor among the authors of an article.
    case noSuchAuthor(String, known: [String])
    case noSuchKey(person: String, key: String)
    case noSuchCategory(String, known: [String])
    /// A name that a file has and a version of the history as well.
    case fileOrVersion(name: String)

    // MARK: There is no such thing (66)

    case noPublication(path: String)
    case noSuchArticle(name: String, near: [String])
    case noSuchVersion(String)
    /// A text of the article to compare with that there never was, or is no more, and those that there are.
    case noSuchText(PastText, others: [PastText])
    case noSuchWorkflow(String, known: [String])
    case noSuchFile(String)
    /// The publication has no commit yet, or its commit no `galley.yml`.
    case nothingCommitted(branch: String)

    // MARK: Nobody knows who acts (4)

    case nobodyActs(address: String?)
    /// Nobody says who founds a publication.
    case founderUnknown
    /// git is set to name one person as author and another as committer.
    case twoIdentities(author: String, committer: String)

    // MARK: No such move (6)

    case noSuchMove(transition: String, state: String, open: [String], way: WayToMove)
    /// The move is open only while a text is before the public.
    case nothingLive(transition: String)
    /// The move is open only while no text is before the public.
    case somethingLive(transition: String)
    /// The state takes no edits; the move that leads to one that does, and whether there are unsaved edits already.
    case editRefused(state: String, opening: String?, isTyped: Bool)

    // MARK: Not allowed for this person (3)

    case roleMissing(person: String, action: String, roles: [String], holders: [String])
    case retired(person: String)
    /// A decision about one's own words, which takes one of `roles`.
    case ownText(person: String, commit: String?, roles: [String], others: [String])
    case alreadyDecided(person: String, commit: String, needed: Int, given: Int)
    case notOwnArticle(person: String, writers: [String])

    /// The person has consented to exactly this change of the policy.
    case alreadyConsented(person: String, content: String)

    // MARK: It changed meanwhile (5)

    case changedMeanwhile(what: String)
    /// HEAD has moved without the working file, which is an older version with edits. `base` is the commit that has that
    /// version; empty: git's index has it.
    case headMoved(path: String, commit: String, by: String, base: String)
    case contentDiffers(expected: String, actual: String)
    /// The policy is not the one that the person named with `--expect`.
    case policyDiffers(expected: String, actual: String)
    case busy(path: String)
    /// A hook of a move has called for another move in the same repository.
    case insideHook

    // MARK: Not now (7)

    case approvalsMissing(decision: String, needed: Int, given: Int)
    case unknownWriter(address: String, commit: String)
    /// A text was written without the signature that the publication asks for.
    case unprovenWriter(address: String, commit: String)
    case checksFailed(stage: String, findings: [Finding])
    /// Unsaved edits; with the move after which they can be saved, where the state takes no edits.
    case unsavedText(path: String, opening: String? = nil)
    /// A decision about an article with unsaved edits: whoever saves them becomes a writer and cannot decide. `savers` can save
    /// them without losing anything.
    case unsavedBeforeDecision(path: String, article: String, person: String, savers: [String])
    case stagedText(path: String)
    case missingFile(path: String)
    /// The file of an article was renamed in the working files; both paths.
    case movedByHand(from: String, to: String)
    case wrongBranch(current: String, wanted: String)
    case detachedHead
    case operationInProgress(String)
    case slugTaken(path: String)
    /// `init` in a publication.
    case publicationThere
    /// A file where `init` writes one.
    case fileInTheWay(path: String)
    /// Something stands where a file is to be written.
    case outputThere(path: String)
    /// The article's folder has this file already, and the article names it.
    case photoThere(path: String)
    /// git has another hook in this place.
    case hookThere(path: String)
    case mergeHookThere(path: String)
    /// A server's HEAD names no branch that is there, and there is no telling which one it should name.
    case headNamesNoBranch(head: String, branches: [String], isBare: Bool)
    case nothingToSave
    /// A policy under which articles would be in a state that their workflow does not have.
    case strandsArticles(first: [String], count: Int)
    /// The rule finds nothing that blocks.
    case nothingToWaive(rule: String)
    /// The audit finds no error in the commit that is not acknowledged already.
    case nothingToAcknowledge(commit: String)
    /// The newest commit is dated so far ahead of the clock that every new commit would be dated so too.
    case aheadOfClock(commit: String, time: Int64)
    /// A merge in progress whose result the audit would report, whatever it is.
    case mergeContested(MergeContest)
    case hookFailed(name: String, status: Int32)
    case hookChangedTrailers
    /// A hook did something that a move does not allow, in words.
    case hookTrouble(String)
    case signingFailed(String)
    /// The publication asks for SSH signatures, and git here is set up for none.
    case signatureMissing(cause: String)
    /// git is not set up to sign over SSH, or its key cannot be found.
    case noSigningKey(cause: String)
    /// The signature was made by a key that does not stand on the acting person's entry, or is retired.
    case signingKeyUnknown(person: String, fingerprint: String, line: String, holder: String?)
    /// The signature that was made cannot be read, or does not fit the commit.
    case signatureUnfit(String)
    /// Other admins must consent to exactly this change of the policy.
    case consentMissing(content: String, needed: Int, given: [String], others: [String])
    /// Too few people would be left who can change the policy.
    case tooFewAdmins(needed: Int, left: [String], withKeys: Bool)
    case personThere(id: String, isRetired: Bool)
    /// The address belongs to another person on the masthead.
    case addressThere(address: String, person: String)
    case keyThere(fingerprint: String, person: String)
    /// A new file would replace an existing one.
    case fileThere(path: String)

    // MARK: Broken (65)

    case unreadable(file: String, commit: String?, Malformed)
    /// A file, a folder, a link or a submodule that is not what should stand there.
    case oddFile(path: String, what: String)
    case tooLarge(path: String, size: Int, limit: Int)
    /// Somebody typed a state; `save` does not move articles.
    case stateTyped(path: String, place: SourceLocation?, typed: String, recorded: String)
    /// A person whom no commit can name: the name cannot be written into a commit, or there is no address.
    case unnameable(person: String, place: SourceLocation, hasAddress: Bool)
    /// Somebody typed a role for a person that no workflow names and that nobody had before.
    case strayRole(String, person: String, place: SourceLocation, known: [String])
    case unknownState(article: String, place: SourceLocation?, state: String, states: [String])
    case unsafeWorkflow(file: String, faults: [WorkflowProof.Fault])
    case unsupportedRepository(cause: String, remedy: String)
    case shallow
    case alteringAttributes(path: String, attribute: String)
    /// Two names that many file systems treat as the same, or a file in place of a folder; in words.
    case nameClash(String)
    /// A file among the articles whose name is no slug.
    case misnamed(path: String)
    /// git's index cannot be read; in words.
    case damagedIndex(String)
    /// An object of the repository is missing or damaged.
    case damagedObject(id: String)
    /// git or the file system could not do something; in their own words.
    case trouble(String)
    /// The commit was made, but the working files or the index could not be updated.
    case filesBehind(commit: String, cause: String)
    /// A file that should be a photo and cannot be read as an image.
    case notAnImage(path: String, why: String)
    /// The article has no photo of this file name or number.
    case noSuchPhoto(String, article: String, known: [String])
    /// The list of photos is written in a way to which nothing can be added safely.
    case photosUnwritable(path: String)
    /// A file that should be an archive of evidence and cannot be read as one.
    case notEvidence(path: String, why: String)
    /// A file that should list anchors, keys or commits; the line that is none of them, nil where the file is empty.
    case noAnchor(path: String, line: Int?)
    /// Ids are retired, never removed and never given to anybody else.
    case idRemoved(person: String)
    /// Keys are retired, never removed and never given to anybody else.
    case keyRemoved(person: String, fingerprint: String)
    case keyMoved(fingerprint: String, from: String, to: String)
    /// The policy asks for a set of rules and may not go back to an older one.
    case rulesLowered(from: Int, to: Int)
    /// A policy file is written in a form that cannot safely be changed in place.
    case policyUnwritable(path: String)

    /// Which of the answers of `docs/commands.md` this is.
    public var kind: Kind {
        switch self {
        case .noteMissing, .ambiguous, .ambiguousVersion, .nothingSince, .unrelatedVersion, .noSlug, .slugInvalid, .sameName,
            .needsWorkTree, .noSuchPerson, .unknownTransition, .noSuchTimeZone, .noSuchRule, .noSuchAuditRule, .noDate,
            .dateAhead, .noAddress, .noTrust,
            .noSuchLicense, .noPublicKey, .noSuchRole, .noSuchKey, .noSuchCategory, .unknownRole, .noSuchState, .noSuchAuthor,
            .noSuchPhoto, .fileOrVersion:
            .usage
        case .noPublication, .noSuchArticle, .noSuchVersion, .noSuchText, .noSuchWorkflow, .noSuchFile, .nothingCommitted: .absent
        case .nobodyActs, .founderUnknown, .twoIdentities: .nobody
        case .noSuchMove, .nothingLive, .somethingLive, .editRefused: .noSuchMove
        case .roleMissing, .retired, .ownText, .alreadyDecided, .notOwnArticle, .alreadyConsented: .notAllowed
        case .changedMeanwhile, .headMoved, .contentDiffers, .policyDiffers, .busy, .insideHook: .conflict
        case .approvalsMissing, .unknownWriter, .unprovenWriter, .checksFailed, .unsavedText, .unsavedBeforeDecision,
            .stagedText, .missingFile, .movedByHand, .wrongBranch,
            .detachedHead, .operationInProgress, .slugTaken, .outputThere, .publicationThere, .fileInTheWay, .photoThere,
            .hookThere, .mergeHookThere, .headNamesNoBranch,
            .strandsArticles, .nothingToSave, .nothingToWaive, .nothingToAcknowledge, .aheadOfClock, .mergeContested, .hookFailed,
            .hookChangedTrailers,
            .hookTrouble,
            .signingFailed, .signatureMissing, .noSigningKey, .signingKeyUnknown, .signatureUnfit, .consentMissing, .tooFewAdmins,
            .personThere, .addressThere,
            .keyThere, .fileThere:
            .notNow
        case .unnameable, .strayRole, .unreadable, .oddFile, .tooLarge, .stateTyped, .unknownState, .unsafeWorkflow,
            .unsupportedRepository,
            .shallow,
            .alteringAttributes, .nameClash, .misnamed, .damagedIndex, .damagedObject, .idRemoved, .trouble, .filesBehind,
            .notAnImage, .noAnchor, .photosUnwritable, .notEvidence, .keyRemoved, .keyMoved, .policyUnwritable, .rulesLowered:
            .broken
        }
    }

    /// The kinds of refusal. The raw value is the exit status.
    public enum Kind: Int32, Hashable, Sendable, CaseIterable {
        case usage = 64
        case broken = 65
        case absent = 66
        case nobody = 4
        case noSuchMove = 6
        case notAllowed = 3
        case conflict = 5
        case notNow = 7

        /// The rank among several reasons: the lowest is reported.
        public var precedence: Int {
            Kind.allCases.firstIndex(of: self) ?? Kind.allCases.count
        }
    }
}
