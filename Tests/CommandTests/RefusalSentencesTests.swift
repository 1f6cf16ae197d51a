import Foundation
import Newsroom
import Testing

@testable import Importers
@testable import Messages
@testable import Text
@testable import Workflows

/// docs/messages.md has every sentence in which Galley refuses something; `GALLEY_RECORD=1` writes it anew.
@Suite struct RefusalSentencesTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

    /// A case without words does not build, since ``RefusalWords`` is one switch; a case without an example fails here.
    @Test func everyCaseHasAnExample() throws {
        let source = try Self.text("Sources/Workflows/Transitions/Refusal.swift")
        let cases = source.prefix(upTo: try #require(source.range(of: "public var kind")).lowerBound)
            .matches(of: /\n    case (\w+)/).map { String($0.1) }
        let shown = Set(RefusalExamples.all.map(Self.name))
        #expect(cases.count > 100)
        #expect(cases.filter { !shown.contains($0) } == [])
    }

    @Test func everySentenceReadsAsOne() {
        for refusal in RefusalExamples.all {
            let complaint = CommandError(refusal)
            let name = Self.name(refusal)
            for line in [complaint.sentence] + complaint.hints {
                #expect(!line.contains("nothing.") && !line.contains("Optional") && !line.contains("  "), "\(name): \(line)")
            }
            // What happened may be told in git's words alone; all else says what to do.
            if case .trouble = refusal { continue }
            #expect(!complaint.hints.isEmpty, "\(name) does not say what to do")
        }
    }

    @Test func theListIsWhatTheProgramSays() throws {
        let file = Self.root.appending(path: "docs/messages.md")
        let wanted = try Self.list()
        if SessionTests.isRecording { try wanted.write(to: file, atomically: true, encoding: .utf8) }
        #expect(
            try String(contentsOf: file, encoding: .utf8) == wanted,
            "docs/messages.md is stale: run the tests with GALLEY_RECORD=1")
    }

    private static func list() throws -> String {
        var sections: [(heading: String, lines: [String])] = []
        for (kind, heading) in headings {
            let refusals = RefusalExamples.all.filter { $0.kind == kind }.map { lines(of: CommandError($0)) }
            sections.append((heading, refusals.flatMap { $0 + [""] }))
        }
        sections.append(("A fault in Galley itself (70)", lines(of: CommandError(Fault()))))
        sections.append(
            (
                "What is wrong in a file that cannot be read (65)",
                RefusalExamples.malformed.map { Malformed($0, at: Text.SourceLocation(line: 1)).sentence }
            ))
        sections.append(
            ("What is wrong with a page that `import` cannot bring in (65)", captures.map { NotASavedPage(reason: $0).sentence }))
        sections.append(("Options that make no sense (64)", try literals(/ValidationError\(\s*"((?:[^"\\]|\\.)*)"/)))
        sections.append(("What else can go wrong (65)", try literals(/Refusal\.trouble\(\s*"((?:[^"\\]|\\.)*)"/)))
        sections.append(("What the server says of a push", pushes.flatMap(\.words)))
        sections.append(("What is wrong with an archive of evidence", evidence.map(EvidenceWords.sentence)))
        sections.append(("What `status` and `list` say is odd", oddities.map(OddityWords.short)))
        let parts = sections.map { section in
            "## \(section.heading)\n\n```\n\(section.lines.joined(separator: "\n").trimmingCharacters(in: .newlines))\n```\n"
        }
        return introduction + parts.joined(separator: "\n")
    }

    private static let introduction = """
        # Messages

        Every sentence in which Galley says that it has not done something, with an example of each, its exit status, and what it says to do next. Commands
        say `ARTICLE` here; at the shell the article that you named stands there.

        <!-- made from the program's own sentences; `GALLEY_RECORD=1 swift test --filter RefusalSentencesTests` writes it anew -->


        """

    private static let headings: [(Refusal.Kind, String)] = [
        (.usage, "The command makes no sense like this (64)"), (.absent, "There is no such thing (66)"),
        (.nobody, "Galley does not know who you are (4)"), (.notAllowed, "Not allowed for this person (3)"),
        (.noSuchMove, "Not possible from this state (6)"), (.notNow, "Not yet (7)"),
        (.conflict, "Changed in the meantime (5)"), (.broken, "Cannot be read (65)"),
    ]

    private static let captures: [NotASavedPage.Reason] = [
        .empty, .otherKind("PNG image"), .binary, .notUTF8, .controlCharacter(27), .html, .json, .article, .nothingFound,
    ]

    private static let pushes: [PushRefusal] = [
        .deletion(reference: "refs/heads/main"), .rewind(reference: "refs/heads/main", lost: "56ad14ed82"),
        .standIn(reference: "refs/tags/v1"), .findings(reference: "refs/heads/main", []),
        .noPublication(reference: "refs/heads/main"), .handover(reference: "refs/heads/main", to: "refs/heads/next"),
    ]

    private static let evidence: [EvidenceFault] = [
        .sum(file: "article.md"), .missing(file: "article.md"), .added(file: "more.md"), .differs(file: "article.md", line: 3),
        .differs(file: "article.md", line: nil), .time(file: "article.md"), .stray(objects: 2), .sums,
    ]

    private static let oddities: [ListedArticle.Oddity] = [
        .unknownState("printed"), .stateByHand(recorded: "draft"),
        .editedByHand(commit: "56ad14ed82"), .neverRecorded, .misnamed, .ownerless,
    ]

    private struct Fault: Error {}

    private static func lines(of complaint: CommandError) -> [String] {
        [complaint.sentence] + complaint.hints.map { "  " + $0 }
    }

    /// The sentences that commands hold themselves, with `…` where a name goes.
    private static func literals(_ pattern: Regex<(Substring, Substring)>) throws -> [String] {
        var found: Set<String> = []
        for module in ["GalleyCommand", "Messages", "Newsroom"] {
            let folder = root.appending(path: "Sources/\(module)")
            guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { continue }
            for case let file as URL in files where file.pathExtension == "swift" {
                for match in try String(contentsOf: file, encoding: .utf8).matches(of: pattern) {
                    found.insert(
                        String(match.1).replacing("\\\"", with: "\"").replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "…"))
                }
            }
        }
        // A sentence of which nothing is left but the name stands elsewhere.
        return found.map { String($0.replacing(/\\\(.*/, with: "…")) }.filter { $0.contains(/\w{3}/) }.sorted()
    }

    private static func name(_ refusal: Refusal) -> String {
        Mirror(reflecting: refusal).children.first?.label ?? "\(refusal)"
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
