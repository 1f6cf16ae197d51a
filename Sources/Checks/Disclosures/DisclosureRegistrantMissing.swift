import Text
import Workflows

extension Rule {
    /// `disclosure/fara-missing`: an article of a registered agent carries the statement that the law asks for.
    static let disclosureRegistrantMissing = Rule(
        "disclosure/fara-missing", draft: .hint, review: .error, publish: .error,
        why: "Whoever publishes for a foreign principal must say so in the material itself; the views line is another duty.",
        standard: "22 U.S.C. 614(b); 28 CFR 5.402; galley.yml, disclosure", failing: "(the statement stands nowhere in the text)",
        passing: "This material is distributed by the Harbour Institute on behalf of the Port Authority. …"
    ) { article in
        guard let registration = article.settings.disclosure, !article.settings.showsDisclosureItself,
            !article.shows(registration.statement)
        else { return [] }
        let number = registration.number.map { " (no. \($0))" } ?? ""
        return [
            Diagnostic(
                place: article.top,
                message:
                    "\"\(registration.name ?? article.settings.title)\" is registered\(number), and the article lacks its statement. Put it at "
                    + "the end of the text or into `disclosure:`: \"\(registration.statement)\" Where every page carries it, write "
                    + "`disclosure_in_template: true` in galley.yml.")
        ]
    }
}
