import Git
import Workflows

extension Publication {
    /// The options of a new publication.
    public struct InitOptions: Sendable {
        public var title: String
        /// The founder, who starts with every role.
        public var name: String
        public var email: String
        public var id: String
        public var language: String
        public var timeZone: String
        public var baseURL: String?
        public var branch: String
        public var isBare: Bool
        /// Whether every commit must be signed, the first one too: the key that git is set to sign with is added to the
        /// founder's entry on the masthead.
        public var isSigned: Bool

        public init(
            title: String, name: String, email: String, id: String, language: String = "en", timeZone: String = "UTC",
            baseURL: String? = nil, branch: String = "main", isBare: Bool = false, isSigned: Bool = false
        ) {
            self.title = title
            self.name = name
            self.email = email
            self.id = id
            self.language = language
            self.timeZone = timeZone
            self.baseURL = baseURL
            self.branch = branch
            self.isBare = isBare
            self.isSigned = isSigned
        }
    }

    /// Makes `folder` a publication by committing its policy files; in an existing git repository, on its current branch.
    ///
    /// The commit is the root of trust: nothing inside the repository vouches for it.
    /// - Throws: ``Refusal`` where there is one already, or where a file of the same name stands in the way.
    public static func initialize(_ founding: InitOptions, at folder: String, context: Context) throws -> Recorded {
        try context.chooseConfiguration()
        // Everything that can be refused is asked before anything is made.
        let person = try founder(founding)
        let offset = try TimeZones.offset(of: founding.timeZone, at: context.now)
        let there = try Repository.open(at: folder, environment: context.environment)
        if there == nil {
            if !founding.isBare { try checkIsFree(folder, founding) }
            if context.isDryRun { return Recorded(try plan(founding, person), commit: nil) }
        }
        let repository = try there ?? Repository.create(at: folder, bare: founding.isBare, branch: founding.branch)
        if let format = try repository.unsupportedFormat() {
            throw Refusal(format)
        }
        let publication = Publication(repository: repository, context: context)
        try publication.requireWritableRepository()
        let recorder = Recorder(publication: publication)
        let lock = try recorder.take()
        defer { _ = lock }
        let reference: String
        var parent: Commit?
        switch try repository.head() {
        case .branch(let name, let tip):
            reference = name
            parent = try repository.commit(tip)
        case .unborn(let name): reference = name
        case .detached: throw Refusal.detachedHead
        }
        let files = try publication.foundingFiles(founding, branch: short(reference))
        let masthead = try PolicyFiles(["masthead.yml": files.masthead]).masthead()
        let plan = try publication.foundingPlan(founding, person, files, parent: parent)
        let signing = SigningRule(isRequired: founding.isSigned, masthead: masthead)
        try signing.preflight([plan], in: publication)
        let time = try recorder.time(of: [plan], after: parent)
        if context.isDryRun { return Recorded(plan, commit: nil) }
        let landed = try recorder.commit(
            [plan], on: parent, reference: reference, time: time, offset: offset, signing: signing)
        guard let recorded = landed?.first else { throw Refusal.changedMeanwhile(what: short(reference)) }
        return recorded
    }

    private func foundingFiles(_ founding: InitOptions, branch: String) throws -> InitialFiles {
        let key = try founding.isSigned ? signingKey().source.publicLine : nil
        let day = try TimeZones.day(in: founding.timeZone, at: context.now)
        return InitialFiles(founding, branch: branch, key: key.map { ($0, day) })
    }

    private func foundingPlan(
        _ founding: InitOptions, _ person: Person, _ founded: InitialFiles, parent: Commit?
    ) throws -> Plan {
        var tree: [TreeChange] = []
        var files: [FileChange] = []
        for (path, bytes) in founded.all {
            let there = try parent.flatMap { try repository.entry(at: path, inTree: $0.tree) }
            var bytes = bytes
            var onDisk: ObjectID?
            if path == ".gitattributes", let there {
                // Attributes that are there stay; the later line counts.
                let before = try repository.bytes(there.id, path: path, limit: 1 << 20)
                bytes = before + (before.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")]) + bytes
                onDisk = there.id
            }
            let blob = try Repository.blobID(of: bytes)
            // A workflow that is there already, to the byte, is no obstacle.
            if path.hasPrefix("workflows/"), blob == there?.id { continue }
            if there != nil, path == "galley.yml" { throw Refusal.publicationThere }
            if there != nil, onDisk == nil { throw Refusal.fileInTheWay(path: path) }
            switch try checkout?.file(at: path, limit: 1 << 20) {
            case nil, .missing: onDisk = nil
            case .regular(let typed, _) where try typed == bytes || Repository.blobID(of: typed) == onDisk:
                onDisk = try Repository.blobID(of: typed)
            default: throw Refusal.fileInTheWay(path: path)
            }
            tree.append(.put(path: path, id: blob, mode: .regular))
            files.append(FileChange(path: path, onDisk: onDisk, new: (blob, bytes, false)))
        }
        var plan = try Self.plan(founding, person)
        plan.tree = tree
        plan.files = files
        return plan
    }

    private static func founder(_ founding: InitOptions) throws -> Person {
        let files = InitialFiles(founding, branch: founding.branch, key: nil)
        guard let person = try PolicyFiles(["masthead.yml": files.masthead]).masthead().people.first else {
            throw Refusal.nobodyActs(address: founding.email)
        }
        return person
    }

    /// What is recorded, whatever it writes.
    private static func plan(_ founding: InitOptions, _ person: Person) throws -> Plan {
        let event = Event("init", by: person.id, role: "admin")
        return Plan(message: try CommitMessage(event, title: founding.title), person: person, tree: [], files: [])
    }

    /// Whether, in a folder that is not yet a repository, no file is in the way of the first ones.
    private static func checkIsFree(_ folder: String, _ founding: InitOptions) throws {
        let checkout = Checkout(root: folder, gitDirectory: folder)
        for (path, bytes) in InitialFiles(founding, branch: founding.branch, key: nil).all {
            switch try isThere(path, in: checkout) {
            case .missing: continue
            case .regular(let typed, _) where typed == bytes: continue
            default: throw Refusal.fileInTheWay(path: path)
            }
        }
    }

    private static func isThere(_ path: String, in checkout: Checkout) throws -> WorkingFile {
        do { return try checkout.file(at: path, limit: 1 << 20) } catch {
            guard error.isMissing else { throw error }
            return .missing
        }
    }
}
