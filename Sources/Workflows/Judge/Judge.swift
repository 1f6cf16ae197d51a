public import Text

/// Audits commits one after the other, each under the policy of its parent.
///
/// A move is checked with the same ``TransitionCheck`` as when it was made, so that the two can never differ.
public struct Judge {
    /// A check of a text that is still to be done, because it needs files besides the commit, such as images and linked
    /// articles.
    public struct Check: Sendable {
        public let commit: String
        public let article: ArticleName
        public let stage: Workflow.Transition.Stage
        /// The policy of its time, and the text that was moved.
        public let policy: AuditPolicy
        public let text: RecordedText
        /// The time of the commit, by which embargoes are judged.
        public let time: Int64
        public let released: ArticleRecord.Release?
        /// The set of rules that the event names.
        public let rules: RuleSet
        /// Waivers that cover this content, by people who may give them.
        public let waived: Set<String>
    }

    public private(set) var findings: [AuditFinding] = []
    public private(set) var checks: [Check] = []
    /// Releases of texts under embargo, to be compared with the times of later commits.
    public private(set) var embargoes: [Embargo] = []
    let commit: RecordedCommit
    let policy: AuditPolicy
    /// The set of rules of a commit that names none: that of the newest event before it on its line.
    let rules: RuleSet

    let checkNames: CheckNames

    /// A judge of `commit` under `policy`.
    public init(_ commit: RecordedCommit, under policy: AuditPolicy, rules: RuleSet = .current, checkNames: CheckNames) {
        self.commit = commit
        self.policy = policy
        self.checkNames = checkNames
        self.rules = rules
    }

    /// Judges the commit, and updates the records of its articles and the consents to changes of the policy.
    public mutating func judge(_ records: inout [ArticleName: ArticleRecord], _ consents: inout Consents) {
        defer { if !commit.policy.isEmpty { consents.end() } }
        for oddity in commit.oddities { report(oddity) }
        reportStrays()
        for name in commit.onOldNames {
            report(
                .aliasByHand, article: name.description,
                "\(name) came to be where \(name.alias) stands, the old name of another article.")
        }
        switch commit.claim {
        case .malformed:
            report(.trailerInjected, "The message has trailers of Galley as Galley never writes them; believe none of them.")
            judgeSignatureByHand()
            judgeByHand(&records)
        case .plain:
            judgeSignatureByHand()
            judgeByHand(&records)
        case .event(let event):
            judgeTime()
            judgePerson(event)
            judgeSignature(event)
            if event.rules > RuleSet.current.rawValue {
                report(
                    .newerRules,
                    "The event was made under rules \(event.rules); this version of Galley knows \(RuleSet.current.rawValue).")
            }
            if event.rules < policy.settings.rules.rawValue {
                report(
                    .olderRules,
                    "The event names the rules \(event.rules), and galley.yml asks for \(policy.settings.rules.rawValue).",
                    expected: "\(policy.settings.rules.rawValue)", found: "\(event.rules)")
            }
            if commit.changesOtherFiles {
                report(
                    .changedBeside,
                    "\(event.name) changes neither an article nor the policy, and its commit changes other files.")
            }
            if event.article != nil {
                judgeArticle(event, &records)
            } else if Event.ofPolicy.contains(event.name) {
                judgePolicy(event, &records, &consents)
            } else {
                report(.trailerInjected, "The event \(event.name) names no article; believe nothing of it.", found: event.name)
                judgeByHand(&records)
            }
        }
    }

    /// Judges the root of trust by its own policy, since there is no other. What else the commit holds is taken as given.
    ///
    /// Whoever committed an article there counts as its writer, as when moves are made.
    public mutating func judgeRoot(_ records: inout [ArticleName: ArticleRecord]) {
        if let event = commit.event {
            judgePerson(event)
            judgeSignature(event)
        } else {
            judgeSignatureByHand(orMissing: "The root of trust is not signed, and asks of every commit to be.")
        }
        enterByHand(&records)
    }

    mutating func report(
        _ rule: AuditRule, severity: Severity? = nil, article: String? = nil, _ message: String, expected: String? = nil,
        found: String? = nil
    ) {
        let article = article ?? commit.event?.article ?? (commit.articles.count == 1 ? commit.articles[0].name.description : nil)
        findings.append(
            AuditFinding(rule, severity: severity, commit: commit.id, article: article, message, expected: expected, found: found)
        )
    }

    /// Reports a finding that is about no article.
    mutating func reportOfHistory(_ rule: AuditRule, _ message: String, expected: String? = nil, found: String? = nil) {
        findings.append(AuditFinding(rule, commit: commit.id, message, expected: expected, found: found))
    }

    mutating func ask(_ check: Check) { checks.append(check) }

    mutating func enterEmbargo(_ embargo: Embargo) { embargoes.append(embargo) }

    /// Whether anything found so far is an error.
    var hasFailed: Bool { findings.contains { $0.severity == .error } }

    mutating func report(_ oddity: RecordedCommit.Oddity) {
        switch oddity {
        case .entry(let path, let article, let what): report(.oddEntry, article: article ?? path, "\(path) is \(what).")
        case .caseTwin(let path, let article, let other):
            report(
                .caseTwins, article: article ?? path,
                "\(path) and \(other) are one file where the case of letters does not count.")
        }
    }

    /// Reports files under `articles/` that belong to no article: a site generator would publish them unchecked.
    mutating func reportStrays() {
        guard max(rules, commit.event.map { RuleSet(of: $0) } ?? rules) >= .two else { return }
        for stray in commit.strays {
            report(
                .strayFile, severity: stray.isText ? .error : .hint, article: stray.path,
                stray.isText
                    ? "\(stray.path) is a text that no rule judges, because it is no article's."
                    : "\(stray.path) is no article's.")
        }
    }

    private mutating func judgeTime() {
        guard let before = commit.parentTime, commit.time < before else { return }
        // What says that the commit before is dated wrong is not.
        if let event = commit.event, event.name == Event.acknowledge, let latest = commit.latestParent,
            event.acknowledged.contains(where: { $0.commit == latest })
        {
            return
        }
        report(
            .backdated, "The commit is \(before - commit.time) seconds earlier than the one it stands on.", expected: "\(before)",
            found: "\(commit.time)")
    }

    /// The entry that the commit adds to the history of an article, whether its event is valid or not.
    /// - Parameter workflow: the one of its time, which says what the event did.
    func entry(_ article: RecordedArticle, as event: Event?, _ workflow: Workflow?) -> HistoryEntry {
        // Who an address belongs to that no event vouches for is asked when it matters: by then the masthead may know it.
        func contributor(_ address: String) -> HistoryEntry.Contributor {
            event == nil ? .unknown(address: address) : policy.masthead.contributor(address)
        }
        var contributors: Set<HistoryEntry.Contributor> = [contributor(commit.author)]
        if let event { contributors.insert(.person(event.by)) }
        for address in commit.coAuthors { contributors.insert(contributor(address)) }
        let meaning = event.flatMap { event in workflow.map { EventMeaning(event, in: $0) } } ?? []
        var entry = HistoryEntry(
            commit: commit.id, time: commit.time, event: event, changedContent: article.changedContent,
            correction: article.correction, content: article.after.text?.content,
            meaning: meaning, contributors: contributors,
            committer: policy.masthead.contributor(commit.committer), subject: commit.subject, note: commit.note)
        entry.place = commit.place
        return entry
    }
}
