import Dispatch
import Synchronization

/// The same work on many values, on all cores.
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
}
