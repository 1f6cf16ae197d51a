import Git
import Text
import Workflows

/// Collects the evidence about an article from the commits of one history.
struct EvidenceGathering {
    let publication: Publication
    let snapshot: Snapshot
    let format: EvidenceFormat
    private var policies: [Evidence.Policy] = []
    private var contents: [ArticleObjectIDs: (content: ContentDigest?, files: [Evidence.File])] = [:]

    init(_ publication: Publication, _ snapshot: Snapshot, format: EvidenceFormat = .current) {
        self.publication = publication
        self.snapshot = snapshot
        self.format = format
    }

    private var repository: Repository { publication.repository }

    /// Everything about one article.
    mutating func evidence(of name: ArticleName) throws -> Evidence {
        let lines = try publication.logLines(of: name, on: snapshot)
        var steps: [Evidence.Step] = []
        for line in lines.reversed() {
            guard let id = ObjectID(hex: line.entry.commit) else { continue }
            steps.append(try step(line, repository.commit(id), number: steps.count + 1))
        }
        let article = try? snapshot.article(name)
        return Evidence(
            format: format, article: name, title: article?.title ?? name.slug,
            language: article?.text.language?.string ?? snapshot.settings.language,
            publication: snapshot.settings.title, timeZone: snapshot.settings.timeZone, branch: snapshot.branch,
            tip: snapshot.commit, root: try rootOfTrust(), state: article?.state ?? "",
            live: ApprovalState.live(lines.map(\.entry)), steps: steps, policies: policies)
    }

    private mutating func step(_ line: LogLine, _ commit: Commit, number: Int) throws -> Evidence.Step {
        let objectIDs = try ArticleObjectIDs(repository, line.name, tree: commit.tree)
        let found = try contents[objectIDs] ?? contents(of: line.name, in: commit)
        contents[objectIDs] = found
        let entry = try repository.entry(at: line.name.file, inTree: commit.tree)
        let isText = try entry.map { try $0.mode == .regular && repository.blobSize($0.id) <= ArticleVersion.textLimit } ?? false
        let policy = try policy(inForceAt: commit, for: line.name)
        return Evidence.Step(
            number: number, line: line, commit: commit, actor: line.entry.event.map { actor($0.by, policy?.masthead) },
            content: found.content, text: isText ? entry?.id : nil, files: found.files, policy: policy?.number,
            signature: try repository.signature(ofCommit: commit.id))
    }

    private func actor(_ id: String, _ then: Masthead?) -> String {
        then?.person(id)?.name ?? snapshot.masthead.person(id)?.name ?? id
    }

    /// The digest and the files of an article, as far as they can be read.
    private func contents(of name: ArticleName, in commit: Commit) throws -> (content: ContentDigest?, files: [Evidence.File]) {
        let attachments: [ArticleVersion.Attachment]
        do {
            let folder = try repository.entry(at: name.folder, inTree: commit.tree)
            attachments = try folder.map { try repository.attachments(in: $0.id, of: name) } ?? []
        } catch is Refusal {
            // A link or a submodule stands there: the audit names it, and there is no content to have a digest.
            return (nil, [])
        }
        let files = try attachments.map { file in
            let path = "\(name.folder)/\(String(decoding: file.path, as: UTF8.self))"
            let bytes = try repository.bytes(file.blob, path: path, limit: ArticleVersion.attachmentLimit)
            return Evidence.File(path: file.path, blob: file.blob, size: bytes.count, sum: SHA256Stream.of(bytes))
        }
        guard let content = try publication.words(of: name, in: commit) else { return (nil, files) }
        return (try repository.digest(content: content, attachments: attachments, of: name), files)
    }

    /// The policy of a commit's parent, numbered by its first use; nil where there is none.
    private mutating func policy(inForceAt commit: Commit, for name: ArticleName) throws -> (number: Int, masthead: Masthead?)? {
        guard let parent = try commit.parents.first.map(repository.commit) else { return nil }
        var files: [(path: String, blob: ObjectID)] = []
        for path in ["galley.yml", "masthead.yml", try workflowFile(parent, commit, name)].compactMap({ $0 }) {
            guard let entry = try repository.entry(at: path, inTree: parent.tree), entry.mode == .regular,
                try repository.blobSize(entry.id) <= Snapshot.policyLimit
            else { continue }
            files.append((path, entry.id))
        }
        guard !files.isEmpty else { return nil }
        let masthead = try Snapshot.masthead(of: parent.id, repository)
        if let known = policies.first(where: { $0.files.elementsEqual(files) { $0 == $1 } }) { return (known.number, masthead) }
        policies.append(Evidence.Policy(number: policies.count + 1, files: files, time: commit.committer.time))
        return (policies.count, masthead)
    }

    /// The workflow that `galley.yml` gave to the text at that time; nil where that cannot be read.
    private func workflowFile(_ parent: Commit, _ commit: Commit, _ name: ArticleName) throws -> String? {
        guard let then = try? publication.snapshot(of: parent.id) else { return nil }
        let bytes = try repository.entry(at: name.file, inTree: commit.tree).flatMap { entry in
            entry.mode == .regular ? try repository.blob(entry.id, limit: ArticleVersion.textLimit) : nil
        }
        let text = bytes.flatMap { try? ArticleText($0) }
        let workflow = text.map { then.settings.workflow(forCategories: $0.categoryNames) } ?? then.settings.defaultWorkflow
        return Person.isID(workflow) ? "workflows/\(workflow).yml" : nil
    }

    private func rootOfTrust() throws -> ObjectID {
        var root = snapshot.commit
        while let parent = try root.parents.first.map(repository.commit),
            try repository.entry(at: "galley.yml", inTree: parent.tree) != nil
        {
            root = parent
        }
        return root.id
    }
}
