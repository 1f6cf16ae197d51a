/// Why a repository cannot be used: a format or setting that is not supported.
public enum UnsupportedFormat: Hashable, Sendable {
    /// `core.repositoryFormatVersion` is newer than 1.
    case version(Int)
    /// An extension (`extensions.NAME`), its name in lower case, with its value.
    case `extension`(name: String, value: String)
    /// A split index: it is in two files.
    case splitIndex
    /// A sparse index: it has folders in place of their files.
    case sparseIndex
    /// It belongs to somebody else, and `safe.directory` does not name it.
    case foreign(path: String, owner: String, user: String)
    /// A partial clone, and this object stayed with the remote.
    case partialClone(object: String, remote: String)
    /// One of git's variables asks for something that is not supported; why, to follow its name.
    case variable(name: String, why: String)

    /// What it is, as a noun phrase.
    public var cause: String {
        switch self {
        case .version(let version): "repository format version \(version)"
        case .extension(let name, let value): "the extension \(name) (\(value))"
        case .splitIndex: "a split index"
        case .sparseIndex: "a sparse index"
        case .foreign(let path, let owner, let user): "\(path) belongs to \(owner), and you are \(user)"
        case .partialClone(let object, let remote):
            "this is a partial clone, and object \(object) was left with \(remote)"
        case .variable(let name, let why): "\(name) \(why)"
        }
    }

    /// The git command after which the repository can be used; nil where no command does it in place.
    public var remedy: String? {
        switch self {
        case .version: nil
        case .splitIndex: "git update-index --no-split-index"
        case .sparseIndex: "git sparse-checkout reapply --no-sparse-index"
        case .extension("preciousobjects", _): "git config --unset extensions.preciousObjects"
        case .extension("refstorage", _): "git refs migrate --ref-format=files"
        case .extension("relativeworktrees", _):
            "git worktree repair --no-relative-paths && git config --unset extensions.relativeWorktrees"
        case .extension: nil
        case .foreign(let path, _, _): "git config --global --add safe.directory \(ShellWord.quoted(path))"
        case .partialClone(_, let remote):
            "git config --unset remote.\(ShellWord.quoted(remote)).partialCloneFilter; git fetch --refetch \(ShellWord.quoted(remote))"
        case .variable: nil
        }
    }

    /// What to do about it, in a sentence.
    public var advice: String {
        switch (self, remedy) {
        case (.foreign, .some(let command)): "If you trust whoever can write there, say so to git: `\(command)`."
        case (.partialClone, .some(let command)): "Fetch everything: `\(command)`."
        case (.variable(let name, _), _): "Take it out of the environment (`unset \(name)`)."
        case (_, .some(let command)): "Run `\(command)`."
        case (_, nil): "Work in a clone whose format is git's usual one."
        }
    }
}
