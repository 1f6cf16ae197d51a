import Git
import Text
import Workflows

extension Publication {
    /// Writes everything that proves how an article was published into one archive (`docs/format.md`).
    ///
    /// The same repository gives the same bytes. The file is there whole, or not at all.
    /// - Parameter replaces: whether a file that is there may be replaced.
    public func exportEvidence(of article: String, to path: String, replaces: Bool) throws -> ExportedEvidence {
        if !replaces, FileDraft.isTaken(path) { throw Refusal.outputThere(path: path) }
        let snapshot = try snapshot()
        let name = try find(article, on: snapshot)
        if repository.isShallow { throw Refusal.shallow }
        var gathering = EvidenceGathering(self, snapshot)
        let evidence = try gathering.evidence(of: name)
        let files = try EvidenceFiles(evidence, repository)
        let exported = ExportedEvidence(
            article: name, tip: evidence.tip.id.hex, events: evidence.steps.count, files: files.files.count + 2,
            isWritten: !context.isDryRun)
        if context.isDryRun { return exported }
        let draft = try FileDraft(path: path)
        try write(files, of: evidence, into: draft)
        guard try draft.keep(replacing: replaces) else { throw Refusal.outputThere(path: path) }
        return exported
    }

    private func write(_ files: EvidenceFiles, of evidence: Evidence, into draft: FileDraft) throws {
        var tar = TarWriter(draft)
        var sums: [(name: String, sum: String)] = []
        func add(_ file: EvidenceFiles.File) throws {
            let bytes = try files.bytes(file, repository)
            try tar.add(file.name, time: file.time, bytes)
            sums.append((file.name, SHA256Stream.of(bytes)))
        }
        for file in files.files where file.name < EvidenceFiles.bundle { try add(file) }
        let bundle = try tar.add(EvidenceFiles.bundle, time: files.tipTime) { receive in
            try repository.writeBundle(of: evidence.tip.id, as: EvidenceFiles.references(evidence.branch), receive: receive)
        }
        sums.append((EvidenceFiles.bundle, bundle))
        for file in files.files where file.name > EvidenceFiles.bundle { try add(file) }
        try tar.add(EvidenceFiles.sums, time: files.tipTime, EvidenceFiles.sums(sums))
        try tar.end()
    }
}

extension EvidenceFiles {
    /// The references that the bundle brings: `HEAD`, so that a clone is checked out, and the branch.
    static func references(_ branch: String?) -> [String] {
        ["HEAD"] + (branch.map { ["refs/heads/\($0)"] } ?? [])
    }
}
