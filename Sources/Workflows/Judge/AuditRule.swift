public import Text

/// One thing that an audit can find, by a stable id.
public struct AuditRule: Hashable, Sendable {
    /// `audit/…`.
    public let id: String
    public let severity: Severity
    /// When it is found, as docs/audit.md says it.
    public let meaning: String

    init(_ name: String, _ severity: Severity, _ meaning: String) {
        id = "audit/" + name
        self.severity = severity
        self.meaning = meaning
    }

    /// All of them, in the order of docs/audit.md.
    public static let all: [AuditRule] =
        [
            silentEdit, editByHand, stateByHand, aliasByHand, policyByHand, trailerInjected, wrongArticle, mixedCommit,
            stateMismatch,
            textInMove, changedBeside, contentHashMismatch, unreadable, oddEntry, caseTwins,
        ] + [
            unknownPerson, roleNotHeld, committerNotActor, authorNotActor, illegalMove, noteMissing, notOwn, selfApproval,
            unknownWriter, repeatedApproval, approvalMissing, staleApproval, checksFailed, waiverInvalid,
        ] + [
            policyInvalid, policyAlone, unsigned, badSignature, unknownKey, signerNotCommitter, backdated, newerRules, olderRules,
        ] + [
            octopusMerge, secondRoot, mergeChanged, stalePolicy, historyRewritten, trustBefore, replaceRefs, grafts, shallowClone,
            override,
        ] + [strayFile, aheadOfClock, embargoBroken, acknowledgementInvalid]
}

extension AuditRule {
    // MARK: Changes without a move

    package static let silentEdit = AuditRule(
        "silent-edit", .error, "A commit without an event changed the words, credits or pixels of an article that readers see.")
    package static let editByHand = AuditRule(
        "edit-by-hand", .error,
        "A commit without an event changed, added or removed an article; a warning where the state takes edits."
    )
    package static let stateByHand = AuditRule(
        "state-by-hand", .error, "A commit without an event changed the state of an article.")
    package static let aliasByHand = AuditRule(
        "alias-by-hand", .error, "An old name was made, changed or removed other than by a rename.")
    package static let policyByHand = AuditRule(
        "policy-by-hand", .error, "`galley.yml`, `masthead.yml` or a workflow was changed by a commit without an event.")

    // MARK: Events that are not what they claim

    package static let trailerInjected = AuditRule(
        "trailer-injected", .error,
        "Galley's trailers stand in the message as Galley never writes them: twice, in part, not at its end.")
    package static let wrongArticle = AuditRule(
        "wrong-article", .error, "The event names another article than the one that the commit changed.")
    package static let mixedCommit = AuditRule(
        "mixed-commit", .error, "One commit changed two articles, or an article and the policy.")
    package static let stateMismatch = AuditRule(
        "state-mismatch", .error, "The states that the event names are not those in the texts before and after.")
    package static let textInMove = AuditRule("text-in-move", .error, "A move changed words, credits or pixels as well.")
    package static let changedBeside = AuditRule(
        "changed-beside", .error,
        "An event that changes no article and no policy, such as one decision of two, changed other files."
    )
    package static let contentHashMismatch = AuditRule(
        "content-hash-mismatch", .error, "The content that the event names is not the one in its own commit.")
    package static let unreadable = AuditRule("unreadable", .error, "After the commit an article cannot be read as one.")
    package static let oddEntry = AuditRule(
        "odd-entry", .error,
        "A link, a submodule or a file of an odd mode stands where an article, its files or the policy should.")
    package static let strayFile = AuditRule(
        "stray-file", .error,
        "A Markdown file under `articles/` is no article's, so that no rule judges it; a hint for any other file. From rule set 2 on."
    )
    package static let caseTwins = AuditRule("case-twins", .error, "Two names differ only in the case of letters.")

    // MARK: Who did what

