/// Why an index cannot be read or written.
public enum IndexError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Another process holds the index's lock file, whose path this is.
    case indexLocked(String)
    /// The index uses a feature of git's that is not supported here.
    case unsupported(Feature)
    /// The file is no index, or a damaged one; says what does not fit.
    case malformed(String)
    /// A file stands in the index where the path needs a folder, or the reverse.
    case clash(path: String)
    /// An earlier transaction was not finished; call `recover` first.
    case unfinishedTransaction
    /// The system refused.
    case file(FileError)

    /// Features of git's index.
    public enum Feature: Hashable, Sendable {
        case splitIndex, sparseIndex
        case version(UInt32)
        /// A required extension by its four letters.
        case other(String)
    }

    public var description: String {
        switch self {
        case .indexLocked(let path): "another git process holds \(path)"
        case .unsupported(.splitIndex): "the index is split; git update-index --no-split-index makes it one file"
        case .unsupported(.sparseIndex): "the index is sparse; git sparse-checkout reapply --no-sparse-index makes it whole"
        case .unsupported(.version(let version)): "the index has version \(version)"
        case .unsupported(.other(let name)): "the index needs the extension \(name)"
        case .malformed(let what): "the index is damaged: \(what)"
        case .clash(let path): "\(path) cannot stand in the index: a file stands where it needs a folder, or the reverse"
        case .unfinishedTransaction: "an earlier change of files was interrupted and has to be finished first"
        case .file(let error): error.description
        }
    }
}
