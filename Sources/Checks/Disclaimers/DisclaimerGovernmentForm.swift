import Text
import Workflows

extension Rule {
    /// `disclaimer/government-form`: a government employee who writes privately says that the office does not speak.
    static let disclaimerGovernmentForm = Rule(
        "disclaimer/government-form", .heuristic, draft: .hint, review: .warning, publish: .error,
        why: "The duty is the author's by law; ethics offices have faulted statements that were too weak to be seen.",
        standard: "5 CFR 2635.807(b)(2); DoDI 5230.09; 3 FAM 4170",
        failing: "disclaimer: The author’s views. (an author with `relation: government`)",
        passing:
            "disclaimer: The views are the author’s and do not reflect the policy of the Port Ministry or of the government."
    ) { article in
        guard let author = article.authors.first(where: { $0.relation == .government }) else { return [] }
        let statements = article.viewsStatements
        guard let first = statements.first else { return [] }
        let reading = statements.map(\.reading)
        let names = author.affiliation.map { house in reading.contains { $0.disowns(house) } } ?? true
        guard !names || !reading.contains(where: \.disownsGovernment) else { return [] }
        let office = author.affiliation.map { "\"\($0)\" or of the government" } ?? "the author's office or of the government"
        return [
            Diagnostic(
                place: first.place,
                message:
                    "\"\(author.called)\" is a government employee who writes privately. Say that the views are not those of "
                    + "\(office), where readers cannot miss it, and have the office's approval at hand.")
        ]
    }
}