    package static let unknownPerson = AuditRule("unknown-person", .error, "The person who acted was not on the masthead.")
    package static let roleNotHeld = AuditRule(
        "role-not-held", .error, "The person did not hold a role that may do this, or had left.")
    package static let committerNotActor = AuditRule(
        "committer-not-actor", .error, "The committer's address is not one of the person who acted.")
    package static let authorNotActor = AuditRule(
        "author-not-actor", .warning, "The author's address in git is not one of the person who acted.")
    package static let illegalMove = AuditRule(
        "illegal-move", .error, "The workflow has no such move from this state, or not at this time.")
    package static let noteMissing = AuditRule("note-missing", .error, "The move asks for a note and has none.")
    package static let notOwn = AuditRule(
        "not-own", .error, "The move is open to writers of the article alone, and the person is none.")
    package static let selfApproval = AuditRule("self-approval", .error, "The person who decided wrote some of the text.")
    package static let unknownWriter = AuditRule(
        "unknown-writer", .error, "A decision about a text to which somebody contributed whom the masthead does not know.")
    package static let repeatedApproval = AuditRule(
        "repeated-approval", .error, "The same person decided twice about the same content.")
    package static let approvalMissing = AuditRule(
        "approval-missing", .error, "A text was released with fewer decisions than the workflow asks for.")
    package static let staleApproval = AuditRule(
        "stale-approval", .error, "A text was released, and the decisions were about another content or had been voided.")
    package static let checksFailed = AuditRule(
        "checks-failed", .error, "The text did not pass the checks of the move, and no valid waiver covers what they find.")
    package static let waiverInvalid = AuditRule(
        "waiver-invalid", .error, "A waiver of a rule that does not exist, or by somebody whose role the workflow does not name.")
    package static let override = AuditRule(
        "override", .hint, "A decision by somebody who wrote some of the text, which the workflow allows.")

    // MARK: The policy and the signatures

    package static let policyInvalid = AuditRule(
        "policy-invalid", .error,
        "After the commit the policy cannot be read, a workflow is unsafe, or an id is gone from the masthead.")
    package static let policyAlone = AuditRule(
        "policy-alone", .error, "A change of the policy lacked the consent of others that it needed.")
    package static let unsigned = AuditRule("unsigned", .error, "The publication asks for signatures and the commit has none.")
    package static let badSignature = AuditRule(
        "bad-signature", .error, "The signature does not fit the commit, or cannot be read.")
    package static let unknownKey = AuditRule("unknown-key", .error, "The signing key stood on nobody's entry of the masthead.")
    package static let signerNotCommitter = AuditRule(
        "signer-not-committer", .error, "The commit is signed with somebody else's key.")
    package static let backdated = AuditRule("backdated", .error, "An event is earlier than the commit it stands on.")
    package static let aheadOfClock = AuditRule(
        "ahead-of-clock", .error, "The commit is dated more than a day later than the clock of the machine that judges it.")
    package static let embargoBroken = AuditRule(
        "embargo-broken", .error,
        "A text was released, and a later commit is dated before its embargo ended; at a server's door, the server's clock is.")
    package static let acknowledgementInvalid = AuditRule(
        "acknowledgement-invalid", .error,
        "An acknowledgement of what was no fault in a commit before it, or that changes something; it covers nothing.")
    package static let newerRules = AuditRule(
        "newer-rules", .warning, "The event names a set of rules that this version of Galley does not know.")

    package static let olderRules = AuditRule(
        "older-rules", .error, "The event names an older set of rules than the one that `galley.yml` asks for.")

    // MARK: The shape of the history

    package static let octopusMerge = AuditRule("octopus-merge", .error, "A merge of three or more lines of history.")
    package static let secondRoot = AuditRule(
        "second-root", .error, "A line of history that begins from nothing, or a second publication that is brought in.")
    package static let mergeChanged = AuditRule(
        "merge-changed", .error,
        "After a merge an article or the policy is not what git's own clean merge makes of the two sides."
    )
    package static let stalePolicy = AuditRule(
        "stale-policy", .error,
        "Something was done on one line of history with what another, to which it was joined, had taken away meanwhile.")
    package static let historyRewritten = AuditRule(
        "history-rewritten", .error, "A commit that is known from elsewhere is no longer part of the history.")
    package static let trustBefore = AuditRule(
        "trust-before", .hint, "A commit that should vouch for the history stands before what was judged (`--since`).")
    package static let replaceRefs = AuditRule(
        "replace-refs", .error, "git shows other objects in place of those recorded (`refs/replace`).")
    package static let grafts = AuditRule("grafts", .error, "git shows other parents than those recorded (`info/grafts`).")
    package static let shallowClone = AuditRule("shallow-clone", .error, "The clone does not hold the whole history.")
}
