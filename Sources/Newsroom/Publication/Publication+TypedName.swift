internal import Foundation
import Text
import Workflows

extension Publication {
    /// The article of a snapshot that a person means, in whatever folder of the publication the command runs.
    func find(_ typed: String, on snapshot: Snapshot) throws -> ArticleName {
        let name = typedName(typed)
        do { return try snapshot.find(name) } catch let refusal as Refusal {
            // What git prints are paths from the root, and a person in a sub-folder types them as they stand.
            guard case .noSuchArticle = refusal, let fromRoot = pathFromRoot(typed), fromRoot != name else { throw refusal }
            return try snapshot.find(fromRoot)
        }
    }

    /// What was typed, where it is a path from the root of the publication.
    func pathFromRoot(_ typed: String) -> String? {
        let name = typed.precomposedStringWithCanonicalMapping
        return name.hasPrefix(ArticleName.root + "/") ? name : nil
    }

    /// What a person typed, as the publication names it: in the composed normal form, because keyboards and file systems
    /// differ in it, and a path to a file from the root of the publication.
    func typedName(_ typed: String) -> String {
        let name = typed.precomposedStringWithCanonicalMapping
        guard name.contains("/") || name.hasSuffix(".md"), let workTree else { return name }
        let path = URL(filePath: name, relativeTo: URL(filePath: context.folder, directoryHint: .isDirectory))
            .standardizedFileURL.path(percentEncoded: false)
        let root = workTree.hasSuffix("/") ? workTree : workTree + "/"
        guard path.hasPrefix(root), path.contains("/\(ArticleName.root)/") else { return name }
        return String(path.dropFirst(root.count))
    }
}
