import Dispatch
import Synchronization

/// Several cores that do one kind of work, while the one who gave it goes on and takes what they made by its number.
///
/// Each core sets itself up once, for the first thing that it does, and keeps what it remembers to the end.
final class Crew<Job: Sendable, Product: Sendable>: Sendable {
    private struct Bench {
        var jobs: [(number: Int, job: Job)] = []
        var next = 0
        var products: [Int: Result<Product, any Error>] = [:]
        var given = 0
        var isClosed = false
    }

    private let bench = Mutex(Bench())
    /// One for every job that lies there, and for every worker when it is time to go.
    private let work = DispatchSemaphore(value: 0)
    private let done = DispatchSemaphore(value: 0)
    private let most: Int

    /// - Parameters:
    ///   - most: how many workers at most; there are never more than cores.
    ///   - hire: sets up what a worker works with, on its own core.
    init(most: Int, hire: @escaping @Sendable () throws -> (Job) throws -> Product) {
        self.most = most
        DispatchQueue.global().async { [self] in
            DispatchQueue.concurrentPerform(iterations: most) { _ in self.labour(hire) }
        }
    }

    /// Lays a job there; ``take(_:)`` gives what became of it.
    func give(_ job: Job) -> Int {
        let number = bench.withLock { bench in
            bench.given += 1
            bench.jobs.append((bench.given, job))
            return bench.given
        }
        work.signal()
        return number
    }

    /// What came of a job, once; waits for it.
    func take(_ number: Int) throws -> Product {
        while true {
            if let product = bench.withLock({ $0.products.removeValue(forKey: number) }) { return try product.get() }
            done.wait()
        }
    }

    /// Sends everybody home; what lies there is left undone.
    func close() {
        bench.withLock { $0.isClosed = true }
        for _ in 0..<most { work.signal() }
    }

    private func labour(_ hire: () throws -> (Job) throws -> Product) {
        var worker: ((Job) throws -> Product)?
        while let (number, job) = next() {
            let product = Result {
                let able = try worker ?? hire()
                worker = able
                return try able(job)
            }
            bench.withLock { $0.products[number] = product }
            done.signal()
        }
    }

    /// Waits for a job; nil when there will be none.
    private func next() -> (number: Int, job: Job)? {
        work.wait()
        return bench.withLock { bench in
            guard !bench.isClosed, bench.next < bench.jobs.count else { return nil }
            let job = bench.jobs[bench.next]
            bench.next += 1
            if bench.next == 1024 {
                bench.jobs.removeFirst(bench.next)
                bench.next = 0
            }
            return job
        }
    }
}
