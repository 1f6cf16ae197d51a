import Foundation
import Glibc
import Testing

/// Killed at any point of its run, a command leaves the old state or the new one, and nothing typed is lost.
extension StressTests {
    @Suite(.serialized) struct Kills {
        private let publication: TrialPublication
        private var generator: SeededNumbers
        /// The longest that the command was seen to run, in microseconds.
        private var longest: Double = 1_000

        init() throws {
            publication = try TrialPublication()
            generator = SeededNumbers(seed: 64)
        }

        /// Runs a command and kills it at a point drawn evenly from the time that such commands take; or from the short time
        /// after the branch has moved, in which file and index still lag behind.
        /// - Returns: false where it was done before.
        private mutating func killSomewhere(_ words: [String], onceMoved: Bool = false) throws -> Bool {
            let branch = "\(publication.site)/.git/refs/heads/main"
            let before = FileManager.default.contents(atPath: branch)
            let start = ContinuousClock.now
            let program = try publication.startGalley(words)
            if onceMoved {
                while FileManager.default.contents(atPath: branch) == before, Self.microseconds(since: start) < 5_000_000 {}
                usleep(UInt32.random(in: 0...3_000, using: &generator))
            } else {
                usleep(UInt32(Double.random(in: 0...longest, using: &generator)))
            }
            program.kill()
            let ending = program.ending()
            if ending.signal == 0 { longest = max(1_000, 0.9 * longest + 0.1 * Self.microseconds(since: start)) }
            return ending.signal == SIGKILL
        }

        /// Measures what a command takes, so that the kills are spread over all of it.
        private mutating func measure(_ words: [String]) throws {
            let start = ContinuousClock.now
            let ending = try publication.galley(words)
            try #require(ending.status == 0, "\(ending.said)")
            longest = max(longest, Self.microseconds(since: start))
        }

        private static func microseconds(since start: ContinuousClock.Instant) -> Double {
            (ContinuousClock.now - start) / .microseconds(1)
        }

        private func expectSound(_ comment: String) throws {
            let fsck = try publication.shell("git fsck --strict --no-dangling --no-progress")
            #expect(fsck.status == 0 && fsck.said.isEmpty, "\(comment): \(fsck.said)")
        }

        @Test mutating func `a move`() throws {
            for verb in ["submit", "withdraw", "submit", "withdraw"] { try measure([verb, "piece-63", "--as", "hana-seo"]) }
            var killed = 0
            var moved = 0
            for round in 0..<100 {
                let article = "piece-\(round % 7)"
                let path = TrialPublication.path(round % 7)
                let before = try publication.git("show", "HEAD:\(path)")
                let isDraft = before.contains("state: draft")
                let after = before.replacing(
                    isDraft ? "state: draft" : "state: review", with: isDraft ? "state: review" : "state: draft")
                let words = [isDraft ? "submit" : "withdraw", article, "--as", "hana-seo"]
                if try killSomewhere(words, onceMoved: round % 5 == 4) { killed += 1 }
                try expectSound("round \(round)")
                let recorded = try publication.git("show", "HEAD:\(path)")
                #expect([before, after].contains(recorded))
                if recorded == after { moved += 1 }
                let file = try publication.read(path)
                #expect([before, after].contains { $0 + "\n" == file }, "round \(round): \(file)")
                switch round % 4 {
                case 0: try expectTypedTextStays(file + "Typed by hand.\n", path, article)
                case 1: _ = try publication.galley(["list"])
                default:
                    let verb = recorded.contains("state: draft") ? "submit" : "withdraw"
                    let next = try publication.galley([verb, article, "--as", "hana-seo"])
                    #expect(next.status == 0, "round \(round): \(next.said)")
                }
                try publication.expectOrder("round \(round)")
            }
            #expect(killed > 10 && moved > 10, "\(killed) killed, \(moved) moved")
        }

