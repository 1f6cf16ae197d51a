public import Editorial
import Git

extension Publication {
    /// What the rules of a stage find in an article.
    func check(_ article: ArticleVersion, on snapshot: Snapshot, stage: Workflow.Transition.Stage) -> [Finding] {
        let files = article.attachments.map { (String(decoding: $0.path, as: UTF8.self), FolderFile()) }
        let checked = CheckedArticle(
            text: article.text, file: article.name.file, folder: Dictionary(files) { first, _ in first },
            settings: snapshot.settings, masthead: snapshot.masthead, now: surroundings.now)
        return Rule.findings(in: checked, stage: stage)
    }

    /// Checks one article as it stands in the working files or, where there are none, in HEAD.
    /// - Parameter stage: nil: the stage that the next step of its workflow asks for.
    /// - Returns: the path checked, the stage, and the findings in the order of the text; a text that cannot be read is one too.
    public func check(
        _ name: String, stage: Workflow.Transition.Stage? = nil
    ) throws -> (file: String, stage: Workflow.Transition.Stage, findings: [Finding]) {
        let snapshot = try snapshot()
        let name = try nameToSave(name)
        let saved = try? snapshot.article(name)
        var version: ArticleVersion
        if let working = try workingArticle(name, saved) {
            let bytes: [UInt8]
            do { bytes = try working.typed().bytes } catch Refusal.missingFile(_) where saved != nil {
                bytes = saved?.text.bytes ?? []
            }
            do {
                let text = try ArticleText(bytes, stateRequired: false)
                let change = try FolderUpdate(
                    working.folderChanges(), before: saved?.attachments ?? [], of: name, repository)
                version = ArticleVersion(
                    name: name, text: text, blob: try Repository.blobID(of: bytes), folder: nil, attachments: change.attachments)
            } catch let malformed as Malformed {
                return (name.file, stage ?? .draft, [Self.finding(malformed, name)])
            }
        } else {
            guard let saved = try snapshot.article(name) else {
                throw Refusal.noSuchArticle(name: name.description, near: [])
            }
            version = saved
        }
        let stage = try stage ?? nextStage(of: version, on: snapshot)
        return (name.file, stage, check(version, on: snapshot, stage: stage))
    }

    /// What a text that cannot be read is as a finding.
    static func finding(_ malformed: Malformed, _ name: ArticleName) -> Finding {
        Finding(
            rule: "structure/unreadable", severity: .error, file: name.file, place: malformed.place, message: malformed.sentence)
    }

    private func nextStage(of article: ArticleVersion, on snapshot: Snapshot) throws -> Workflow.Transition.Stage {
        let workflow = try snapshot.workflow(for: article.text)
        let state = article.text.state ?? workflow.initial?.name ?? ""
        if workflow.isCleared(state) || workflow.transitions(from: state).contains(where: \.isDecision) { return .publish }
        return workflow.transitions(from: state).compactMap(\.checks).first ?? .draft
    }
}
