import Foundation
import Testing

/// Many processes at once.
extension StressTests {
    @Suite(.serialized) struct Crowd {
        /// What one of many processes reported of one move.
        struct Report {
            let status: Int
            /// The commit that it printed, abbreviated.
            let commit: String
            let errors: String
        }

        /// A process that makes moves one after the other and writes down how each ended.
        private static let worker = """
            worker=$1; moves=$2; choose=$3; n=0
            while [ $n -lt $moves ]; do
              article=piece-$(($choose)); verb=submit; [ $((n % 2)) = 0 ] || verb=withdraw
              "$G" $verb $article --as hana-seo >"$4/$worker.$n.out" 2>"$4/$worker.$n.err"
              echo $? >"$4/$worker.$n.status"
              n=$((n + 1))
            done
            """

        /// Starts the workers; `choose` is shell arithmetic over `worker` and `n` that gives the number of the article.
        private static func crowd(
            _ count: Int, moves: Int, choose: String, _ publication: TrialPublication, in folder: String? = nil, as name: String
        ) throws -> (programs: [Program], reports: () throws -> [Report]) {
            let log = "\(publication.root)/\(name)"
            try FileManager.default.createDirectory(atPath: log, withIntermediateDirectories: true)
            let programs = try (0..<count).map { number in
                try publication.start(["sh", "-c", worker, "sh", "\(number)", "\(moves)", choose, log], in: folder)
            }
            return (
                programs,
                {
                    try (0..<count).flatMap { worker in
                        try (0..<moves).map { number in
                            func text(_ kind: String) throws -> String {
                                try String(contentsOfFile: "\(log)/\(worker).\(number).\(kind)", encoding: .utf8)
                            }
                            let fields = try text("out").split(separator: "\t", omittingEmptySubsequences: false)
                            return Report(
                                status: Int(try text("status").trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1,
                                commit: fields.last.map { $0.trimmingCharacters(in: .newlines) } ?? "", errors: try text("err"))
                        }
                    }
                }
            )
        }

        /// Every success is in the history once, every refusal is one of `refusals` and says why.
        private static func expectHonest(
            _ reports: [Report], _ moves: [TrialPublication.Recorded], refusals: Set<Int>,
            sourceLocation: Testing.SourceLocation = #_sourceLocation
        ) {
            let succeeded = reports.filter { $0.status == 0 }.map(\.commit).sorted()
            #expect(succeeded == moves.map { String($0.commit.prefix(10)) }.sorted(), sourceLocation: sourceLocation)
            for report in reports where report.status != 0 {
                #expect(
                    refusals.contains(report.status) && report.errors.hasPrefix("galley: "), "\(report)",
                    sourceLocation: sourceLocation)
            }
        }

        @Test func `640 moves of 64 processes are each in the history once, or say why not`() throws {
            let publication = try TrialPublication()
            let base = try publication.git("rev-parse", "HEAD")
            let crowd = try Self.crowd(64, moves: 10, choose: "(worker + n / 2) % 64", publication, as: "crowd")
            for program in crowd.programs { _ = program.ending() }
            let moves = try publication.moves(since: base)
            let reports = try crowd.reports()
            Self.expectHonest(reports, moves, refusals: [6])
            #expect(reports.count == 640 && moves.count > 320)
            publication.expectUnbroken(moves, from: "draft")
            try publication.expectOrder()
        }

        @Test func `8 processes that fight over one article lose no move`() throws {
            let publication = try TrialPublication()
            let base = try publication.git("rev-parse", "HEAD")
            let crowd = try Self.crowd(8, moves: 10, choose: "7", publication, as: "crowd")
            for program in crowd.programs { _ = program.ending() }
            let moves = try publication.moves(since: base)
            Self.expectHonest(try crowd.reports(), moves, refusals: [6])
            publication.expectUnbroken(moves, from: "draft")
            try publication.expectOrder()
        }

        @Test func `moves and plain commits of git take nothing from each other`() throws {
            let publication = try TrialPublication()
            let base = try publication.git("rev-parse", "HEAD")
            // Git gives up at once where the index is locked or the branch has moved; a person would try again.
            let committer = try publication.start([
                "sh", "-c",
                """
                n=0
                while [ $n -lt 25 ]; do
                  echo $n > note-$n.txt
                  until git add note-$n.txt 2>/dev/null; do :; done
                  until git commit -q -m "note $n" -- note-$n.txt 2>/dev/null; do
                    git diff --quiet HEAD -- note-$n.txt 2>/dev/null && break
                  done
                  n=$((n + 1))
                done
                """,
            ])
            let crowd = try Self.crowd(8, moves: 8, choose: "worker", publication, as: "crowd")
            for program in crowd.programs { _ = program.ending() }
            _ = committer.ending()
            let moves = try publication.moves(since: base)
            Self.expectHonest(try crowd.reports(), moves, refusals: [5, 6, 7])
            publication.expectUnbroken(moves, from: "draft")
            let notes = try publication.git("log", "--format=%s", "--grep=^note ", "\(base)..HEAD").split(separator: "\n")
            #expect(Set(notes) == Set((0..<25).map { "note \($0)" }) && notes.count == 25)
            // `git commit` reads the index before it locks it and may write back, over a move that came between, what it has
            // read; two plain commits do the same to each other. The history is whole, and the index can be taken from it.
            try publication.git("reset", "-q")
            try publication.expectOrder()
        }

        @Test func `two linked work trees on two branches keep apart`() throws {
            let publication = try TrialPublication()
            let base = try publication.git("rev-parse", "HEAD")
            let other = publication.root + "/other"
            try publication.git("worktree", "add", "-q", "-b", "spring", other)
            let here = try Self.crowd(6, moves: 6, choose: "worker % 4", publication, as: "here")
            let there = try Self.crowd(6, moves: 6, choose: "worker % 4", publication, in: other, as: "there")
            for program in here.programs + there.programs { _ = program.ending() }
            for (crowd, folder) in [(here, publication.site), (there, other)] {
                let moves = try publication.moves(since: base, in: folder)
                Self.expectHonest(try crowd.reports(), moves, refusals: [6])
                publication.expectUnbroken(moves, from: "draft")
                try publication.expectOrder(in: folder)
            }
        }
    }
}
