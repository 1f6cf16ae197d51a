import Dispatch
import Synchronization

/// A worker pool: submit a job, collect its result by ticket.
///
/// Each worker sets itself up once, for the first job that it takes, and keeps what it remembers to the end.
final class WorkerPool<Job: Sendable, Output: Sendable>: Sendable {
    /// The number of a submitted job.
    typealias Ticket = Int

    private struct Queue {
        var jobs: [(ticket: Ticket, job: Job)] = []
        var next = 0
        var results: [Ticket: Result<Output, any Error>] = [:]
        var submitted = 0
        var isClosed = false
    }

    private let queue = Mutex(Queue())
    /// Signalled once for every job that waits, and for every worker when the pool closes.
    private let work = DispatchSemaphore(value: 0)
    private let done = DispatchSemaphore(value: 0)
    private let workerCount: Int

    /// - Parameters:
    ///   - workerCount: how many workers there are; more than cores are of no use.
    ///   - makeWorker: sets up what a worker works with, on its own thread.
    init(workerCount: Int, makeWorker: @escaping @Sendable () throws -> (Job) throws -> Output) {
        self.workerCount = workerCount
        DispatchQueue.global().async { [self] in
            DispatchQueue.concurrentPerform(iterations: workerCount) { _ in self.runWorker(makeWorker) }
        }
    }

    /// Adds a job to the queue. ``result(_:)`` gives what became of it.
    func submit(_ job: Job) -> Ticket {
        let ticket = queue.withLock { queue in
            queue.submitted += 1
            queue.jobs.append((queue.submitted, job))
            return queue.submitted
        }
        work.signal()
        return ticket
    }

    /// The result of a job, or its error. Waits for it, and gives it once.
    func result(_ ticket: Ticket) throws -> Output {
        while true {
            if let result = queue.withLock({ $0.results.removeValue(forKey: ticket) }) { return try result.get() }
            done.wait()
        }
    }

    /// Ends all workers. Jobs that still wait are not done.
    func close() {
        queue.withLock { $0.isClosed = true }
        for _ in 0..<workerCount { work.signal() }
    }

    private func runWorker(_ makeWorker: () throws -> (Job) throws -> Output) {
        var worker: ((Job) throws -> Output)?
        while let (ticket, job) = next() {
            let result = Result {
                let ready = try worker ?? makeWorker()
                worker = ready
                return try ready(job)
            }
            queue.withLock { $0.results[ticket] = result }
            done.signal()
        }
    }

    /// Waits for a job; nil when there will be none.
    private func next() -> (ticket: Ticket, job: Job)? {
        work.wait()
        return queue.withLock { queue in
            guard !queue.isClosed, queue.next < queue.jobs.count else { return nil }
            let job = queue.jobs[queue.next]
            queue.next += 1
            if queue.next == 1024 {
                queue.jobs.removeFirst(queue.next)
                queue.next = 0
            }
            return job
        }
    }
}
