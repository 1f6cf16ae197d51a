@testable import Text
@testable import Workflows

/// One example of every refusal, and more than one where the words differ: what docs/messages.md shows.
enum RefusalExamples {
    static let all: [Refusal] = usage + names + persons + moves + meanwhile + ground + signing + policy + broken

    private static let usage: [Refusal] = [
        .noteMissing(transition: "reject"),
        .ambiguous(name: "the", candidates: ["2018/09/the-boat", "2018/09/the-ferry"]),
        .ambiguousVersion("HEAD~1", meanings: ["refs/heads/HEAD~1", "refs/tags/HEAD~1"]), .nothingSince("v1"),
        .unrelatedVersion("v1"), .noSlug(title: "???"), .slugInvalid("The Ferry"), .sameName(article: "2018/09/the-ferry"),
        .needsWorkTree(command: "edit"), .noSuchTimeZone("KST"), .noDate(variable: "GIT_COMMITTER_DATE", text: "soon"),
        .dateAhead(variable: "GIT_COMMITTER_DATE", text: "2099-01-01"), .noAddress("jun"), .noTrust("yesterday"),
        .noPublicKey(why: "a public key in one line, as in a .pub file"), .fileOrVersion(name: "kept"),
        .noSuchPhoto("pier.jpg", article: "2018/09/the-ferry", known: ["boat.jpg", "2"]),
        .noSuchPhoto("pier.jpg", article: "2018/09/the-ferry", known: []),
    ]

    private static let names: [Refusal] = [
        .noSuchPerson(id: "hana", known: ["hana-seo", "jun-park"]),
        .noSuchPerson(id: "hana", known: ["hana-seo", "jun-park"], namedBy: "GALLEY_AS"),
        .unknownTransition("aprove", known: ["submit", "approve"]),
        .noSuchRule("text/od-space"), .noSuchAuditRule("audit/never"), .noSuchLicense("CC-BY", near: "CC-BY-4.0"),
        .noSuchLicense("Mine", near: nil), .noSuchRole(person: "jun-park", role: "editer", known: ["editor", "author"]),
        .unknownRole("editer", known: ["author", "editor"]), .noSuchState("drafts", known: ["draft", "review"]),
        .noSuchAuthor("Hanna Seo", known: ["Hana Seo"]), .noSuchKey(person: "jun-park", key: "SHA256:abc"),
        .noSuchCategory("new", known: ["news"]), .noSuchCategory("new", known: []), .noPublication(path: "/home/jun"),
        .noSuchArticle(name: "the-fery", near: ["2018/09/the-ferry"]), .noSuchArticle(name: "zzz", near: []),
        .noSuchVersion("HEAD~9"), .noSuchText(.approved, others: []),
        .noSuchText(.live, others: [.approved, .rejected]),
        .noSuchText(.retracted, others: []), .noSuchText(.rejected, others: [.live]),
        .noSuchWorkflow("nws", known: ["editorial", "news"]), .noSuchFile("text.md"),
        .nothingCommitted(branch: "main"),
    ]

    private static let persons: [Refusal] = [
        .nobodyActs(address: "eve@example.org"), .nobodyActs(address: nil), .founderUnknown,
        .twoIdentities(author: "jun-park", committer: "mo-okafor"),
        .roleMissing(person: "ida-lund", action: "new", roles: ["author", "editor"], holders: ["hana-seo", "jun-park"]),
        .roleMissing(person: "ida-lund", action: "approve", roles: ["editor"], holders: []),
        .roleMissing(person: "ida-lund", action: "clear", roles: ["factchecker"], holders: ["mo-okafor"]),
        .roleMissing(person: "ida-lund", action: "change the policy", roles: ["admin"], holders: ["ada-ines"]),
        .retired(person: "old-tom"),
        .ownText(person: "jun-park", commit: "56ad14ed82", roles: ["editor"], others: ["mo-okafor"]),
        .ownText(person: "jun-park", commit: nil, roles: ["editor"], others: []),
        .ownText(person: "jun-park", commit: "", roles: ["editor"], others: ["mo-okafor"]),
        .alreadyDecided(person: "jun-park", commit: "56ad14ed82", needed: 2, given: 1),
        .alreadyDecided(person: "jun-park", commit: "56ad14ed82", needed: 1, given: 1),
        .notOwnArticle(person: "jun-park", writers: ["hana-seo"]), .notOwnArticle(person: "jun-park", writers: []),
        .alreadyConsented(person: "jun-park", content: "sha256:0711b5"),
        .unknownWriter(address: "eve@example.org", commit: "56ad14ed82"),
        .unprovenWriter(address: "hana@example.org", commit: "56ad14ed82"),
    ]

