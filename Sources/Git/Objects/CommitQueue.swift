/// A priority queue of commits: the newest first, of equal times the one that was added first.
struct CommitQueue {
    private struct Waiting {
        var time: Int64
        var arrival: Int
        var id: ObjectID

        func precedes(_ other: Waiting) -> Bool {
            time != other.time ? time > other.time : arrival < other.arrival
        }
    }

    private var heap: [Waiting] = []
    private var arrivals = 0

    var count: Int { heap.count }
    var isEmpty: Bool { heap.isEmpty }

    mutating func add(_ id: ObjectID, time: Int64) {
        heap.append(Waiting(time: time, arrival: arrivals, id: id))
        arrivals += 1
        var child = heap.count - 1
        while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func next() -> ObjectID? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first.id }
        heap[0] = last
        var parent = 0
        while true {
            var best = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child].precedes(heap[best]) {
                best = child
            }
            guard best != parent else { return first.id }
            heap.swapAt(parent, best)
            parent = best
        }
    }
}
