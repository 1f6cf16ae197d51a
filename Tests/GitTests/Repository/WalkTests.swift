import Foundation
import Testing

@testable import Git

@Suite struct WalkTests {
    let scratch: ScratchRepository
    init() throws { scratch = try ScratchRepository(bare: true) }

    private func order(from tips: [ObjectID]) throws -> [ObjectID] {
        var order: [ObjectID] = []
        try scratch.repository.walk(from: tips) {
            order.append($0.id)
            return true
        }
        return order
    }

    private func expectChildrenFirst(_ order: [ObjectID], count: Int) throws {
        var seen: Set<ObjectID> = []
        for id in order {
            for parent in try scratch.repository.commit(id).parents { #expect(!seen.contains(parent)) }
            #expect(seen.insert(id).inserted)
        }
        #expect(order.count == count)
    }

    @Test func aLineIsVisitedNewestFirstAndStopsWhenAsked() throws {
        var line: [ObjectID] = []
        for number in 0..<10 { line.append(try scratch.commit("\(number)", parents: line.last.map { [$0] } ?? [])) }
        let tip = try #require(line.last)
        #expect(try order(from: [tip]) == line.reversed())
        #expect(try order(from: [tip, line[3], tip]) == line.reversed())
        #expect(try order(from: []).isEmpty)
        var visits = 0
        try scratch.repository.walk(from: [tip]) { _ in
            visits += 1
            return visits < 3
        }
        #expect(visits == 3)
    }

    @Test func whatTheVisitorThrowsComesThrough() throws {
        struct Enough: Error {}
        let tip = try scratch.commit("x")
        #expect(throws: Enough.self) { try scratch.repository.walk(from: [tip]) { _ in throw Enough() } }
    }

    /// Random histories with merges; honest clocks give git's own order.
    @Test(arguments: 0..<12) func honestClocksGiveTheOrderOfGit(seed: UInt64) throws {
        var random = Generator(state: seed)
        var commits = [try scratch.commit("root", time: 1000)]
        for number in 1..<60 {
            let recent = commits.suffix(5)
            var parents = [recent.randomElement(using: &random)].compactMap { $0 }
            if number % 3 == 0, let second = recent.randomElement(using: &random), second != parents[0] { parents.append(second) }
            commits.append(try scratch.commit("\(seed) \(number)", parents: parents, time: 1000 + Int64(number)))
        }
        let tips = Array(commits.suffix(4))
        let git = try scratch.git(
            ["rev-list", "--date-order"] + tips.map(\.hex))
        #expect(try order(from: tips).map(\.hex) == git.split(separator: "\n").map(String.init))
    }

    /// Random clocks, several roots: children first all the same, and all of it.
    @Test(arguments: 0..<12) func wildClocksNeverPutAParentFirst(seed: UInt64) throws {
        var random = Generator(state: seed &+ 100)
        var commits: [ObjectID] = []
        for number in 0..<60 {
            let count = number == 0 || Int.random(in: 0..<20, using: &random) == 0 ? 0 : Int.random(in: 1...3, using: &random)
            let parents = Set((0..<count).compactMap { _ in commits.suffix(8).randomElement(using: &random) })
            commits.append(
                try scratch.commit(
                    "\(seed) \(number)", parents: parents.sorted(), time: Int64.random(in: 0..<40, using: &random)))
        }
        let tips = (0..<3).compactMap { _ in commits.randomElement(using: &random) }
        let git = try scratch.git(["rev-list", "--count"] + tips.map(\.hex))
        try expectChildrenFirst(try order(from: tips), count: try #require(Int(git)))
        try expectChildrenFirst(try order(from: commits), count: commits.count)
        var graph = try CommitGraph(scratch.repository, tips: commits)
        for _ in 0..<30 {
            let (a, b) = (commits.randomElement(using: &random), commits.randomElement(using: &random))
            guard let a, let b else { continue }
            // Every path counts, so the oracle lists both histories instead of trusting clocks.
            let ofB = Set(try scratch.git("rev-list", b.hex).split(separator: "\n").map(String.init))
            let ofA = Set(try scratch.git("rev-list", a.hex).split(separator: "\n").map(String.init))
            #expect(try scratch.repository.isAncestor(a, of: b) == ofB.contains(a.hex))
            let bases = try scratch.repository.mergeBases(a, b)
            let fork = graph.fork(a, b)
            #expect(Set(fork.bases) == Set(bases) && fork.bases.count == bases.count)
            #expect(Set(fork.first.map(\.hex)) == ofA.subtracting(ofB) && Set(fork.second.map(\.hex)) == ofB.subtracting(ofA))
            #expect(bases.isEmpty == ofA.isDisjoint(with: ofB))
            // With such clocks git names some twice over; each of them is one all the same.
            let all = try scratch.gitIfAny("merge-base", "--all", a.hex, b.hex).split(separator: "\n").map(String.init)
            #expect(Set(bases.map(\.hex)).isSubset(of: all))
        }
    }

    @Test func aShallowCloneEndsQuietly() throws {
        var line: [ObjectID] = []
        for number in 0..<6 { line.append(try scratch.commit("\(number)", parents: line.last.map { [$0] } ?? [])) }
        let tip = try #require(line.last)
        _ = try scratch.repository.swapReference(
            "refs/heads/main", from: nil, to: tip, reflog: "made", by: ScratchRepository.person())
        try scratch.git("clone", "-q", "--depth", "3", "file://\(scratch.path)", "\(scratch.root.path())/clone")
        let clone = try scratch.reopened(at: "\(scratch.root.path())/clone")
        #expect(clone.isShallow)
        #expect(!scratch.repository.isShallow)
        var seen = 0
        try clone.walk(from: [tip]) { _ in
            seen += 1
            return true
        }
        #expect(seen == 3)
        #expect(try clone.isAncestor(line[3], of: tip))
        #expect(try clone.commit(line[3]).parents == [line[2]])
        try scratch.git("worktree", "add", "-q", "\(scratch.root.path())/linked", at: "\(scratch.root.path())/clone")
        #expect(try scratch.reopened(at: "\(scratch.root.path())/linked").isShallow)
    }

    @Test func aMissingCommitInAFullRepositoryIsAnError() throws {
        let first = try scratch.commit("first")
        let second = try scratch.commit("second", parents: [first])
        try FileManager.default.removeItem(atPath: "\(scratch.path)/objects/\(first.hex.prefix(2))/\(first.hex.dropFirst(2))")
        let reopened = try scratch.reopened()
        #expect { try reopened.walk(from: [second]) { _ in true } } throws: { ($0 as? GitError)?.isNotFound == true }
    }

    /// The tip's row gets the other commit as its parent; git believes it, because it checks the sum only when asked to.
    @Test func aForgedCommitGraphIsNotObeyed() throws {
        let honest = try scratch.commit("honest", time: 1)
        let other = try scratch.commit("other", time: 2)
        let tip = try scratch.commit("tip", parents: [honest], time: 3)
        for (name, id) in [("main", tip), ("other", other)] {
            _ = try scratch.repository.swapReference(
                "refs/heads/\(name)", from: nil, to: id, reflog: "", by: ScratchRepository.person())
        }
        try scratch.git("commit-graph", "write", "--reachable")
        let file = URL(filePath: scratch.path).appending(path: "objects/info/commit-graph")
        var graph = try Data(contentsOf: file)
        let ids = [honest, other, tip].sorted()
        let names = try #require(graph.firstRange(of: Data(ids.flatMap(\.bytes))))
        // The rows follow the names: a tree, two parents, a generation and a time make 36 bytes.
        let row = names.upperBound + 36 * (try #require(ids.firstIndex(of: tip)))
        graph[row + 23] = UInt8(try #require(ids.firstIndex(of: other)))
        try FileManager.default.removeItem(at: file)
        try graph.write(to: file)
        #expect(try scratch.git("rev-list", "--count", "main", "--not", "other") == "1")

        let reopened = try scratch.reopened()
        #expect(try !reopened.isAncestor(other, of: tip))
        #expect(try reopened.mergeBases(honest, tip) == [honest])
        #expect(try reopened.mergeBases(other, tip).isEmpty)
        var order: [ObjectID] = []
        try reopened.walk(from: [tip]) {
            order.append($0.id)
            return true
        }
        #expect(order == [tip, honest])
    }
}

/// The same numbers on every run.
struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