        /// Somebody types into the file before the next command comes.
        private func expectTypedTextStays(_ typed: String, _ path: String, _ article: String) throws {
            try publication.write(typed, at: path)
            let isDraft = try publication.git("show", "HEAD:\(path)").contains("state: draft")
            let next = try publication.galley([isDraft ? "submit" : "withdraw", article, "--as", "hana-seo"])
            #expect(next.status == 7, "\(next.said)")
            #expect(next.errors.contains(path), "\(next.said)")
            #expect(try publication.read(path) == typed)
            #expect(try publication.git("status", "--porcelain") == " M \(path)")
            try publication.git("restore", path)
        }

        @Test mutating func `a save with a photo`() throws {
            try measure(["save", "piece-63", "--as", "hana-seo"])
            var killed = 0
            for round in 0..<50 {
                let number = round % 5
                let path = TrialPublication.path(number)
                let photo = "articles/2018/09/piece-\(number)/photo-\(round % 3).jpg"
                let text = try publication.read(path) + "Line \(round).\n"
                let pixels = String(repeating: "pixel \(round) ", count: 20_000)
                try publication.write(text, at: path)
                try publication.write(pixels, at: photo)
                if round == 0 { longest = max(longest, 20_000) }
                if try killSomewhere(["save", "piece-\(number)", "--as", "hana-seo"]) { killed += 1 }
                try expectSound("round \(round)")
                #expect(try publication.read(path) == text && publication.read(photo) == pixels, "round \(round)")
                let more = round % 4 == 0 ? "Typed after it.\n" : ""
                try publication.write(text + more, at: path)
                let next = try publication.galley(["save", "piece-\(number)", "--as", "hana-seo"])
                #expect(next.status == 0, "round \(round): \(next.said)")
                #expect(try publication.read(path) == text + more && publication.read(photo) == pixels, "round \(round)")
                #expect(try publication.git("show", "HEAD:\(path)") + "\n" == text + more)
                try publication.expectOrder("round \(round)")
            }
            #expect(killed > 5, "\(killed) killed")
        }

        @Test mutating func `a rename`() throws {
            try publication.write("pixels", at: "articles/2018/09/piece-0/photo.jpg")
            try measure(["save", "piece-0", "--as", "hana-seo"])
            try measure(["rename", "piece-63", "piece-of-cake", "--as", "hana-seo"])
            let text = try publication.read(TrialPublication.path(0))
            var name = "piece-0"
            var killed = 0
            var renamed = 0
            for round in 0..<50 {
                let new = "ferry-\(round)"
                if try killSomewhere(["rename", name, new, "--as", "hana-seo"]) { killed += 1 }
                try expectSound("round \(round)")
                let isRenamed = try publication.git("ls-tree", "HEAD", "articles/2018/09/\(new).md").isEmpty == false
                let places = [name, new].map { "articles/2018/09/\($0).md" }
                let standing = places.filter { FileManager.default.fileExists(atPath: "\(publication.site)/\($0)") }
                #expect(try !standing.isEmpty && standing.allSatisfy { try publication.read($0) == text }, "round \(round)")
                if round % 4 == 0, let place = standing.first {
                    try publication.write(text + "Typed by hand.\n", at: place)
                    let next = try publication.galley(["submit", isRenamed ? new : name, "--as", "hana-seo"])
                    #expect(try publication.read(place) == text + "Typed by hand.\n", "round \(round): \(next.said)")
                    #expect(next.errors.contains(place), "round \(round): \(place): \(next.said)")
                    // Whether it stands under the new name or, left alone, under the old one, it is put back here.
                    try publication.shell("git restore -q \(place) 2>/dev/null || rm \(place)")
                    if next.status == 0 { _ = try publication.galley(["withdraw", isRenamed ? new : name, "--as", "hana-seo"]) }
                } else {
                    let next = try publication.galley(["list"])
                    #expect(next.status == 0, "round \(round): \(next.said)")
                }
                if isRenamed {
                    name = new
                    renamed += 1
                }
                #expect(try publication.read("articles/2018/09/\(name).md") == text, "round \(round)")
                #expect(try publication.read("articles/2018/09/\(name)/photo.jpg") == "pixels", "round \(round)")
                try publication.expectOrder("round \(round)")
            }
            #expect(killed > 5 && renamed > 0, "\(killed) killed, \(renamed) renamed")
        }
    }
}

/// Numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
