internal import CLibgit2

extension Repository {
    /// Makes a new repository whose first branch is `branch`; folders above it are made as needed.
    ///
    /// - Throws: `isExisting` where there is one already.
    public static func create(at path: String, bare: Bool, branch: String) throws(GitError) -> Repository {
        try Library.start()
        try withoutNUL(path, in: "git_repository_init_ext")
        try withoutNUL(branch, in: "git_repository_init_ext")
        guard try isReferenceName("refs/heads/\(branch)") else {
            throw .refused("\(branch.debugDescription) cannot be the name of a branch", in: "git_repository_init_ext")
        }
        var options = git_repository_init_options()
        try check(
            git_repository_init_options_init(&options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)),
            "git_repository_init_options_init")
        options.flags = GIT_REPOSITORY_INIT_MKPATH.rawValue | GIT_REPOSITORY_INIT_NO_REINIT.rawValue
        if bare { options.flags |= GIT_REPOSITORY_INIT_BARE.rawValue }
        let opened = try branch.withCPath { (branch) throws(GitError) in
            options.initial_head = branch
            return try Handle<Kind.Repository>("git_repository_init_ext") { git_repository_init_ext(&$0, path, &options) }
        }
        let made = try Repository(opened)
        try made.sharedPermissions().adjustAll(below: made.gitDirectory)
        return made
    }

    /// Opens the repository that this folder is: a work tree's root, a `.git` or a bare repository. Nil where it is none.
    public static func open(at path: String) throws(GitError) -> Repository? {
        try open(path, flags: GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue)
    }

    /// Opens the repository in which git would work if it were called in this folder: `GIT_DIR`, `GIT_WORK_TREE` and
    /// `GIT_INDEX_FILE` of the environment count as they do there. What they ask for and is not done here is refused.
    public static func locate(from folder: String, environment: [String: String]) throws(GitError) -> Repository? {
        let variables = GitVariables(environment, from: folder)
        let located: Repository?
        if let directory = variables.directory {
            located = try open(directory, flags: GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue, variables)
            if located == nil {
                throw .standing(.variable(name: "GIT_DIR", why: "names \(directory), which is no git repository"), in: "open")
            }
        } else {
            let flags = variables.crossesFileSystems ? GIT_REPOSITORY_OPEN_CROSS_FS.rawValue : 0
            located = try open(folder, flags: flags, variables)
        }
        guard let located else { return nil }
        located.askedFrom = folder
        try variables.refuseOthers(located)
        return located
    }

    /// Opens the repository that this folder is, and refuses variables that would make git work in another one.
    public static func open(at path: String, environment: [String: String]) throws(GitError) -> Repository? {
        let opened = try open(at: path)
        let variables = GitVariables(environment, from: path)
        if let named = variables.directory,
            opened == nil || RealPath.of(named) != opened.flatMap({ RealPath.of($0.gitDirectory) })
        {
            throw .standing(.variable(name: "GIT_DIR", why: "names \(named), and this is about \(path)"), in: "open")
        }
        if let root = environment["GIT_WORK_TREE"], RealPath.of(root) != RealPath.of(path) {
            throw .standing(.variable(name: "GIT_WORK_TREE", why: "names \(root), and this is about \(path)"), in: "open")
        }
        if let index = environment["GIT_INDEX_FILE"], let opened,
            variables.indexFile(default: opened.indexFile, from: opened.workingDirectory) != opened.indexFile
        {
            throw .standing(.variable(name: "GIT_INDEX_FILE", why: "names \(index), and this is about \(path)"), in: "open")
        }
        if let opened { try variables.refuseOthers(opened) }
        return opened
    }

    /// Opens the repository that this folder lies in, looking upwards as git does; no further than `ceilings`.
    public static func discover(from path: String, ceilings: [String] = []) throws(GitError) -> Repository? {
        try open(path, flags: 0, ceilings: ceilings)
    }

    /// Opens the repository that git's own variables name (`GIT_DIR`, `GIT_OBJECT_DIRECTORY` and their kin), else the one
    /// that the current folder lies in.
    ///
    /// The one reader of the process environment here, for hooks: the objects of a push that has not been accepted lie in
    /// a quarantine, which nothing but these variables leads to.
    public static func openFromEnvironment() throws(GitError) -> Repository? {
        try open(nil, flags: GIT_REPOSITORY_OPEN_FROM_ENV.rawValue)
    }

    private static func open(
        _ path: String?, flags: UInt32, ceilings: [String]? = nil, _ variables: GitVariables = GitVariables()
    ) throws(GitError) -> Repository? {
        try Library.start()
        let ceilings = ceilings ?? variables.ceilings
        for text in ceilings + [path ?? "."] { try withoutNUL(text, in: "git_repository_open_ext") }
        do throws(GitError) {
            let opened = try Handle<Kind.Repository>.ifFound("git_repository_open_ext") {
                git_repository_open_ext(&$0, path, flags, ceilings.joined(separator: ":"))
            }
            guard let opened else { return nil }
            // Who names a repository by its own name knows which one it is, as git sees it.
            if path != nil, variables.directory == nil {
                try opened.withPointer { (pointer) throws(GitError) in try Ownership.require(pointer) }
            }
            return try Repository(opened, variables: variables)
        } catch {
            if error.unsupported != nil { throw error }
            let searches = flags & GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue == 0
            guard let path, let reason = refusedFormat(at: path, searches: searches, ceilings: ceilings) else { throw error }
            throw GitError(code: error.code, function: error.function, message: error.message, unsupported: reason)
        }
    }
}

extension String {
    /// `withCString` that keeps the type of the error.
    func withCPath<Result: ~Copyable, Failure: Error>(
        _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let characters = utf8CString
        return try characters.span.withUnsafeBufferPointer { (buffer) throws(Failure) in
            guard let start = buffer.baseAddress else { fatalError("a C string has at least its NUL") }
            return try body(start)
        }
    }
}
