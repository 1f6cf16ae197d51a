import Git
import Text
import Workflows

/// Whether a move can be made now: its gates, and what they are computed from.
struct Assessment {
    let article: ArticleVersion
    let question: TransitionCheck
    let gates: [Gate]
}

extension Publication {
    /// Assesses a move of the version in HEAD.
    /// - Parameter isSavedAfter: whether unsaved edits will be saved after the move, and so do not block it.
    func assess(
        _ request: MoveRequest, _ name: ArticleName, on snapshot: Snapshot, isSavedAfter: Bool = false
    ) throws -> Assessment {
        guard let article = try snapshot.article(name) else { throw Refusal.noSuchArticle(name: name.description, near: []) }
        var obstacle = try workingArticle(name, article)?.obstacle(on: snapshot)
        if isSavedAfter, case .unsavedText = obstacle { obstacle = nil }
        return try assess(request, article, on: snapshot, obstacle: obstacle) { workflow, depth in
            let articleHistory = ArticleHistory(on: snapshot, workflow: workflow)
            return try articleHistory.entries(of: name, from: snapshot.commit, depth: depth).map(\.entry)
        }
    }

    /// Assesses a move of a version that is saved in the same command: the save is its newest entry.
    func assess(_ request: MoveRequest, save: SavePlan, on snapshot: Snapshot) throws -> Assessment {
        try assess(request, save.article, on: snapshot, obstacle: nil) { workflow, depth in
            let articleHistory = ArticleHistory(on: snapshot, workflow: workflow)
            let older = try articleHistory.entries(of: save.article.name, from: snapshot.commit, depth: depth).map(\.entry)
            return [save.entry] + older
        }
    }

    private func assess(
        _ request: MoveRequest, _ article: ArticleVersion, on snapshot: Snapshot, obstacle: Refusal?,
        entries: (Workflow, ArticleHistory.HistoryDepth) throws -> [HistoryEntry]
    ) throws -> Assessment {
        let workflow = try snapshot.workflow(for: article.text)
        guard let transition = workflow.transition(request.transition) else {
            throw Refusal.unknownTransition(request.transition, known: workflow.transitions.map(\.name))
        }
        guard workflow.state(article.state) != nil else {
            throw Refusal.unknownState(
                article: article.name.description, place: article.text.statePlace, state: article.state,
                states: workflow.states.map(\.name))
        }
        let actor = try Actor(self, snapshot.masthead)
        let content = try repository.digest(
            content: article.text.content, attachments: article.attachments, of: article.name)
        let stage = transition.stage(in: workflow)
        var isCut = false
        var findings: [Finding] = []
        do { findings = try stage.map { try Checker(self, snapshot).findings(article, stage: $0) } ?? [] } catch Refusal.shallow {
            isCut = true
        }
        var depth = Self.depth(transition, workflow)
        if transition.soleWriter.contains(article.state), actor.person?.holds(anyOf: transition.by) == nil {
            depth.insert(.everything)
        }
        // A refusal names the moves that are open instead, and some are only while a text is before the public.
        if !transition.leads(from: article.state) { depth.insert(.live) }
        // Waivers are looked for only where there is something to let stand.
        if findings.contains(where: \.blocks) { depth.insert(.waivers) }
        var known: [HistoryEntry] = []
        do { known = try entries(workflow, depth) } catch Refusal.shallow {
            isCut = true
        }
        let standing = ApprovalState(known, content: content, workflow: workflow)
        findings = findings.waived(by: standing.waivers, workflow, snapshot.masthead)
        let question = TransitionCheck(
            transition: transition, workflow: workflow, masthead: snapshot.masthead, person: actor.person, address: actor.address,
            state: article.state, authors: article.authorIDs, standing: standing, content: content, expected: request.expected,
            hasNote: request.note.contains { !$0.isWhitespace }, findings: findings)
        // What the history would have to say is not said without it.
        let asked = question.gates.filter { !isCut || !Self.restsOnHistory($0.name) }
        let unsaved = UnsavedBeforeDecision(article: article, question: question, keeper: actor.keeper(snapshot.masthead))
        let gates =
            [Gate(.saved, unsaved.refusal(for: obstacle))]
            + asked.map { unsaved.gate(for: $0, history: known) } + [branchGate(transition, workflow, snapshot)]
            // From another state nothing is made anyway: the history would only have told which moves are open instead.
            + shallowGate(transition, workflow, isCut: isCut && transition.leads(from: article.state))
            + (try signatureGate(actor.person, snapshot))
        return Assessment(article: article, question: question, gates: gates)
    }

    /// How far back the gates of a transition need the history.
    private static func depth(_ transition: Workflow.Transition, _ workflow: Workflow) -> ArticleHistory.HistoryDepth {
        var depth: ArticleHistory.HistoryDepth = []
        if transition.isDecision || transition.isOwn { depth.formUnion([.approvals, .writers]) }
        if workflow.state(transition.to)?.isPublic == true, transition.text == .working { depth.insert(.approvals) }
        if transition.while != nil { depth.insert(.live) }
        return depth
    }

    /// Moves that change what readers see are allowed on one branch only.
    private func branchGate(_ transition: Workflow.Transition, _ workflow: Workflow, _ snapshot: Snapshot) -> Gate {
        let wanted = snapshot.settings.branch
        guard Self.concernsReaders(transition, workflow), let current = snapshot.branch, current != wanted else {
            return Gate(.branch)
        }
        return Gate(.branch, .wrongBranch(current: current, wanted: wanted))
    }

    private static func restsOnHistory(_ gate: Gate.Name) -> Bool {
        [.live, .own, .fourEyes, .once, .approvals, .checks].contains(gate)
    }

    /// Refuses in a shallow clone, where the history that a decision depends on may be missing.
    /// - Parameter isCut: whether a question reached the end of the clone.
    private func shallowGate(_ transition: Workflow.Transition, _ workflow: Workflow, isCut: Bool) -> [Gate] {
        guard isCut || transition.isDecision || Self.concernsReaders(transition, workflow) else { return [] }
        return [Gate(.repository, repository.isShallow ? .shallow : nil)]
    }

    /// Where signatures are required: whether this person can sign here.
    private func signatureGate(_ person: Person?, _ snapshot: Snapshot) throws -> [Gate] {
        let rule = SigningRule(snapshot)
        guard rule.isRequired, let person else { return [] }
        return [Gate(.signature, try rule.obstacle(for: person, in: self))]
    }

    private static func concernsReaders(_ transition: Workflow.Transition, _ workflow: Workflow) -> Bool {
        let target = workflow.state(transition.to)
        return target?.isPublic == true || target?.showsNotice == true
    }

    func workingArticle(_ name: ArticleName, _ version: ArticleVersion?) throws -> WorkingArticle? {
        guard let checkout else { return nil }
        try checkAttributes(of: name.file)
        return WorkingArticle(
            publication: self, checkout: checkout, name: name, head: version.map { ($0.blob, $0.attachments) })
    }
}
