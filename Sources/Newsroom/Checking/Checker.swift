import Checks
import Git
import Images
import Text
import Workflows

/// Checks articles by the rules of a stage.
///
/// Everything that must be read from git or from the working files is read first, as values. The checks themselves need neither
/// and can run on any core.
struct Checker {
    /// One article with everything that the rules need.
    struct Subject: Sendable {
        let name: ArticleName
        /// The bytes to check.
        let bytes: [UInt8]
        /// The files of its folder, with the bytes of those that may be images.
        let files: [(path: String, image: [UInt8]?)]
        let live: [UInt8]?
        let lostSlugs: [String]
        /// The existing articles to which its links lead.
        let linked: Set<String>
    }

    /// The parts of the policy that the rules need.
    struct Policy: Sendable {
        let settings: PublicationSettings
        let masthead: Masthead
        let workflows: [String: Workflow]
        let now: Int64
        let rules: RuleSet
        /// The clock of the publication's time zone.
        let clock: TimeZones.Clock
    }

    let publication: Publication
    let snapshot: Snapshot
    let policy: Policy
    /// The snapshot in which links are looked up.
    private let targets: Snapshot

    /// - Parameters:
    ///   - now: the time to judge by; nil: the clock's.
    ///   - rules: the set of rules to judge by.
    ///   - targets: where links are looked up; nil: in `snapshot`.
    init(
        _ publication: Publication, _ snapshot: Snapshot, now: Int64? = nil, rules: RuleSet = .current, targets: Snapshot? = nil
    ) throws {
        self.publication = publication
        self.snapshot = snapshot
        self.targets = targets ?? snapshot
        var workflows: [String: Workflow] = [:]
        for name in try snapshot.workflowNames() { workflows[name] = try? snapshot.workflow(named: name) }
        policy = Policy(
            settings: snapshot.settings, masthead: snapshot.masthead, workflows: workflows,
            now: now ?? publication.context.now, rules: rules,
            clock: TimeZones.Clock(snapshot.settings))
    }

    /// The findings for a version that is in a commit or is about to be.
    func findings(_ article: ArticleVersion, stage: Workflow.Transition.Stage) throws -> [Finding] {
        let history = stage == .publish ? try history(of: article.name, article.text) : (live: nil, lostSlugs: [])
        let files = try publication.repository.files(of: article)
        let subject = Subject(
            name: article.name, bytes: article.text.bytes, files: files, live: history.live, lostSlugs: history.lostSlugs,
            linked: try linked(article.text, article.name))
        return Self.judge(subject, article.text, stage, policy)
    }

    /// The existing articles to which links of a text lead. Only these are looked up, so that the cost of a move does not grow
    /// with the number of articles.
    func linked(_ text: ArticleText, _ name: ArticleName) throws -> Set<String> {
        try targets.present(text.linkedArticles(in: name.file, snapshot.settings))
    }

    /// The live text, and slugs under which the article was released and that no longer lead to it.
    func history(of name: ArticleName, _ text: ArticleText) throws -> (live: [UInt8]?, lostSlugs: [String]) {
        let articleHistory = ArticleHistory(on: snapshot, workflow: try snapshot.workflow(for: text))
        let entries = try articleHistory.entries(of: name, from: snapshot.commit, depth: .live)
        guard let released = entries.last, case .text = ApprovalState.live(entries.map(\.entry)) else {
            return (nil, [])
        }
        let live = try publication.liveVersion(ApprovalState.live(entries.map(\.entry)), of: name)
        let isLost = try released.name != name && snapshot.follow(released.name) != name
        return (live.article.text.bytes, isLost ? [released.name.slug] : [])
    }

    /// The findings. Pure, so that many articles can be checked at once.
    static func judge(
        _ subject: Subject, _ text: ArticleText, _ stage: Workflow.Transition.Stage, _ policy: Policy
    ) -> [Finding] {
        Rule.findings(in: article(subject, text, policy), stage: stage)
    }

    /// The article as the rules see it.
    static func article(_ subject: Subject, _ text: ArticleText, _ policy: Policy) -> CheckedArticle {
        let folder = subject.files.map { file in
            (file.path, FolderFile(image: file.image.flatMap { ImageReader.read($0, name: file.path, rules: policy.rules) }))
        }
        return CheckedArticle(
            text: text, file: subject.name.file, folder: Dictionary(folder) { first, _ in first }, settings: policy.settings,
            masthead: policy.masthead, live: subject.live.flatMap { try? ArticleText($0) }, lostSlugs: subject.lostSlugs,
            articles: subject.linked,
            now: policy.now, rules: policy.rules, offset: { [clock = policy.clock] in try? clock.offset(at: $0) })
    }

    /// The stage of the next move in an article's workflow.
    static func nextStage(of text: ArticleText, _ policy: Policy) -> Workflow.Transition.Stage {
        guard let workflow = policy.workflows[policy.settings.workflow(forCategories: text.categoryNames)] else { return .draft }
        let state = text.state ?? workflow.initial?.name ?? ""
        if workflow.isCleared(state) || workflow.transitions(from: state).contains(where: \.isDecision) { return .publish }
        return workflow.transitions(from: state).compactMap(\.checks).first ?? .draft
    }
}

extension Snapshot {
    /// Those of `names` that are names, or old names, of articles.
    func present(_ names: Set<String>) throws -> Set<String> {
        try names.filter { text in
            guard let name = ArticleName(text) else { return false }
            return try repository.entry(at: name.file, inTree: commit.tree) != nil
                || repository.entry(at: name.alias, inTree: commit.tree) != nil
        }
    }
}
