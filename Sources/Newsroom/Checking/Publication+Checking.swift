import Git
import Text
public import Workflows

extension Publication {
    /// How many articles are read before they are checked, so that memory does not grow with the publication.
    private static let batch = 64

    /// Checks articles as they stand in the working files or, where there are none, in HEAD; on all cores.
    /// - Parameters:
    ///   - names: the articles; nil: all of them.
    ///   - stage: nil: the stage of the next move in an article's workflow.
    ///   - progress: called now and then with how many are done, and of how many.
    ///   - report: called with each answer, in the order of `names`; a name that leads nowhere gives its error.
    public func check(
        _ names: [String]?, stage: Workflow.Transition.Stage? = nil, progress: (Int, Int) -> Void = { _, _ in },
        report: (String, Result<Checked, any Error>) -> Void
    ) throws {
        let snapshot = try snapshot()
        let checker = try Checker(self, snapshot)
        let pass = names == nil ? try PublicationPass(repository, from: snapshot) : nil
        let all = try names ?? (snapshot.articles() + snapshot.misnamed()).map(\.description)
        var rest = all[...]
        while !rest.isEmpty {
            progress(all.count - rest.count, all.count)
            let batch = Array(rest.prefix(Self.batch))
            rest = rest.dropFirst(batch.count)
            let subjects = batch.map { name in Result { try subject(name, checker, stage, pass) } }
            let policy = checker.policy
            let judged = Parallel.map(subjects) { subject in
                subject.map { Self.judge($0, stage, policy) }
            }
            for (name, result) in zip(batch, judged) {
                report(name, result.flatMap { checked in Result { try waived(checked, on: snapshot, pass) } })
            }
        }
    }

    /// One article with what the rules need, from the working files where there are some.
    private func subject(
        _ name: String, _ checker: Checker, _ stage: Workflow.Transition.Stage?, _ pass: PublicationPass?
    ) throws -> Checker.Subject {
        let snapshot = checker.snapshot
        let name = try pass == nil ? nameToSave(name) : find(name, on: snapshot)
        // What HEAD has must be readable too, or the article could not be moved; its working file alone would hide that.
        if let entry = try repository.entry(at: name.file, inTree: snapshot.commit.tree), entry.mode == .regular {
            _ = try repository.blob(entry.id, limit: ArticleVersion.textLimit)
        }
        let working = try workingText(name)
        let saved = working == nil ? try snapshot.article(name) : nil
        guard let bytes = working ?? saved?.text.bytes else { throw Refusal.noSuchArticle(name: name.description, near: []) }
        let files =
            try working == nil
            ? saved.map { try repository.files(of: $0) } ?? [] : workingFiles(name)
        var live: [UInt8]?
        var lostSlugs: [String] = []
        if let pass {
            if stage != .draft, stage != .review, case .text = pass.live[name] {
                live = try liveVersion(pass.live[name] ?? .nothing, of: name).article.text.bytes
            }
        } else if stage != .draft, stage != .review, let text = try? ArticleText(bytes, stateRequired: false) {
            if (stage ?? Checker.nextStage(of: text, checker.policy)) == .publish {
                (live, lostSlugs) = try checker.history(of: name, text)
            }
        }
        // Reading the text once more is worth it only where something in it can be a link.
        let text = ArticleText.mayHoldLinks(bytes) ? try? ArticleText(bytes, stateRequired: false) : nil
        let linked = try text.map { try checker.linked($0, name) } ?? []
        return Checker.Subject(name: name, bytes: bytes, files: files, live: live, lostSlugs: lostSlugs, linked: linked)
    }

    private static func judge(
        _ subject: Checker.Subject, _ stage: Workflow.Transition.Stage?, _ policy: Checker.Policy
    ) -> Checked {
        do {
            let text = try ArticleText(subject.bytes, stateRequired: false)
            let stage = stage ?? Checker.nextStage(of: text, policy)
            return Checked(
                name: subject.name, stage: stage, findings: Checker.judge(subject, text, stage, policy), bytes: subject.bytes)
        } catch {
            let finding = Finding(
                rule: "structure/unreadable", severity: .error, file: subject.name.file, place: error.place,
                message: error.sentence)
            return Checked(name: subject.name, stage: stage ?? .draft, findings: [finding], bytes: subject.bytes)
        }
    }

    /// The findings with the waivers that cover them, as long as the text is the one that is saved.
    private func waived(_ checked: Checked, on snapshot: Snapshot, _ pass: PublicationPass?) throws -> Checked {
        if let pass, !pass.waived.contains(checked.name) { return checked }
        guard !checked.findings.isEmpty, let article = try? snapshot.article(checked.name),
            article.text.bytes == checked.bytes
        else { return checked }
        let workflow = try snapshot.workflow(for: article.text)
        let articleHistory = ArticleHistory(on: snapshot, workflow: workflow)
        let entries = try articleHistory.entries(of: checked.name, from: snapshot.commit, depth: .waivers).map(\.entry)
        let waivers = ApprovalState(entries, content: try snapshot.digest(of: article), workflow: workflow).waivers
        return Checked(
            name: checked.name, stage: checked.stage,
            findings: checked.findings.waived(by: waivers, workflow, snapshot.masthead), bytes: checked.bytes)
    }
}
