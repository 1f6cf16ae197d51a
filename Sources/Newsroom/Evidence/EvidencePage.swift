import Git
import Text
import Workflows

/// `index.html`, the evidence for people: one file without scripts and external references.
struct EvidencePage {
    private let evidence: Evidence
    private let repository: Repository

    init(_ evidence: Evidence, _ repository: Repository) {
        self.evidence = evidence
        self.repository = repository
    }

    /// The whole file.
    var html: String {
        get throws {
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Evidence: \(HTML.text(evidence.title))</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <main>
            <h1><bdi\(language)>\(HTML.text(evidence.title))</bdi></h1>
            <p>How this article came into print, told from the commits of its publication.</p>
            \(facts)
            <h2 id="decisions">Who decided what</h2>
            \(try decisions)
            <h2 id="history">What happened</h2>
            <ol>
            \(evidence.steps.map(item).joined(separator: "\n"))
            </ol>
            <h2 id="text">The text as it stands</h2>
            \(try text)
            <h2 id="rules">The rules that were in force</h2>
            \(try rules)
            </main>
            </body>
            </html>

            """
        }
    }

    private var language: String { HTML.language(evidence.language).map { " lang=\"\($0)\"" } ?? "" }

    private var facts: String {
        let live: String =
            switch evidence.live {
            case .nothing: "nothing"
            case .text(let commit, _): "the text of <code>\(commit)</code>"
            case .notice(let commit, _, _): "the notice of <code>\(commit)</code>"
            }
        let rows = [
            ("Article", "<code>\(HTML.text(evidence.article.description))</code>"),
            ("Publication", "<bdi>\(HTML.text(evidence.publication))</bdi>"),
            ("State", HTML.text(evidence.state)), ("Before the public", live),
            ("Told from", "<code>\(evidence.tip.id.hex)</code>" + (evidence.branch.map { " (\(HTML.text($0)))" } ?? "")),
            ("Judged from", "<code>\(evidence.root.hex)</code>"), ("Clock", HTML.text(evidence.timeZone)),
        ]
        return "<dl>\n" + rows.map { "<dt>\($0)</dt><dd>\($1)</dd>\n" }.joined() + "</dl>"
    }

    private var decisions: String {
        get throws {
            let steps = evidence.steps.filter(\.isDecision)
            guard !steps.isEmpty else { return "<p>Nobody has decided anything yet.</p>" }
            let rows = steps.map { step in
                """
                <tr><td>\(when(step))</td><td>\(who(step))</td><td><a href="#\(step.label)">\(HTML.text(step.line.action))</a></td>\
                <td><code>\(step.content.map { String($0.hex.prefix(16)) } ?? "none")</code></td></tr>
                """
            }
            return """
                <table>
                <thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">Text (SHA-256)</th></tr></thead>
                <tbody>
                \(rows.joined(separator: "\n"))
                </tbody>
                </table>
                """
        }
    }

    private func when(_ step: Evidence.Step) -> String {
        let local = LocalTime(step.line.entry.time, offset: step.line.offset)
        return "<time datetime=\"\(local.instant)\">\(local.minute)</time>"
    }

    private func who(_ step: Evidence.Step) -> String {
        let people = step.actor.map { [$0] } ?? step.line.people
        let names = people.map { "<bdi>\(HTML.text($0))</bdi>" }.joined(separator: ", ")
        return names + (step.event?.role.map { " (\(HTML.text($0)))" } ?? "")
    }

    private func item(_ step: Evidence.Step) -> String {
        let line = step.line
        let states = [step.event?.from, step.event?.to].compactMap { $0 }.map(HTML.text)
        let move = states.count == 2 && states[0] == states[1] ? states[0] : states.joined(separator: " → ")
        let facts = [move, line.waitInWords.map { "after \(HTML.text($0))" } ?? "", line.changeInWords ?? ""].filter {
            !$0.isEmpty
        }
        var parts = [
            "<li id=\"\(step.label)\">", "<h3>\(who(step)) \(HTML.text(line.action))</h3>",
            "<p>\(when(step))\(facts.isEmpty ? "" : "; " + facts.joined(separator: "; "))</p>",
        ]
        if !line.entry.note.isEmpty { parts.append("<blockquote dir=\"auto\">\(HTML.text(line.entry.note))</blockquote>") }
        if step.event == nil { parts.append("<blockquote dir=\"auto\">\(HTML.text(line.entry.subject))</blockquote>") }
        if let change = line.change { parts.append("<div class=\"diff\" dir=\"auto\"\(language)>\(change.html)</div>") }
        if !step.files.isEmpty {
            let files = step.files.map {
                "<li><code>\(HTML.text(String(decoding: $0.path, as: UTF8.self)))</code> <code>\($0.sum)</code></li>"
            }
            parts.append("<ul>\(files.joined())</ul>")
        }
        parts.append("<p class=\"id\">Commit <code>\(step.commit.id.hex)</code>; \(textFacts(step))</p>")
        return (parts + ["</li>"]).joined(separator: "\n")
    }

    private func textFacts(_ step: Evidence.Step) -> String {
        let text = step.content.map { "text <code>\($0)</code>" } ?? "no text that can be read"
        let claim = step.event?.content
        let differs =
            claim != nil && claim != step.content
            ? ", <strong>while the commit says <code>\(claim?.description ?? "")</code></strong>" : ""
        let rules = step.policy.map { "; by <a href=\"#policy-\($0)\">policy \($0)</a>" } ?? ""
        return text + differs + (step.signature == nil ? "; not signed" : "; signed") + rules
    }

    private var text: String {
        get throws {
            guard let last = evidence.steps.last(where: { $0.text != nil }), let id = last.text else {
                return "<p>There is none that can be read.</p>"
            }
            let bytes = try repository.bytes(id, path: evidence.article.file, limit: ArticleVersion.textLimit)
            return "<pre dir=\"auto\"\(language)>\(HTML.text(bytes))</pre>"
        }
    }

    private var rules: String {
        get throws {
            guard !evidence.policies.isEmpty else { return "<p>There were none.</p>" }
            return try evidence.policies.map { policy in
                let files = try policy.files.map { file in
                    let bytes = try repository.bytes(file.blob, path: file.path, limit: Snapshot.policyLimit)
                    return "<h4><code>\(HTML.text(file.path))</code></h4>\n<pre>\(HTML.text(bytes))</pre>"
                }
                return
                    "<section id=\"policy-\(policy.number)\">\n<h3>Policy \(policy.number)</h3>\n\(files.joined(separator: "\n"))\n</section>"
            }.joined(separator: "\n")
        }
    }
}

extension WordDiff {
    /// A diff with `<ins>` and `<del>`; of unchanged text only the lines around a change.
    fileprivate var html: String {
        runs.enumerated().map { index, run in
            switch run {
            case .same(let text): HTML.text(Self.shortened(text, isFirst: index == 0, isLast: index == runs.count - 1))
            case .out(let text): "<del>\(HTML.text(text))</del>"
            case .in(let text): "<ins>\(HTML.text(text))</ins>"
            }
        }.joined()
    }

    /// A long unchanged stretch, reduced to two lines at either end.
    private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let (before, after) = (isFirst ? 0 : 2, isLast ? 0 : 2)
        guard lines.count > before + after + 2 else { return text }
        return (lines.prefix(before) + ["…"] + lines.suffix(after)).joined(separator: "\n")
    }
}
