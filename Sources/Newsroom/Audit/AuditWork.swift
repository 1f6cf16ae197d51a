import Git
import Workflows

/// The parts of an audit that run on all cores: reading commits, and checking texts by the rules of a stage.
enum AuditWork: Sendable {
    case read([ObjectID])
    case check([Judge.Check])

    /// The result.
    enum Product: Sendable {
        case commits([RecordedCommit])
        case findings([AuditFinding])

        var commits: [RecordedCommit] { if case .commits(let commits) = self { commits } else { [] } }
        var findings: [AuditFinding] { if case .findings(let findings) = self { findings } else { [] } }
    }

    /// Workers for so many slices, each with its own repository and a shared cache of texts.
    static func pool(of slices: Int, _ open: @escaping @Sendable () throws -> Repository) -> WorkerPool<AuditWork, Product> {
        let texts = TextCache()
        return WorkerPool(workerCount: min(slices, 64)) {
            let repository = try open()
            try repository.expectWholeHistory()
            return worker(VersionReader(repository, texts))
        }
    }

    /// A single worker that uses the caches of `versions`.
    static func worker(_ versions: VersionReader) -> (AuditWork) throws -> Product {
        let reader = CommitReader(versions)
        let checks = AuditChecks(versions)
        return { work in
            switch work {
            case .read(let ids): .commits(try ids.map { try reader.read($0) })
            case .check(let asked): .findings(try asked.compactMap { try checks.finding($0) })
            }
        }
    }
}
