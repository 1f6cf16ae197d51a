import Synchronization
import Text
import Workflows

/// A cache of parsed texts, shared by all cores of an audit: a move reads the text that the move before it wrote.
///
/// It has two generations. When the younger one is full it becomes the older one, and the older one is dropped; a text that is
/// used moves to the younger.
final class TextCache: Sendable {
    private struct Generations {
        var young: [VersionReader.Entries: RecordedArticle.Version] = [:]
        var old: [VersionReader.Entries: RecordedArticle.Version] = [:]
        var size = 0

        mutating func keep(_ value: RecordedArticle.Version, _ entries: VersionReader.Entries) {
            if young.count >= TextCache.most.texts || size >= TextCache.most.bytes {
                old = young
                young.removeAll(keepingCapacity: true)
                size = 0
            }
            young[entries] = value
            size += value.text?.whole?.bytes.count ?? 0
        }
    }

    /// How many texts, and how many bytes of them, a generation holds.
    private static let most = (texts: 4096, bytes: 16 << 20)

    private let generations = Mutex(Generations())

    subscript(entries: VersionReader.Entries) -> RecordedArticle.Version? {
        get {
            generations.withLock { known -> RecordedArticle.Version? in
                if let found = known.young[entries] { return found }
                guard let found = known.old[entries] else { return nil }
                known.keep(found, entries)
                return found
            }
        }
        set {
            guard let newValue else { return }
            generations.withLock { $0.keep(newValue, entries) }
        }
    }
}
