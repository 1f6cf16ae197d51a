import Git
import Workflows

/// Compares releases of texts under embargo with the times of all later commits: if one of these is earlier than the embargo's
/// end, the clock at the release was wrong.
struct EmbargoWatch {
    private var watched: [Judge.Embargo] = []
    /// The times of the commits since the first such release; earlier ones do not matter.
    private var times: [ObjectID: Int64] = [:]

    mutating func pass(_ id: ObjectID, _ time: Int64) {
        if !watched.isEmpty { times[id] = time }
    }

    mutating func watch(_ embargo: Judge.Embargo) { watched.append(embargo) }

    func findings(_ auditedHistory: AuditedHistory) -> [AuditFinding] {
        if watched.isEmpty { return [] }
        // Of each commit the earliest time among those that stand on it, children first.
        var earliest: [ObjectID: (time: Int64, id: ObjectID)] = [:]
        for id in auditedHistory.order.reversed() {
            let own = times[id].map { (time: $0, id: id) }
            guard let found = [own, earliest[id]].compactMap({ $0 }).min(by: { $0.time < $1.time }) else { continue }
            for parent in auditedHistory.parents[id] ?? [] where earliest[parent].map({ found.time < $0.time }) ?? true {
                earliest[parent] = found
            }
        }
        return watched.compactMap { embargo in
            guard let id = ObjectID(hex: embargo.commit), let later = earliest[id] else { return nil }
            let broken = embargo.broken(
                at: later.time, by: "\(later.id.abbreviated), which came later, is dated before that")
            guard var finding = broken else { return nil }
            finding.causes = first(since: id, before: embargo.end, auditedHistory)
            return finding
        }
    }

    /// The first commits on each line after a release that are dated before a time.
    private func first(since release: ObjectID, before end: Int64, _ auditedHistory: AuditedHistory) -> Set<String> {
        var first: Set<String> = []
        // Of each commit that stands on the release: whether one that is dated so came already.
        var isBroken: [ObjectID: Bool] = [release: false]
        for id in auditedHistory.order where id != release {
            let before = (auditedHistory.parents[id] ?? []).compactMap { isBroken[$0] }
            guard !before.isEmpty else { continue }
            let isEarly = times[id].map { $0 < end } ?? false
            if isEarly, !before.contains(true) { first.insert(id.hex) }
            isBroken[id] = isEarly || before.contains(true)
        }
        return first
    }
}
