import Foundation

/// The time that this thread has had a processor: what other processes do on a busy machine does not count.
public enum ProcessorTime {
    public static var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    public static func measure(_ work: () -> Void) -> Duration {
        let start = now
        work()
        return now - start
    }
}