    private static let moves: [Refusal] = [
        .noSuchMove(transition: "publish", state: "review", open: ["withdraw", "approve"], way: .first(["approve"])),
        .noSuchMove(transition: "publish", state: "draft", open: ["submit"], way: .first(["submit", "approve"])),
        .noSuchMove(transition: "submit", state: "review", open: ["withdraw", "approve"], way: .arrived),
        .noSuchMove(transition: "reopen", state: "published", open: ["revise", "retract"], way: .instead("revise")),
        .noSuchMove(transition: "clear", state: "ready", open: [], way: .none), .nothingLive(transition: "retract"),
        .nothingLive(transition: "check --live"), .somethingLive(transition: "spike"),
        .editRefused(state: "published", opening: "revise", isTyped: true),
        .editRefused(state: "spiked", opening: "reopen", isTyped: false),
        .editRefused(state: "archived", opening: nil, isTyped: true),
        .approvalsMissing(decision: "approve", needed: 1, given: 0),
        .approvalsMissing(decision: "approve", needed: 2, given: 1),
        .checksFailed(stage: "publish", findings: [finding]), .checksFailed(stage: "review", findings: [finding, finding]),
        .unsavedText(path: "articles/2018/09/the-ferry.md"),
        .unsavedText(path: "articles/2018/09/the-ferry.md", opening: "revise"), .unsavedText(path: "masthead.yml"),
        .unsavedBeforeDecision(
            path: "articles/2018/09/the-ferry.md", article: "2018/09/the-ferry", person: "jun-park", savers: ["hana-seo"]),
        .unsavedBeforeDecision(
            path: "articles/2018/09/the-ferry.md", article: "2018/09/the-ferry", person: "jun-park", savers: []),
        .wrongBranch(current: "autumn", wanted: "main"), .slugTaken(path: "articles/2018/09/the-boat.md"), .nothingToSave,
        .nothingToWaive(rule: "text/odd-space"), .nothingToAcknowledge(commit: "56ad14ed82"),
        .photoThere(path: "articles/2018/09/the-ferry/pier.jpg"),
    ]

    private static let finding = Finding(
        rule: "author/missing", severity: .error, file: "articles/2018/09/the-ferry.md", place: Text.SourceLocation(line: 2),
        message: "The article names no author. Write one under `authors:`.")

    private static let meanwhile: [Refusal] = [
        .changedMeanwhile(what: "2018/09/the-ferry"),
        .headMoved(path: "articles/2018/09/the-ferry.md", commit: "bdce1cb34e", by: "hana-seo", base: ""),
        .headMoved(path: "articles/2018/09/the-ferry.md", commit: "bdce1cb34e", by: "hana-seo", base: "6c3aa1d7f0"),
        .contentDiffers(expected: "sha256:5a4da2", actual: "sha256:80271d"),
        .policyDiffers(expected: "sha256:5a4da2", actual: "sha256:80271d"), .busy(path: ".git/index.lock"), .insideHook,
    ]

    private static let ground: [Refusal] = [
        .stagedText(path: "articles/2018/09/the-ferry.md"), .missingFile(path: "articles/2018/09/the-ferry.md"),
        .movedByHand(from: "articles/2018/09/the-ferry.md", to: "articles/2018/09/the-boat.md"), .detachedHead,
        .operationInProgress("rebase"), .publicationThere, .fileInTheWay(path: "masthead.yml"),
        .outputThere(path: "the-ferry.tar"), .hookThere(path: ".git/hooks/pre-receive"),
        .mergeHookThere(path: ".git/hooks/pre-commit"),
        .headNamesNoBranch(head: "refs/heads/master", branches: ["main"], isBare: true),
        .headNamesNoBranch(head: "refs/heads/master", branches: ["main"], isBare: false),
        .aheadOfClock(commit: "56ad14ed82", time: 4_102_444_800),
        .mergeContested(contest(.goBack)),
        .mergeContested(contest(.redo)), .hookFailed(name: "pre-commit", status: 1), .hookChangedTrailers,
        .hookTrouble("the hook pre-commit changed the index"),
    ]

    private static func contest(_ remedy: MergeContest.Remedy) -> MergeContest {
        MergeContest(
            base: "51bafec12f", other: "bdce1cb34e",
            places: [.init(path: "articles/2018/09/the-ferry.md", article: "2018/09/the-ferry", remedy: remedy)])
    }

    private static let signing: [Refusal] = [
        .signingFailed("ssh-keygen ended with status 255"), .signatureMissing(cause: "git has no user.signingKey"),
        .noSigningKey(cause: "git has no user.signingKey"),
        .signingKeyUnknown(person: "jun-park", fingerprint: "SHA256:bhJ", line: "ssh-ed25519 AAAA", holder: nil),
        .signingKeyUnknown(person: "jun-park", fingerprint: "SHA256:bhJ", line: "ssh-ed25519 AAAA", holder: "jun-park"),
        .signingKeyUnknown(person: "jun-park", fingerprint: "SHA256:bhJ", line: "ssh-ed25519 AAAA", holder: "ada-ines"),
        .signatureUnfit("does not fit the commit"),
    ]

