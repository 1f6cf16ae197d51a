import Testing

@testable import Checks
@testable import Text
@testable import Workflows

/// An article in which `«` and `»` stand around the words that a finding is expected to point at.
///
/// `«»` marks a place of which only the beginning is known. The marks are taken out before the rules see the text.
struct MarkedFixture {
    var file = "articles/2018/09/the-ferry.md"
    var folder: [String: FolderFile] = [:]
    /// The text of `galley.yml`.
    var settings = "title: Harbour Review\n"
    /// The text of `masthead.yml`.
    var masthead = "people:\n  - {id: mina-cho, name: Mina Cho, emails: [mina@example.org], roles: [author]}\n"
    /// The text before the public.
    var live: String?
    var lostSlugs: [String] = []
    /// Every article of the publication; nil: not known.
    var articles: Set<String>?
    /// Seconds since 1970: 7 September 2018, six in the morning in Seoul.
    var now: Int64 = 1_536_267_600
    var rules = RuleSet.current
    let text: String
    let marks: [Text.SourceLocation]

    /// A whole article.
    init(_ marked: String) {
        var plain = String.UnicodeScalarView()
        var marks: [Text.SourceLocation] = []
        var here = Text.SourceLocation(line: 1)
        var opened: Text.SourceLocation?
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "«": opened = here
            case "»":
                if var mark = opened {
                    mark.length = here.line == mark.line ? here.column - mark.column : 0
                    marks.append(mark)
                }
                opened = nil
            default:
                plain.append(scalar)
                here =
                    scalar == "\n"
                    ? Text.SourceLocation(line: here.line + 1) : Text.SourceLocation(line: here.line, column: here.column + 1)
            }
        }
        text = String(plain)
        self.marks = marks
    }

    /// An article with a title and these lines of front matter besides.
    init(front: String, body: String = "The ferry left at six.\n") {
        self.init("---\ntitle: The Ferry\nstate: draft\n\(front)\n---\n\(body)")
    }

    /// The article as the rules see it.
    func article() throws -> CheckedArticle {
        CheckedArticle(
            text: try ArticleText(Array(text.utf8)), file: file, folder: folder,
            settings: try PublicationSettings(Array(settings.utf8)), masthead: try Masthead(Array(masthead.utf8)),
            live: try live.map { try ArticleText(Array($0.utf8)) }, lostSlugs: lostSlugs, articles: articles, now: now,
            rules: rules)
    }

    /// Expects that `rule` finds exactly what is marked, with these weights at the three stages, and says all of `message` each time.
    func expect(
        _ rule: Rule, draft: Severity?, review: Severity?, publish: Severity?, saying words: String...,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let article = try article()
        #expect(!marks.isEmpty, "the fixture marks no place", sourceLocation: sourceLocation)
        for (stage, severity) in [(Workflow.Transition.Stage.draft, draft), (.review, review), (.publish, publish)] {
            let findings = rule.findings(in: article, stage: stage)
            let expected = severity.map { severity in marks.map { Spot(rule.id, severity, $0) } } ?? []
            let found = findings.map { Spot($0.rule, $0.severity, $0.place) }.sorted { $0.place < $1.place }
            #expect(found == expected, "at the stage \(stage)", sourceLocation: sourceLocation)
            for finding in findings {
                for word in words { #expect(finding.message.contains(word), sourceLocation: sourceLocation) }
            }
        }
    }

    /// Expects that `rule` is silent at every stage.
    func expectNothing(of rule: Rule, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
        #expect(marks.isEmpty, "the fixture marks a place where nothing is expected", sourceLocation: sourceLocation)
        let found = try rule.diagnose(article()).map(\.message)
        #expect(found == [], sourceLocation: sourceLocation)
    }

    /// The text after the fixes that `rule` offers at the stage before publishing.
    func fixed(by rule: Rule) throws -> String {
        let fixes = try rule.findings(in: article(), stage: .publish).compactMap(\.fix)
        return String(decoding: Fix.apply(fixes, to: Array(text.utf8)), as: UTF8.self)
    }

    private struct Spot: Equatable {
        let rule: String
        let severity: Severity
        let place: Text.SourceLocation

        init(_ rule: String, _ severity: Severity, _ place: Text.SourceLocation) {
            self.rule = rule
            self.severity = severity
            self.place = place
        }
    }
}
