internal import Foundation
import Git
import Text
import Workflows

extension Publication {
    /// Checks an archive of evidence by itself: every file in it must follow from the history in it, byte for byte.
    /// - Parameters:
    ///   - scratch: a folder in which one can be made for a while.
    ///   - trust: what vouches for the history, as in an audit.
    /// - Throws: ``Refusal`` where it cannot be read as such an archive.
    public static func openEvidence(
        at path: String, scratch: String, trust: [String], trustFiles: [TrustFile] = [], context: Context
    ) throws -> OpenedEvidence {
        let folder = URL(filePath: scratch, directoryHint: .isDirectory).appending(path: "galley-evidence-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let contents = try EvidenceContents(path, scratch: folder.appending(path: "history").path(percentEncoded: false))
        do {
            return try EvidenceOpening(
                path: path, contents: contents, trust: trust, trustFiles: trustFiles, context: context
            ).opened()
        } catch let error as GitError {
            throw Refusal.notEvidence(path: path, why: "its history cannot be read: \(error.description)")
        }
    }

    /// Writes the files of an archive into a folder, which must not be there yet.
    public static func unpackEvidence(at path: String, into folder: String) throws {
        guard !FileDraft.isTaken(folder) else { throw Refusal.outputThere(path: folder) }
        var reader = try EvidenceContents.reader(path)
        do {
            while let header = try reader.next() {
                guard header.name.hasPrefix(EvidenceFiles.folder) else { continue }
                let place = "\(folder)/\(header.name.dropFirst(EvidenceFiles.folder.count))"
                let above = place.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
                try FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true)
                let draft = try FileDraft(path: place)
                while let piece = try reader.piece() { try draft.append(piece) }
                guard try draft.keep(replacing: false) else { throw Refusal.outputThere(path: place) }
            }
        } catch let fault as TarReader.Fault {
            throw Refusal.notEvidence(path: path, why: fault.message)
        }
    }
}

/// Compares an archive with the history in it.
private struct EvidenceOpening {
    let path: String
    let contents: EvidenceContents
    let trust: [String]
    let trustFiles: [TrustFile]
    let context: Context

    func opened() throws -> OpenedEvidence {
        guard let record = contents.record, let history = contents.history, let tip = history.header.references.first?.id else {
            throw Refusal.notEvidence(path: path, why: "\(EvidenceFiles.article) cannot be read")
        }
        guard let format = EvidenceFormat(rawValue: record.format) else {
            let known = EvidenceFormat.allCases.map(\.rawValue).joined(separator: " and ")
            throw Refusal.notEvidence(
                path: path, why: "it is of the format \(record.format), and this version of Galley knows \(known)")
        }
        history.repository.decodesMessages = format.decodesMessages
        guard let name = ArticleName(record.article) else {
            throw Refusal.notEvidence(path: path, why: "\(record.article) is no name of an article")
        }
        let branch = history.header.references.first { $0.name != "HEAD" }.map { String($0.name.dropFirst("refs/heads/".count)) }
        let publication = Publication(repository: history.repository, context: context)
        let snapshot = try publication.snapshot(of: tip, branch: branch)
        guard try history.repository.entry(at: name.file, inTree: snapshot.commit.tree) != nil else {
            throw Refusal.notEvidence(path: path, why: "its history has no article \(name)")
        }
        var gathering = EvidenceGathering(publication, snapshot, format: format)
        let evidence = try gathering.evidence(of: name)
        let audit = try publication.verify(
            Publication.AuditRequest(articles: [name.description], trust: trust, trustFiles: trustFiles), progress: { _, _ in })
        return OpenedEvidence(
            article: name, title: evidence.title, publication: evidence.publication, tip: tip.hex, root: evidence.root.hex,
            state: evidence.state, events: evidence.steps.count, files: contents.files.count, decisions: evidence.decisions,
            audit: audit,
            faults: try faults(EvidenceFiles(evidence, history.repository), history.repository) + strays(tip, history))
    }

    private func faults(_ expected: EvidenceFiles, _ repository: Repository) throws -> [EvidenceFault] {
        var faults = sumFaults
        let given = Dictionary(uniqueKeysWithValues: contents.files.map { ($0.header.name, $0) })
        for file in expected.files {
            guard let there = given[file.name] else {
                faults.append(.missing(file: file.name))
                continue
            }
            let bytes = try expected.bytes(file, repository)
            if SHA256Stream.of(bytes) != there.sum { faults.append(try difference(file.name, bytes)) }
            if there.header.time != TarHeader(name: file.name, size: 0, time: file.time).time {
                faults.append(.time(file: file.name))
            }
        }
        let known = Set(expected.files.map(\.name) + [EvidenceFiles.bundle, EvidenceFiles.sums])
        faults += contents.files.map(\.header.name).filter { !known.contains($0) }.map { .added(file: $0) }
        let tip = TarHeader(name: "", size: 0, time: expected.tipTime).time
        for name in [EvidenceFiles.bundle, EvidenceFiles.sums] where given[name]?.header.time != tip {
            faults.append(.time(file: name))
        }
        return faults
    }

    /// The faults of the list of checksums.
    private var sumFaults: [EvidenceFault] {
        let files = contents.files.filter { $0.header.name != EvidenceFiles.sums }
        let right = EvidenceFiles.sums(files.map { ($0.header.name, $0.sum) })
        guard right != contents.sums else { return [] }
        let stated = Set(contents.sums.split(separator: UInt8(ascii: "\n")).map(Array.init))
        let wrong = files.filter { file in
            !stated.contains(Array(EvidenceFiles.sums([(file.header.name, file.sum)]).dropLast()))
        }
        return wrong.isEmpty ? [.sums] : wrong.map { .sum(file: $0.header.name) }
    }

    /// The first line in which a file is not what it should be.
    private func difference(_ name: String, _ expected: [UInt8]) throws -> EvidenceFault {
        var reader = try EvidenceContents.reader(path)
        while let header = try reader.next(), header.name != name {}
        var line = 1
        var offset = 0
        while let piece = try reader.piece() {
            for byte in piece {
                guard offset < expected.count, expected[offset] == byte else { return .differs(file: name, line: line) }
                if byte == UInt8(ascii: "\n") { line += 1 }
                offset += 1
            }
        }
        return .differs(file: name, line: line)
    }

    private func strays(
        _ tip: ObjectID, _ history: (repository: Repository, header: BundleHeader, objects: Int)
    ) throws -> [EvidenceFault] {
        var reached = 0
        try history.repository.reachable(from: tip) { id, _ in
            try history.repository.requireWhole(id)
            reached += 1
        }
        return reached == history.objects ? [] : [.stray(objects: history.objects - reached)]
    }
}

extension Evidence {
    /// Decisions, releases and what else readers may want to know who did.
    var decisions: [OpenedEvidence.Decision] {
        steps.filter(\.isDecision).map { step in
            OpenedEvidence.Decision(
                time: LocalTime(step.line.entry.time, offset: step.line.offset), person: step.actor ?? "", role: step.event?.role,
                deed: step.line.action, content: step.content, commit: step.commit.id.hex, isSigned: step.signature != nil)
        }
    }
}
