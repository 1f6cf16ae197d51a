import Dispatch
import Synchronization

/// Maps many values on all cores.
enum Parallel {
    /// `transform` of every value, in the order of the values.
    static func map<Value: Sendable, Answer: Sendable>(
        _ values: [Value], _ transform: @Sendable (Value) -> Answer
    ) -> [Answer] {
        let answers = Mutex<[Int: Answer]>([:])
        DispatchQueue.concurrentPerform(iterations: values.count) { index in
            let answer = transform(values[index])
            answers.withLock { $0[index] = answer }
        }
        return answers.withLock { answers in values.indices.compactMap { answers[$0] } }
    }

    /// `values` in consecutive parts: short enough to keep all cores busy to the end, long enough that the cost of starting a
    /// part, such as opening a repository, does not matter.
    static func slices<Value>(_ values: [Value], of length: Int = 256) -> [[Value]] {
        stride(from: 0, to: values.count, by: length).map { Array(values[$0..<min($0 + length, values.count)]) }
    }
}
