import Git
import Text
import Workflows

extension Publication {
    /// Why an article's working file cannot be saved; nil where it can.
    func trouble(_ name: ArticleName, on snapshot: Snapshot) throws -> Refusal? {
        guard let bytes = try workingText(name) else {
            guard try repository.entry(at: name.file, inTree: snapshot.commit.tree) != nil else { return nil }
            let new = try FileMovedByHand(publication: self, snapshot: snapshot).destination(of: name)
            return new.map { .movedByHand(from: name.file, to: $0.file) } ?? .missingFile(path: name.file)
        }
        do throws(Malformed) {
            _ = try ArticleText(bytes, stateRequired: false)
            return nil
        } catch {
            return .unreadable(file: name.file, commit: nil, error)
        }
    }
}