    private static let policy: [Refusal] = [
        .strandsArticles(first: ["2018/09/the-ferry (review)"], count: 1),
        .strandsArticles(first: ["2018/09/the-ferry (review)", "2018/09/salt (review)"], count: 5),
        .consentMissing(content: "sha256:0711b5", needed: 1, given: [], others: ["jun-park"]),
        .consentMissing(content: "sha256:0711b5", needed: 2, given: ["jun-park"], others: ["mo-okafor"]),
        .tooFewAdmins(needed: 1, left: [], withKeys: false), .tooFewAdmins(needed: 2, left: ["ada-ines"], withKeys: true),
        .personThere(id: "jun-park", isRetired: false), .personThere(id: "old-tom", isRetired: true),
        .addressThere(address: "jun@example.org", person: "jun-park"),
        .strayRole("editer", person: "jun-park", place: Text.SourceLocation(line: 4, column: 60), known: ["author", "editor"]),
        .keyThere(fingerprint: "SHA256:bhJ", person: "jun-park"),
        .fileThere(path: "/home/jun/.ssh/own"), .unsafeWorkflow(file: "workflows/news.yml", faults: faults),
        .idRemoved(person: "jun-park"), .keyRemoved(person: "jun-park", fingerprint: "SHA256:bhJ"),
        .keyMoved(fingerprint: "SHA256:bhJ", from: "jun-park", to: "mo-okafor"), .rulesLowered(from: 2, to: 1),
        .policyUnwritable(path: "masthead.yml"),
        .unnameable(person: "jun-park", place: Text.SourceLocation(line: 4), hasAddress: true),
        .unnameable(person: "jun-park", place: Text.SourceLocation(line: 4), hasAddress: false),
    ]

    /// Every fault that a workflow can have.
    private static let faults: [WorkflowProof.Fault] = [
        .noInitialState, .severalInitialStates(["draft", "idea"]), .unreachable(state: "facts"), .noWayOut(state: "facts"),
        .publicWithoutDecision(state: "published", path: ["draft", "published"]), .editKeepsClearance(state: "approved"),
        .publicStateTakesEdits(state: "published"), .unknownStateAfterEdit(state: "review", named: "drfat"),
        .liveTextIntoPrivateState(transition: "restore"), .publicNoticeState(state: "retracted"),
        .roleNobodyHolds(transition: "approve", role: "editor"), .tooFewPeople(transition: "approve", needed: 2, holders: 1),
    ]

    private static let broken: [Refusal] = [
        .unreadable(
            file: "articles/2018/09/the-ferry.md", commit: "56ad14ed82", Malformed(.stateTwice, at: Text.SourceLocation(line: 4))),
        .oddFile(path: "masthead.yml", what: "missing"), .oddFile(path: "galley.yml", what: "a symbolic link"),
        .oddFile(path: "articles/2018/09/the-ferry.md", what: "a folder"),
        .tooLarge(path: "articles/2018/09/the-ferry.md", size: 9 << 20, limit: 4 << 20),
        .tooLarge(path: "articles/2018/09/the-ferry.md", size: 4 << 20, limit: 4 << 20),
        .stateTyped(
            path: "articles/2018/09/the-ferry.md", place: Text.SourceLocation(line: 3, column: 8), typed: "published",
            recorded: "draft"),
        .stateTyped(path: "articles/2018/09/the-ferry.md", place: nil, typed: "", recorded: "draft"),
        .unknownState(
            article: "2018/09/the-ferry", place: Text.SourceLocation(line: 3), state: "printed", states: ["draft", "review"]),
        .unsupportedRepository(cause: "the index is split", remedy: "Join it with `git update-index --no-split-index`."),
        .shallow, .alteringAttributes(path: "articles/2018/09/the-ferry.md", attribute: "text=auto"),
        .nameClash("articles/2018/09/salt.md and articles/2018/09/Salt.md are one name on many computers"),
        .misnamed(path: "articles/2018/09/UPPER.md"), .damagedIndex("it is cut off"),
        .damagedObject(id: "8809082465"), .trouble("the disk is full"),
        .filesBehind(commit: "8809082465", cause: "cannot write articles/2018/09/the-ferry.md: Permission denied"),
        .notAnImage(path: "pier.jpg", why: "it ends before the picture is complete"),
        .photosUnwritable(path: "articles/2018/09/the-ferry.md"), .notEvidence(path: "the-ferry.tar", why: "it is cut off"),
        .noAnchor(path: "anchors.txt", line: 2), .noAnchor(path: "anchors.txt", line: nil),
    ]

    /// Every way in which a file cannot be read.
    static let malformed: [Malformed.Reason] = [
        .notUTF8, .byteOrderMark, .noFrontMatter, .blanksAfterFence, .frontMatterNotClosed, .frontMatterTooLarge(limit: 65536),
        .conflictMarker, .lineBreak(name: "U+2028"), .controlCharacter(0x202E),
        .duplicateKey("title", first: Text.SourceLocation(line: 2)),
        .duplicateKey("title", first: nil), .yaml("a colon and a space stand inside a value; put quotes around it"),
        .tooManyAliases(limit: 100), .tooDeep, .notAMapping(what: "a list"), .stateMissing, .stateNotOneLine, .stateTwice,
        .missingKey("title"), .unexpectedKey("autors", allowed: ["authors", "title"]),
        .unexpectedValue(key: "own", value: "maybe", expected: "true or false"),
    ]
}
