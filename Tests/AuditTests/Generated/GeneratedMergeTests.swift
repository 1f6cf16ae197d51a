import Foundation
import Git
import Newsroom
import TestSupport
import Testing

@testable import Text
@testable import Workflows

/// Two lines of history that grow side by side and are merged into each other again and again, as git merges them: no merge is
/// accused as long as git takes whole files, and every other one is. `GALLEY_SEED` plays others.
@Suite(.serialized) struct GeneratedMergeTests {
    static let walks = ProcessInfo.processInfo.environment["GALLEY_WALKS"].flatMap { Int($0) } ?? 40

    /// What was seen under one policy.
    struct Harvest {
        var merges = 0
        /// Merges whose sides had several best common ancestors.
        var crossings = 0
        var tamperings = 0
        /// What was found in a clean merge, and what was not found in one that was tampered with.
        var wrong: [String] = []
    }

    @Test(arguments: GeneratedPolicy.allCases)
    func whatGitMergesPassesAndNothingElseDoes(_ policy: GeneratedPolicy) throws {
        let memory = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        let folder = "\(memory)/galley-merges-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let generator = try HistoryGenerator(in: folder, under: policy, seed: GeneratedHistoryTests.seed)
        var harvest = Harvest()
        for _ in 0..<Self.walks { try Self.walk(generator, folder, &harvest) }
        let told = "seed \(GeneratedHistoryTests.seed), \(policy)"
        #expect(harvest.wrong == [], "\(told)")
        #expect(harvest.merges * 4 >= Self.walks && harvest.crossings > 0, "\(told): \(harvest)")
        #expect(harvest.tamperings * 4 >= Self.walks, "\(told): \(harvest)")
    }

    private static func walk(_ generator: HistoryGenerator, _ folder: String, _ harvest: inout Harvest) throws {
        guard let auditor = generator.desk("ada-ines") else { return }
        var start = generator.root
        for _ in 0..<6 { start = try generator.extended(start) ?? start }
        var lines = [start, start]
        // Tips as they were a while ago: merging one of these is what makes criss-cross merges.
        var former = lines
        for _ in 0..<24 {
            let own = Int.random(in: 0...1, using: &generator.random)
            guard generator.random.chance(oneIn: 3) else {
                former[own] = lines[own]
                lines[own] = try generator.extended(lines[own]) ?? lines[own]
                continue
            }
            let theirs = generator.random.chance(oneIn: 2) ? former[1 - own] : lines[1 - own]
            guard let merged = try generator.merged(lines[own], theirs, folder) else { continue }
            harvest.merges += 1
            if try generator.repository.mergeBases(lines[own].tip, theirs.tip).count > 1 { harvest.crossings += 1 }
            try generator.set(merged.tip)
            let report = try auditor.verify(.init())
            // Somebody may have left on one side and acted on the other, which is another matter: a new walk begins.
            if report.findings.contains(where: { $0.rule.id == "audit/stale-policy" }) { return }
            let accused = report.findings.filter { $0.severity == .error }
            if !accused.isEmpty, harvest.wrong.count < 5 {
                let said = accused.map { "\($0.rule.id) \($0.commit ?? "") \($0.message)" }
                harvest.wrong.append("\(merged.story)\n  \(said.joined(separator: "\n  "))")
            }
            if let other = try generator.tampered(merged) {
                harvest.tamperings += 1
                try generator.set(other.tip)
                let report = try auditor.verify(.init())
                let isFound = report.findings.contains { $0.rule.id == "audit/merge-changed" && $0.commit == other.tip.hex }
                if !isFound, harvest.wrong.count < 5 { harvest.wrong.append("\(other.story): not found") }
            }
            lines[own] = merged
        }
    }
}

extension HistoryGenerator {
    /// What git itself makes of two histories; nil where it reports a conflict, makes a file that is neither side's, or has nothing to do.
    func merged(_ one: History, _ other: History, _ folder: String) throws -> History? {
        let bases = try repository.mergeBases(one.tip, other.tip)
        guard !bases.contains(one.tip), !bases.contains(other.tip) else { return nil }
        let ending = try Bash.run(
            "git merge-tree --write-tree \(one.tip.hex) \(other.tip.hex)", in: folder, notes: folder)
        guard ending.status == 0, let tree = ObjectID(hex: String(ending.output.prefix(40))) else { return nil }
        let (first, second) = (try repository.commit(one.tip), try repository.commit(other.tip))
        let changed = try repository.differences(from: first.tree, to: tree).map(\.path)
        let own = Set(try repository.differences(from: second.tree, to: tree).map(\.path)).intersection(changed)
        guard own.isEmpty else { return nil }
        var next = one
        next.tip = try merge(tree, first, second)
        next.depth += 1
        next.articles = try articles(of: one, first.tree, tree) + articles(of: other, second.tree, tree)
        var seen: Set<String> = []
        next.articles.removeAll { !seen.insert($0.title).inserted }
        next.story = one.story + ["merge of " + other.story.suffix(8).joined(separator: ", ")]
        return next
    }

    /// Those articles that stand in a tree as they stand in the one of their own history.
    private func articles(of history: History, _ own: ObjectID, _ tree: ObjectID) throws -> [GeneratedArticle] {
        try history.articles.filter { article in
            let there = try repository.entry(at: article.name.file, inTree: tree)
            return try there != nil && there == repository.entry(at: article.name.file, inTree: own)
        }
    }

    /// The same merge with one file as it was in another commit of the history; nil where there is none that differs.
    func tampered(_ history: History) throws -> History? {
        let merge = try repository.commit(history.tip)
        var others: [TreeDifference] = []
        var count = 0
        try repository.walk(from: merge.parents) { commit in
            others += try repository.differences(from: merge.tree, to: commit.tree).filter { $0.new != nil && $0.old != nil }
            count += 1
            return count < 12
        }
        guard let change = others.randomElement(using: &random), let former = change.new else { return nil }
        let path = String(decoding: change.path, as: UTF8.self)
        let tree = try repository.writeTree(base: merge.tree, changes: [.put(path: path, id: former.id, mode: former.mode)])
        let parents = try merge.parents.shuffled(using: &random).map { try repository.commit($0) }
        var next = history
        next.tip = try self.merge(tree, parents[0], parents[1])
        next.story.append("\(path) as it was")
        return next
    }

    private func merge(_ tree: ObjectID, _ first: Commit, _ second: Commit) throws -> ObjectID {
        let by = second.committer
        return try repository.writeCommit(
            CommitDraft(
                tree: tree, parents: [first.id, second.id], author: by, committer: by,
                message: Array("Merge branch 'side'\n".utf8)))
    }
}
