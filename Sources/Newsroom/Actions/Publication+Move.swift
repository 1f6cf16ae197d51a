import Checks
import Git
public import Text
import Workflows

extension Publication {
    /// The options of a move.
    public struct MoveRequest: Sendable {
        /// A transition of the article's workflow.
        public var transition: String
        /// Why; some transitions ask for it.
        public var note: String
        /// Whether edits are saved in a commit of their own: before the move, or after it where only the move leads to a state
        /// that takes edits.
        public var saves: Bool
        /// The digest of the text that the person has read; the move is refused for any other.
        public var expected: ContentDigest?

        public init(_ transition: String, note: String = "", saves: Bool = false, expected: ContentDigest? = nil) {
            self.transition = transition
            self.note = note
            self.saves = saves
            self.expected = expected
        }
    }

    /// Moves one article: one commit that changes its `state` line and says who, in which role, from which state to which, and
    /// exactly which text. With ``MoveRequest/saves`` two commits, and the branch moves once.
    /// - Throws: ``Refusal``; then nothing was written.
    public func move(_ article: String, _ request: MoveRequest) throws -> [Recorded] {
        let name = try find(article, on: snapshot())
        var approached: (article: ArticleVersion, snapshot: Snapshot)?
        var recorded = try Recorder(publication: self).record([name]) { snapshot in
            try requireWritableRepository()
            if request.saves, let plans = try plansMovingFirst(request, name, on: snapshot) { return plans }
            var plans: [Plan] = []
            let assessment: Assessment
            if request.saves, let save = try savePlan(name, on: snapshot, bytes: nil, with: []) {
                plans.append(save.plan)
                assessment = try assess(request, save: save, on: snapshot)
            } else {
                assessment = try assess(request, name, on: snapshot)
            }
            plans.append(try movePlan(request, on: snapshot, assessment: assessment))
            approached = assessment.question.approaches ? (assessment.article, snapshot) : nil
            return plans
        }
        if let approached, let last = recorded.indices.last {
            recorded[last].beforePublication = try problems(approached.article, on: approached.snapshot)
        }
        return recorded
    }

    /// The errors of the text at the publish stage, without the rules that need its history: reading that would make a move
    /// slower the longer it is.
    private func problems(_ article: ArticleVersion, on snapshot: Snapshot) throws -> [Finding] {
        let checker = try Checker(self, snapshot)
        let subject = Checker.Subject(
            name: article.name, bytes: article.text.bytes, files: try repository.files(of: article), live: nil, lostSlugs: [],
            linked: try checker.linked(article.text, article.name))
        return Rule.errors(in: Checker.article(subject, article.text, checker.policy), stage: .publish)
    }

    /// A move followed by a save of the edits, where the state takes no edits and the move leads to one that does; nil in all
    /// other cases.
    private func plansMovingFirst(_ request: MoveRequest, _ name: ArticleName, on snapshot: Snapshot) throws -> [Plan]? {
        let article: ArticleVersion
        do {
            guard let version = try snapshot.article(name) else { return nil }
            article = version
        } catch Refusal.unreadable {
            // What cannot be read has no state; saving a text that can be read comes first.
            return nil
        }
        let workflow = try snapshot.workflow(for: article.text)
        guard workflow.state(article.state)?.edited == .refused, let transition = workflow.transition(request.transition),
            transition.leads(from: article.state), transition.text == .working,
            workflow.state(transition.to)?.edited != .refused
        else { return nil }
        let assessment = try assess(request, name, on: snapshot, isSavedAfter: true)
        var move = try movePlan(request, on: snapshot, assessment: assessment)
        let text = try ArticleText(article.text.settingState(assessment.question.target))
        let moved = ArticleVersion(
            name: name, text: text, blob: try Repository.blobID(of: text.bytes), folder: article.folder,
            attachments: article.attachments)
        guard let save = try savePlan(name, on: snapshot, bytes: nil, with: [], after: moved) else { return [move] }
        for index in move.files.indices {
            if let typed = save.plan.files.first(where: { $0.path == move.files[index].path }) {
                move.files[index].onDisk = typed.onDisk
            }
        }
        return [move, save.plan]
    }

    /// The commit of a move whose gates have all been passed.
    private func movePlan(_ request: MoveRequest, on snapshot: Snapshot, assessment: Assessment) throws -> Plan {
        if let refusal = assessment.gates.refusal { throw refusal }
        let question = assessment.question
        let article = assessment.article
        guard let person = question.person, let role = question.role else {
            throw Refusal.nobodyActs(address: question.address)
        }
        var event = Event(
            question.transition.name, article: article.name.description, from: question.state, to: question.target, by: person.id,
            role: role, content: question.content,
            operatedBy: try Actor(self, snapshot.masthead).operatedBy(snapshot.masthead))
        if question.transition.text == .live {
            let live = try liveVersion(question.standing.live, of: article.name)
            event.content = live.content
            let message = try CommitMessage(event, title: live.article.title, note: request.note)
            return try restorePlan(message, person, from: article, to: live.article, state: question.target)
        }
        let message = try CommitMessage(event, title: article.title, note: request.note)
        if question.target == question.state {
            return Plan(
                message: message, person: person, tree: [], files: [],
                progress: question.progress.map { Recorded.Progress(given: $0.given, needed: $0.needed) })
        }
        let bytes = article.text.settingState(question.target)
        let blob = try Repository.blobID(of: bytes)
        return Plan(
            message: message, person: person, tree: [.put(path: article.name.file, id: blob, mode: .regular)],
            files: [FileChange(path: article.name.file, onDisk: article.blob, new: (blob, bytes, false))])
    }
}

extension TransitionCheck {
    /// Whether the move brings the text nearer to publication without publishing it.
    fileprivate var approaches: Bool {
        let distances = workflow.distancesToPublic
        guard let here = distances[state], let there = distances[target] else { return false }
        return there < here && there > 0
    }
}
