import Git
import Text
import Workflows

/// Reads texts and policies of commits, each only once.
///
/// Used on one core at a time: its caches are its own, but for that of texts, which all cores may share.
final class VersionReader {
    let repository: Repository
    private let texts: TextCache
    private var policies: [PolicyObjectIDs: RecordedCommit.PolicyReading] = [:]

    init(_ repository: Repository, _ texts: TextCache = TextCache()) {
        self.repository = repository
        self.texts = texts
    }

    /// The entries of an article in a tree, with their modes.
    struct Entries: Hashable {
        let file: TreeEntry?
        let folder: TreeEntry?

        var isAbsent: Bool { file == nil && folder == nil }
        var objectIDs: ArticleObjectIDs { ArticleObjectIDs(blob: file?.id, folder: folder?.id) }
    }

    /// What a tree has at the path of an article.
    func entries(_ name: ArticleName, inTree tree: ObjectID?) throws -> Entries {
        guard let tree, let month = try repository.entry(at: name.monthFolder, inTree: tree), month.mode == .directory else {
            return Entries(file: nil, folder: nil)
        }
        return Entries(
            file: try repository.entry(at: "\(name.slug).md", inTree: month.id),
            folder: try repository.entry(at: name.slug, inTree: month.id))
    }

    /// An article with its folder.
    /// - Parameter former: the version before with the same folder; most moves change its state alone, which is parsed faster.
    func version(
        _ standing: Entries, of name: ArticleName, after former: RecordedArticle.Version = .absent
    ) throws -> RecordedArticle.Version {
        guard let file = standing.file else { return .absent }
        if let known = texts[standing] { return known }
        let version: RecordedArticle.Version =
            switch (file.mode, standing.folder?.mode ?? .directory) {
            case (.regular, .directory), (.executable, .directory): try read(file.id, standing.folder?.id, name, former)
            case (.regular, let mode), (.executable, let mode): .unreadable("\(name.folder) is \(mode.words).")
            case (let mode, _): .unreadable("\(name.file) is \(mode.words).")
            }
        texts[standing] = version
        return version
    }

    private func read(
        _ blob: ObjectID, _ folder: ObjectID?, _ name: ArticleName, _ former: RecordedArticle.Version
    ) throws -> RecordedArticle.Version {
        do {
            let bytes = try repository.bytes(blob, path: name.file, limit: ArticleVersion.textLimit)
            let later = former.text?.whole?.reparsedIfOnlyStateChanged(bytes)
            if let later, let text = former.text?.withState(of: later) { return .text(text) }
            let text = try later ?? ArticleText(bytes)
            let attachments = try folder.map { try repository.attachments(in: $0, of: name) } ?? []
            let content = try repository.digest(content: text.content, attachments: attachments, of: name)
            return .text(RecordedText(text, content: content, hasFiles: folder != nil))
        } catch let malformed as Malformed {
            return .unreadable("\(name.file):\(malformed.place.line):\(malformed.place.column): \(malformed.sentence)")
        } catch let refusal as Refusal {
            switch refusal {
            case .oddFile(let path, let what): return .unreadable("\(path) is \(what).")
            case .tooLarge(let path, let size, let limit): return .unreadable("\(path) has \(size) bytes, more than \(limit).")
            default: throw refusal
            }
        }
    }

    /// The policy in a tree; nil where there is none.
    func policy(inTree tree: ObjectID) throws -> RecordedCommit.PolicyReading? {
        try policy(of: PolicyObjectIDs(repository, tree: tree))
    }

    /// The policy of these files; nil where there are no settings among them.
    func policy(of objectIDs: PolicyObjectIDs) throws -> RecordedCommit.PolicyReading? {
        guard objectIDs.settings != nil else { return nil }
        if let known = policies[objectIDs] { return known }
        let reading = try read(objectIDs)
        policies[objectIDs] = reading
        return reading
    }

    /// The policy in force after a commit: its own or, where that cannot be read, the last one on its first-parent line that
    /// can be.
    func policyInForce(at commit: ObjectID) throws -> AuditPolicy? {
        var next: ObjectID? = commit
        while let id = next {
            let commit = try repository.commit(id)
            if case .policy(let policy) = try policy(inTree: commit.tree) { return policy }
            next = commit.parents.first
        }
        return nil
    }

    /// The files of the policy in a tree, those that are files.
    func policyFiles(inTree tree: ObjectID?) throws -> PolicyFiles {
        guard let tree else { return PolicyFiles([:]) }
        var paths = ["galley.yml", "masthead.yml"]
        if let folder = try repository.entry(at: "workflows", inTree: tree), folder.mode == .directory {
            paths += try repository.entries(ofTree: folder.id).map { "workflows/" + String(decoding: $0.name, as: UTF8.self) }
        }
        var files: [String: [UInt8]] = [:]
        for path in paths where PolicyFiles.isPolicy(path) {
            guard let entry = try repository.entry(at: path, inTree: tree), entry.mode == .regular else { continue }
            files[path] = try repository.blob(entry.id, limit: 1 << 20)
        }
        return PolicyFiles(files)
    }

    private func read(_ objectIDs: PolicyObjectIDs) throws -> RecordedCommit.PolicyReading {
        var file = "galley.yml"
        do {
            guard let galley = objectIDs.settings else { return .broken(file: file, "it is missing") }
            let settings = try PublicationSettings(bytes(galley, file))
            file = "masthead.yml"
            guard let people = objectIDs.masthead else { return .broken(file: file, "it is missing") }
            let masthead = try Masthead(bytes(people, file))
            var workflows: [String: Workflow] = [:]
            for entry in try objectIDs.workflows.map({ try repository.entries(ofTree: $0) }) ?? [] {
                guard let name = String(validating: entry.name, as: UTF8.self), name.hasSuffix(".yml"), entry.mode == .regular
                else {
                    continue
                }
                file = "workflows/\(name)"
                let workflow = try Workflow(bytes(entry.id, file))
                guard WorkflowProof(workflow).unsafe.isEmpty else {
                    return .broken(
                        file: file,
                        "the workflow lets a text come before the public that nobody decided about, or is otherwise unsafe")
                }
                workflows[String(name.dropLast(4))] = workflow
            }
            return .policy(AuditPolicy(settings: settings, masthead: masthead, workflows: workflows))
        } catch let malformed as Malformed {
            return .broken(file: file, "line \(malformed.place.line), column \(malformed.place.column): \(malformed.sentence)")
        } catch let refusal as Refusal {
            guard case .tooLarge = refusal else { throw refusal }
            return .broken(file: file, "it is too large to be a file of the policy")
        }
    }

    private func bytes(_ blob: ObjectID, _ path: String) throws -> [UInt8] {
        try repository.bytes(blob, path: path, limit: 1 << 20)
    }
}
