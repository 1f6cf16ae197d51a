import Foundation
import Importers
import Testing
import Text

/// A generator whose numbers are the same in every run.
private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// The lines of an input without blanks at their ends, and where each of them stands.
private struct InputLines {
    let lines: [String]
    let places: [String: [Int]]

    init(_ bytes: [UInt8]) {
        let breaks: Set<UInt32> = [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]
        let found = String(decoding: bytes, as: UTF8.self).unicodeScalars.split { breaks.contains($0.value) }.map {
            Self.trimmed($0)
        }
        .filter { !$0.isEmpty }
        lines = found
        places = Dictionary(grouping: found.indices) { found[$0] }
    }

    static func trimmed(_ scalars: Substring.UnicodeScalarView) -> String {
        let isBlank = { (scalar: Unicode.Scalar) in
            scalar.properties.isWhitespace || [0x200B, 0x2060, 0xFEFF].contains(scalar.value)
        }
        let rest = scalars.drop(while: isBlank)
        guard let last = rest.lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(rest[...last])
    }

    /// Whether a paragraph's lines follow one another in the input, but for one backslash that intake put in.
    func contain(_ paragraph: String) -> Bool {
        let wanted = paragraph.split(separator: "\n").map { Self.trimmed($0.unicodeScalars) }
        guard let first = wanted.first else { return false }
        let starts = (places[first] ?? []) + (places[Self.unescaped(first)] ?? [])
        if starts.contains(where: { follow(wanted, from: $0) }) { return true }
        // A disclaimer was cut off the paragraph's end.
        return wanted.count == 1 && lines.contains { $0.hasPrefix(first) || $0.hasPrefix(Self.unescaped(first)) }
    }

    private func follow(_ wanted: [String], from start: Int) -> Bool {
        start + wanted.count <= lines.count
            && wanted.indices.allSatisfy { lines[start + $0] == wanted[$0] || lines[start + $0] == Self.unescaped(wanted[$0]) }
    }

    private static func unescaped(_ line: String) -> String {
        guard let backslash = line.firstIndex(of: "\\") else { return line }
        return String(line[..<backslash]) + line[line.index(after: backslash)...]
    }
}

@Suite struct MutationTests {
    /// Ten batches, so that they run side by side: five thousand captures in all.
    @Test(arguments: 0..<10)
    func mutatedCapturesAreReadOrRefused(batch: Int) throws {
        var generator = Generator(state: UInt64(batch) + 1)
        let seeds = try Seeds.names().map(Seeds.bytes)
        var read = 0
        for round in 0..<500 {
            var bytes = try #require(seeds.randomElement(using: &generator))
            for _ in 0..<Int.random(in: 1...4, using: &generator) { mutate(&bytes, others: seeds, using: &generator) }
            do throws(NotASavedPage) {
                let capture = try PageImporter.read(
                    bytes, fileName: "mutated.txt", masthead: [KnownPerson(id: "hana-seo", name: "Hana Seo")])
                read += 1
                let input = InputLines(bytes)
                for paragraph in capture.paragraphs where !capture.draft.body.isEmpty {
                    #expect(input.contain(paragraph), "batch \(batch), round \(round)")
                }
                #expect(capture.findings.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 && $0.place.length >= 0 })
                #expect(capture.findings.allSatisfy { $0.place.line <= bytes.count + 1 && $0.file == "mutated.txt" })
            } catch {
                #expect(!error.sentence.isEmpty)
            }
        }
        #expect(read > 150, "most mutated captures are captures still")
    }

    private func mutate(_ bytes: inout [UInt8], others: [[UInt8]], using generator: inout Generator) {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        let (a, b) = (Int.random(in: 0..<lines.count, using: &generator), Int.random(in: 0..<lines.count, using: &generator))
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: lines.remove(at: a)
        case 1: lines.insert(lines[b], at: a)
        case 2: lines.swapAt(a, b)
        case 3: lines.removeSubrange(a...)
        case 4: lines[a] = Array(lines[a].prefix(Int.random(in: 0...lines[a].count, using: &generator)))
        case 5: lines[a] = lines[a].shuffled(using: &generator)
        case 6: lines[a] += lines[b]
        case 7:
            let noise = [
                "\u{2028}", "\u{A0}", "\r", "# ", "- ", "1. ", "By ", "Photo: ", "Author: ",
                ". The views expressed here are the author’s alone.", "\u{301}", "\u{202E}",
            ]
            let at = Int.random(in: 0...lines[a].count, using: &generator)
            lines[a].insert(contentsOf: Array((noise.randomElement(using: &generator) ?? "").utf8), at: at)
        default:
            // Bytes at random make UTF-8 invalid most of the time; one in nine is enough.
            let at = Int.random(in: 0...lines[a].count, using: &generator)
            lines[a].insert(UInt8.random(in: 0...255, using: &generator), at: at)
        }
        bytes = Array(lines.joined(separator: [0x0A]))
    }

    @Test func noiseIsRefused() {
        var generator = Generator(state: 99)
        for _ in 0..<300 {
            let count = Int.random(in: 0...400, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            #expect(throws: NotASavedPage.self) { try PageImporter.read(bytes, fileName: "noise", masthead: []) }
        }
    }
}
