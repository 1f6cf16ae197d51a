import Git
import Text
import Workflows

/// The files of an archive. They depend on the evidence alone: the same evidence gives the same bytes.
struct EvidenceFiles {
    /// The source of a file's bytes.
    enum Source {
        case bytes([UInt8])
        case blob(ObjectID)
    }

    struct File {
        let name: String
        /// The time of the commit that it is about.
        let time: Int64
        let source: Source
    }

    /// The folder in the archive under which everything stands.
    static let folder = "evidence/"
    static let bundle = folder + "history.bundle"
    static let article = folder + "article.json"
    static let sums = folder + "SHA256SUMS"

    static func diff(_ step: Evidence.Step) -> String { "diffs/\(step.label).txt" }
    static func policy(_ number: Int) -> String { "policy/\(number)" }
    static func signature(_ step: Evidence.Step) -> String { "signatures/\(step.label).sig" }
    static func payload(_ step: Evidence.Step) -> String { "signatures/\(step.label).payload" }

    /// A file of the article's folder is stored once under its digest, with its extension where that is a plain one.
    static func stored(_ file: Evidence.File) -> String {
        let name = String(decoding: file.path.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
        let ending = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last.map(String.init) ?? ""
        let isPlain = (1...5).contains(ending.utf8.count) && Person.isID(ending.lowercased())
        return "files/\(file.sum)\(isPlain ? "." + ending.lowercased() : "")"
    }

    /// Every file but the bundle and the checksums, sorted by name.
    let files: [File]
    let tipTime: Int64

    init(_ evidence: Evidence, _ repository: Repository) throws {
        var found: [String: File] = [:]
        func add(_ name: String, _ time: Int64, _ source: Source) {
            if found[name] == nil { found[name] = File(name: Self.folder + name, time: time, source: source) }
        }
        tipTime = evidence.tip.committer.time
        var lines: [[UInt8]] = []
        var texts: [ObjectID: String] = [:]
        for step in evidence.steps {
            let time = step.commit.committer.time
            if let text = step.text, texts[text] == nil {
                texts[text] = "texts/\(step.label).md"
                add("texts/\(step.label).md", time, .blob(text))
            }
            if let change = step.line.change { add(Self.diff(step), time, .bytes(Array(change.plain.utf8))) }
            for file in step.files { add(Self.stored(file), time, .blob(file.blob)) }
            if let signature = step.signature {
                add(Self.signature(step), time, .bytes(signature.signature))
                add(Self.payload(step), time, .bytes(signature.payload))
            }
            lines.append(try EvidenceRecord.line(EvidenceEventRecord(step, text: step.text.flatMap { texts[$0] })).dropLast())
        }
        for policy in evidence.policies {
            for file in policy.files { add("\(Self.policy(policy.number))/\(file.path)", policy.time, .blob(file.blob)) }
        }
        add("article.json", tipTime, .bytes(try EvidenceRecord.line(EvidenceRecord(evidence))))
        add("events.json", tipTime, .bytes(Array("[\n".utf8) + lines.joined(separator: Array(",\n".utf8)) + Array("\n]\n".utf8)))
        add("README.txt", tipTime, .bytes(EvidenceReadme.bytes))
        add("index.html", tipTime, .bytes(Array(try EvidencePage(evidence, repository).html.utf8)))
        files = found.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The bytes of a file.
    func bytes(_ file: File, _ repository: Repository) throws -> [UInt8] {
        switch file.source {
        case .bytes(let bytes): bytes
        case .blob(let id): try repository.bytes(id, path: file.name, limit: ArticleVersion.attachmentLimit)
        }
    }

    /// `SHA256SUMS`, as `sha256sum -c` takes it in the folder of the archive.
    static func sums(_ sums: [(name: String, sum: String)]) -> [UInt8] {
        Array(sums.map { "\($0.sum)  \($0.name.dropFirst(folder.count))\n" }.joined().utf8)
    }
}
