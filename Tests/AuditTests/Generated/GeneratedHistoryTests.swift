import Dispatch
import Foundation
import Newsroom
import Synchronization
import TestSupport
import Testing

@testable import Workflows

/// Ten thousand legal histories, none of which raises anything. `GALLEY_SEED` plays others.
@Suite(.serialized) struct GeneratedHistoryTests {
    static let histories = ProcessInfo.processInfo.environment["GALLEY_HISTORIES"].flatMap { Int($0) } ?? 10_000
    static let seed = ProcessInfo.processInfo.environment["GALLEY_SEED"].flatMap { UInt64($0) } ?? 20_180_907

    /// What was done under one policy.
    struct Harvest {
        var histories = 0
        var commits = 0
        /// How often each thing was done, in all histories together.
        var deeds: [String: Int] = [:]
        /// What was found, with the story of it.
        var raised: [String] = []
        var fsck = ""
    }

    @Test func noneRaisesAnything() throws {
        let shares = GeneratedPolicy.allCases.flatMap { policy in (0..<2).map { (policy, UInt64($0)) } }
        let harvests = Mutex<[Harvest]>([])
        let faults = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: shares.count) { index in
            let (policy, number) = shares[index]
            do {
                let harvest = try Self.harvest(Self.histories / shares.count, under: policy, seed: Self.seed &+ number)
                harvests.withLock { $0.append(harvest) }
            } catch {
                faults.withLock { $0.append("\(policy): \(error)") }
            }
        }
        let told = "seed \(Self.seed)"
        #expect(faults.withLock { $0 } == [], "\(told)")
        let found = harvests.withLock { $0 }
        #expect(found.map(\.histories).reduce(0, +) >= Self.histories, "\(told)")
        for harvest in found {
            #expect(harvest.raised == [], "\(told)")
            #expect(harvest.fsck.isEmpty, "\(told)")
        }
        // Everything that can be done was done, and often.
        let deeds = found.reduce(into: [:]) { $0.merge($1.deeds, uniquingKeysWith: +) }
        for deed in Self.everyDeed { #expect(deeds[deed, default: 0] >= Self.histories / 500, "\(deed), \(told): \(deeds)") }
        print("\(told): \(found.map(\.commits).reduce(0, +)) commits judged; \(deeds)")
    }

    private static let everyDeed = [
        "new", "save", "rename", "waive", "policy", "merge", "rebase", "submit", "withdraw", "clear", "query", "approve",
        "reject",
        "publish", "revise", "restore", "retract", "spike", "reopen",
    ]

    private static func harvest(_ wanted: Int, under policy: GeneratedPolicy, seed: UInt64) throws -> Harvest {
        let memory = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        let folder = "\(memory)/galley-histories-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let generator = try HistoryGenerator(in: folder, under: policy, seed: seed)
        guard let auditor = generator.desk("ada-ines") else { return Harvest() }
        var harvest = Harvest()
        var known = [generator.root]
        while harvest.histories < wanted {
            guard let history = try next(generator, known) else { continue }
            let report = try auditor.verify(.init())
            harvest.histories += 1
            harvest.commits += report.commits
            for deed in history.story { harvest.deeds[String(deed.prefix { $0 != " " }), default: 0] += 1 }
            if !report.findings.isEmpty, harvest.raised.count < 5 {
                let said = report.findings.map { "\($0.rule.id) \($0.commit ?? "") \($0.message)" }
                harvest.raised.append("\(policy) \(history.story)\n  \(said.joined(separator: "\n  "))")
            }
            known.append(history)
            // The youngest go on; the old ones have had their turn.
            if known.count > 400 { known.removeFirst(200) }
        }
        harvest.fsck = try Bash.run("git fsck --strict --no-dangling --no-progress", in: folder, notes: folder).said
        return harvest
    }

    /// A history that nobody had: one of those that are known, or their root, with one to three commits more.
    private static func next(_ generator: HistoryGenerator, _ known: [HistoryGenerator.History]) throws
        -> HistoryGenerator.History?
    {
        var history = generator.root
        // Of two that may go on the longer one, so that articles come into print.
        let starts = (0..<2).compactMap { _ in known.randomElement(using: &generator.random) }.filter { $0.depth < 8 }
        if let start = starts.max(by: { $0.depth < $1.depth }), !generator.random.chance(oneIn: 10) { history = start }
        for _ in 0..<Int.random(in: 1...3, using: &generator.random) {
            let isJoined = generator.random.chance(oneIn: 6)
            guard let longer = try isJoined ? generator.joined(history) : generator.extended(history) else { break }
            history = longer
        }
        return history.depth == 0 ? nil : history
    }
}
