import Editorial
import Git

extension Publication {
    /// What a publication begins with.
    public struct Founding: Sendable {
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
        /// Whether every commit is to be signed, the founding one too: the founder's key, which git is set to sign with, comes onto
        /// the masthead.
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

    /// Makes a publication of `folder`: its policy files, committed. In a git repository that is there already, on its branch.
    ///
    /// The first commit that holds `galley.yml` is the root of trust: nothing vouches for it but itself.
    /// - Throws: ``Refusal`` where there is one already, or where a file of the same name stands in the way.
    public static func found(_ founding: Founding, at folder: String, surroundings: Surroundings) throws -> Recorded {
        try surroundings.chooseConfiguration()
        let repository =
            try Repository.open(at: folder)
            ?? Repository.create(at: folder, bare: founding.isBare, branch: founding.branch)
        if let format = try repository.unsupportedFormat() {
            throw Refusal(format)
        }
        let publication = Publication(repository: repository, surroundings: surroundings)
        try publication.checkGround()
        let path = repository.commonDirectory + "/galley/lock"
        guard let lock = try FileLock.acquire(path, waiting: Recorder.patience) else { throw Refusal.busy(path: path) }
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
        guard let person = masthead.people.first else { throw Refusal.nobodyActs(address: founding.email) }
        let plan = try publication.foundingPlan(founding, person, files, parent: parent)
        let signing = SigningRule(isRequired: founding.isSigned, masthead: masthead)
        try signing.foresee([plan], in: publication)
        guard
            let recorded = try Recorder(publication: publication)
                .land([plan], on: parent, reference: reference, timeZone: founding.timeZone, signing: signing)?.first
        else { throw Refusal.changedMeanwhile(what: short(reference)) }
        return recorded
    }

    private func foundingFiles(_ founding: Founding, branch: String) throws -> FoundingFiles {
        let key = try founding.isSigned ? signingKey().source.publicLine : nil
        let day = try TimeZones.day(in: founding.timeZone, at: surroundings.now)
        return FoundingFiles(founding, branch: branch, key: key.map { ($0, day) })
    }

    private func foundingPlan(
        _ founding: Founding, _ person: Person, _ founded: FoundingFiles, parent: Commit?
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
            if there != nil, onDisk == nil { throw Refusal.slugTaken(path: path) }
            switch try checkout?.file(at: path, limit: 1 << 20) {
            case nil, .missing: onDisk = nil
            case .regular(let typed, _) where try typed == bytes || Repository.blobID(of: typed) == onDisk:
                onDisk = try Repository.blobID(of: typed)
            default: throw Refusal.slugTaken(path: path)
            }
            tree.append(.put(path: path, id: blob, mode: .regular))
            files.append(FileChange(path: path, onDisk: onDisk, new: (blob, bytes, false)))
        }
        let event = Event("init", by: person.id, role: "admin")
        return Plan(message: try CommitMessage(event, title: founding.title), person: person, tree: tree, files: files)
    }
}
