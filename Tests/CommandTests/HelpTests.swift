import Foundation
import Testing

/// The help of every command, as people ask for it at the shell. docs/commands.md is made of these very answers;
/// `GALLEY_RECORD=1` writes it anew.
@Suite struct HelpTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

    @Test func everyCommandHasAPageOfItsOwn() throws {
        let pages = try CommandPages(Shell()).pages
        let sources = try Self.sources()
        #expect(pages.count == sources.matches(of: /struct \w+: (Parsable|Mo\w+|)(Command|Verb) \{/).count)
        for page in pages {
            #expect(page.help.contains("\nUSAGE: \(page.name) ") || page.help.contains("\nUSAGE: \(page.name)\n"), "\(page.name)")
            #expect(page.help.hasPrefix("OVERVIEW: "), "\(page.name)")
        }
    }

    /// Every way to ask gives the same page, on standard output, with status 0.
    @Test func allWaysToAskAgree() throws {
        let shell = try Shell()
        for page in try CommandPages(shell).pages {
            let words = page.arguments
            var ways = ["\(words) --help", "\(words) -h", "help \(words)", "--json -C . help \(words) | \(Self.unwrap)"]
            ways += ["-C . --as nobody \(words) --help", "\(words) --dry-run -h"]
            if !page.subcommands.isEmpty, !page.help.contains("(default)") { ways.append(words) }
            let answer = try shell.run("set -o pipefail; " + ways.map { "galley \($0); echo [$?]" }.joined(separator: "; "))
            #expect(answer.output == ways.map { _ in page.help + "[0]\n" }.joined(), "\(page.name)")
            #expect(answer.error.isEmpty, "\(page.name)")
        }
    }

    private static let unwrap = "python3 -c 'import json, sys; print(json.load(sys.stdin)[\"help\"])'"

    /// No line is wider than the reader's screen, and no paragraph is broken where the screen does not ask for it.
    @Test(arguments: [60, 80, 132, 2000]) func isAsWideAsTheScreen(_ columns: Int) throws {
        let shell = try Shell()
        for page in try CommandPages(shell).pages {
            let help = try shell.run("COLUMNS=\(columns) galley help \(page.arguments)").output
            let lines = help.components(separatedBy: "\n")
            for line in lines where line.count > columns {
                // One word that is longer than its column cannot be broken.
                #expect(line.split(separator: " ").contains { $0.count > columns / 3 }, "\(page.name): \(line)")
            }
            guard columns == 2000 else { continue }
            let text = lines.prefix { !$0.hasPrefix("USAGE") }
            for (line, next) in zip(text, text.dropFirst()) { #expect(line.isEmpty || next.isEmpty, "\(page.name): \(next)") }
        }
    }

    @Test func theManualIsWhatTheProgramPrints() throws {
        let mark = "writes it anew -->\n"
        let file = Self.root.appending(path: "docs/commands.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let head = try #require(text.range(of: mark), "docs/commands.md has lost its mark")
        let pages = try CommandPages(Shell()).pages.map { "\n## \($0.name)\n\n```\n\($0.help)```\n" }
        let wanted = text[..<head.upperBound] + pages.joined()
        if SessionTests.isRecording { try String(wanted).write(to: file, atomically: true, encoding: .utf8) }
        #expect(
            try String(contentsOf: file, encoding: .utf8) == wanted,
            "docs/commands.md is stale: run the tests with GALLEY_RECORD=1")
    }

    private static func sources() throws -> String {
        let folder = root.appending(path: "Sources/GalleyCommand")
        let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
        return try names.filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined(separator: "\n")
    }
}
