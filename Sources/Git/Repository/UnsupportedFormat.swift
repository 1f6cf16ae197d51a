/// What about a repository's format cannot be read here.
public enum UnsupportedFormat: Hashable, Sendable {
    /// `core.repositoryFormatVersion` is newer than 1.
    case version(Int)
    /// An extension (`extensions.NAME`), its name in lower case, with its value.
    case `extension`(name: String, value: String)
    /// The index is in two files.
    case splitIndex
    /// The index holds folders in place of their files.
    case sparseIndex

    /// What it is, as a noun phrase.
    public var cause: String {
        switch self {
        case .version(let version): "repository format version \(version)"
        case .extension(let name, let value): "the extension \(name) (\(value))"
        case .splitIndex: "a split index"
        case .sparseIndex: "a sparse index"
        }
    }

    /// The git command after which the repository can be used; nil where no command does it in place.
    public var remedy: String? {
        switch self {
        case .version: nil
        case .splitIndex: "git update-index --no-split-index"
        case .sparseIndex: "git sparse-checkout reapply --no-sparse-index"
        case .extension("partialclone", _): "git clone URL NEW-FOLDER"
        case .extension("preciousobjects", _): "git config --unset extensions.preciousObjects"
        case .extension("refstorage", _): "git refs migrate --ref-format=files"
        case .extension("relativeworktrees", _):
            "git worktree repair --no-relative-paths && git config --unset extensions.relativeWorktrees"
        case .extension: nil
        }
    }
}
