/// The checked-out files and the index of one work tree.
///
/// Between calls nothing is cached but the bytes of the index, for as long as the file is the same.
public final class Checkout {
    private(set) var tree: WorkTree
    let gitDirectory: String
    /// The path of the index, which git's variables may change.
    let indexFile: String
    /// The permissions of new files (`core.sharedRepository`). To be set before anything is written.
    public var shared: SharedPermissions {
        get { tree.shared }
        set { tree.shared = newValue }
    }
    /// Test hook, called at every step to simulate a crash.
    var step: (CheckoutStep) throws -> Void = { _ in }
    /// For how many seconds to wait for another process's `index.lock`.
    var patience = 2.0
    private var known: IndexFile?

    /// The work tree at `root`, whose own git directory is `gitDirectory` (for a linked one, that below `worktrees/`).
    /// - Parameter index: nil: the one in the git directory.
    public init(root: String, gitDirectory: String, index: String? = nil) {
        tree = WorkTree(root: root)
        self.gitDirectory = gitDirectory
        indexFile = index ?? gitDirectory + "/index"
    }

    /// What is at `path`. Symbolic links are not followed in any part of it.
    public func file(at path: String, limit: Int) throws(FileError) -> WorkingFile { try tree.file(at: path, limit: limit) }

    /// Every file beneath the folder `path`, sorted by bytes; links are listed and not followed.
    public func files(under path: String) throws(FileError) -> [ListedFile] { try tree.files(under: path) }

    /// The index's entry for `path`; of a conflict, its first side.
    public func indexEntry(at path: String) throws(IndexError) -> IndexEntry? {
        let index = try index()
        let bytes = Array(path.utf8)
        return try index.locate([bytes]).found[0].spans.first?.entry(path: bytes)
    }

    /// Every entry beneath a folder, `""` for all, in the index's order.
    public func indexEntries(under folder: String) throws(IndexError) -> [IndexEntry] {
        let prefix = folder.isEmpty ? [] : Array(folder.utf8) + [UInt8(ascii: "/")]
        let index = try index()
        return try index.withBody { (body) throws(IndexError) in
            var entries: [IndexEntry] = []
            var cursor = index.cursor(body)
            while try cursor.next() {
                if cursor.name.starts(with: prefix) {
                    entries.append(IndexFile.Found.Span(cursor, in: body).entry(path: Array(cursor.name)))
                } else if !entries.isEmpty {
                    break
                }
            }
            return entries
        }
    }

    /// The index as it is now; throws if it uses a feature that is not supported.
    func index() throws(IndexError) -> IndexFile {
        let index = try IndexFile.read(indexFile, unlessStill: known)
        if index.stamp == nil || index.stamp != known?.stamp {
            let (_, end) = try index.locate([])
            _ = try index.withBody { (body) throws(IndexError) in try IndexExtension.all(in: body, from: end) }
            known = index
        }
        return index
    }

    /// Lends the index to be changed in memory; the next read comes from the file again.
    func takeIndex() throws(IndexError) -> IndexFile {
        let index = try index()
        known = nil
        return index
    }
}
