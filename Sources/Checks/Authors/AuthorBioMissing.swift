import Text
import Workflows

extension Rule {
    /// `author/bio-missing`: readers learn who an author from outside is.
    static let authorBioMissing = Rule(
        "author/bio-missing", draft: .hint, review: .warning, publish: .warning,
        why: "Readers weigh a view by who holds it.", standard: "Trust Project, author expertise",
        failing: "authors: [{name: Mina Cho, relation: external}]",
        passing: "authors: [{name: Mina Cho, relation: external, bio: Mina Cho pilots ships in Busan.}]"
    ) { article in
        article.authors.compactMap { author in
            guard let relation = author.relation, [.external, .affiliate, .government].contains(relation),
                (author.biography ?? "").allSatisfy(\.isWhitespace)
            else { return nil }
            let home = author.person == nil ? "`bio:` beside the name" : "`bio:` on the masthead"
            return Diagnostic(
                place: author.place,
                message:
                    "\"\(author.called)\" is marked \(relation.rawValue) and has no biography. Write one sentence with post and house as "
                    + "\(home).")
        }
    }
}
