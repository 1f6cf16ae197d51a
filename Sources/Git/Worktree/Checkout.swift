/// The checked-out files and the index of one work tree.
///
/// Nothing is remembered between calls but the index's bytes, and those only as long as the file is the same.
public final class Checkout {
    private(set) var tree: WorkTree
    let gitDirectory: String
    /// The index, which git's variables may put elsewhere.
    let indexFile: String
    /// Who else works here: asked of git's configuration, so to be set before anything is written.
    public var shared: SharedPermissions {
        get { tree.shared }
        set { tree.shared = newValue }
    }
    /// Told of each moment of a landing, so that a test can die there.
    var step: (LandingStep) throws -> Void = { _ in }
    /// How long another process's `index.lock` is waited for.
    var patience = 2.0
    private var known: IndexFile?

    /// The work tree at `root`, whose own git directory is `gitDirectory` (for a linked one, that below `worktrees/`).
    /// - Parameter index: nil: the one in the git directory.
    public init(root: String, gitDirectory: String, index: String? = nil) {
        tree = WorkTree(root: root)
        self.gitDirectory = gitDirectory
        indexFile = index ?? gitDirectory + "/index"
    }

    /// What stands at `path`. No part of it is followed if it is a symbolic link.
    public func file(at path: String, limit: Int) throws(FileError) -> WorkingFile { try tree.file(at: path, limit: limit) }

    /// Every file beneath the folder `path`, sorted by bytes; links are listed and not followed.
    public func files(under path: String) throws(FileError) -> [ListedFile] { try tree.files(under: path) }

    /// What the index holds for `path`; of a conflict, the first of its sides.
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

    /// The index as it is now; refuses one that cannot be honoured.
    func index() throws(IndexError) -> IndexFile {
        let index = try IndexFile.read(indexFile, unlessStill: known)
        if index.stamp == nil || index.stamp != known?.stamp {
            let (_, end) = try index.locate([])
            _ = try index.withBody { (body) throws(IndexError) in try IndexExtension.all(in: body, from: end) }
            known = index
        }
        return index
    }

    /// Hands the index out to be changed in its own memory; the next look reads the file again.
    func takeIndex() throws(IndexError) -> IndexFile {
        let index = try index()
        known = nil
        return index
    }
}
