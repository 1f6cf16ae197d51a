import Git
import Workflows

/// A publication: a git repository whose HEAD holds `galley.yml`.
///
/// Not Sendable, because its repository is not: libgit2 keeps errors per thread.
public final class Publication {
    let repository: Repository
    /// The checked-out files; nil in a bare repository.
    let checkout: Checkout?
    let context: Context
    private let readings = PolicyReadings()
    /// The reader for audits; its caches serve later audits, too.
    private(set) lazy var versions = VersionReader(repository)
    /// The cache for imports; it serves later imports, too.
    let captures = SavedPageCache()

    init(repository: Repository, context: Context) {
        self.repository = repository
        self.context = context
        checkout = repository.workingDirectory.map {
            Checkout(root: $0, gitDirectory: repository.gitDirectory, index: repository.indexFile)
        }
    }

    /// Opens the publication that `folder` is in, looking upwards.
    /// - Throws: ``Refusal`` where there is none, or where git's format is one that Galley cannot serve.
    public static func open(at folder: String, context: Context) throws -> Publication {
        do {
            try context.chooseConfiguration()
            let located = try locate(folder, context.environment)
            guard let repository = located else { throw Refusal.noPublication(path: folder) }
            if let format = try repository.unsupportedFormat() { throw Refusal(format) }
            return Publication(repository: repository, context: context)
        } catch let error as GitError {
            if let format = error.unsupported { throw Refusal(format) }
            throw error
        }
    }

    private static func locate(_ folder: String, _ environment: [String: String]) throws -> Repository? {
        guard let held = environment[RepositoryLock.inHook], environment["GIT_INDEX_FILE"] != nil else {
            return try Repository.locate(from: folder, environment: environment)
        }
        // A hook of ours that goes into another repository takes the index of the first with it.
        var elsewhere = environment
        elsewhere["GIT_INDEX_FILE"] = nil
        let located = try Repository.locate(from: folder, environment: elsewhere)
        guard let located, RepositoryLock.path(of: located) == held else { return located }
        return try Repository.locate(from: folder, environment: environment)
    }

    /// Where the working files are; nil in a bare repository.
    public var workTree: String? { repository.workingDirectory }
    /// Whether there are no working files.
    public var isBare: Bool { repository.isBare }

    /// A value of git's configuration here; nil where it is not set.
    public func configured(_ key: String) throws -> String? { try repository.configured(key) }

    /// The snapshot of the branch that HEAD names.
    /// - Throws: ``Refusal`` where there is no commit, or no publication in it.
    public func snapshot() throws -> Snapshot {
        switch try repository.head() {
        case .branch(let name, let tip):
            return try snapshot(of: tip, branch: Self.short(name))
        case .detached(let tip):
            return try snapshot(of: tip)
        case .unborn(let name):
            throw Refusal.nothingCommitted(branch: Self.short(name))
        }
    }

    /// The snapshot of the commit that `revision` names, in git's own notation.
    public func snapshot(at revision: String) throws -> Snapshot {
        try snapshot(of: commit(named: revision))
    }

    /// The commit that `revision` names.
    /// - Throws: ``Refusal`` where it names none, or where git could mean several things by it: git itself takes the first.
    func commit(named revision: String) throws -> ObjectID {
        let meanings = try repository.meanings(of: revision)
        guard meanings.isEmpty else { throw Refusal.ambiguousVersion(revision, meanings: meanings) }
        guard let commit = try repository.resolve(revision) else { throw Refusal.noSuchVersion(revision) }
        return commit
    }

    /// The snapshot of a commit.
    func snapshot(of commit: ObjectID, branch: String? = nil) throws -> Snapshot {
        try Snapshot(repository, commit: commit, branch: branch, readings: readings)
    }

    static func short(_ reference: String) -> String {
        reference.hasPrefix("refs/heads/") ? String(reference.dropFirst(11)) : reference
    }
}
