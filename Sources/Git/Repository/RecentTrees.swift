internal import CLibgit2

/// The trees that were read last, held as libgit2 gave them.
///
/// Whoever goes through a history compares each tree with the one before it, so that every tree is asked for twice in a row.
/// libgit2's own cache keeps all, and pays for it by searching all whenever it is full.
struct RecentTrees {
    /// One object read, to be shared.
    final class Held {
        let object: Handle<Kind.RawObject>

        init(_ object: consuming Handle<Kind.RawObject>) { self.object = object }
    }

    /// As many as two commits have from the root down to an article, and the largest that is worth holding, in bytes.
    private static let most = 12
    static let largest = 1 << 20

    private var known: [(id: ObjectID, held: Held)] = []
    private var next = 0

    subscript(id: ObjectID) -> Held? { known.first { $0.id == id }?.held }

    mutating func hold(_ held: Held, _ id: ObjectID) {
        if known.count < Self.most {
            known.append((id, held))
        } else {
            known[next] = (id, held)
            next = (next + 1) % Self.most
        }
    }
}
