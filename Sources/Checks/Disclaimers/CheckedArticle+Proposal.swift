import Text
import Workflows

extension CheckedArticle {
    /// The publication's template for the authors, or the plainest form that says what their relation asks for.
    var proposedDisclaimer: String {
        let templates = settings.disclaimers.templates
        let fitting = authors.compactMap { $0.relation.flatMap { templates[$0] } }.first
        if let fitting {
            return fitting.filled(
                names: authors.map(\.called), institution: settings.institution,
                affiliation: authors.lazy.compactMap(\.affiliation).first)
        }
        let language = text.language?.string ?? settings.language
        return language.lowercased().hasPrefix("ko") ? plainKorean : plainEnglish
    }

    private var isByGovernment: Bool { authors.contains { $0.relation == .government } }

    private var plainEnglish: String {
        let beginning = "The views expressed here are the \(authors.count > 1 ? "authors’" : "author’s") alone"
        if isByGovernment {
            let offices = (houses.isEmpty ? ["the office"] : houses) + ["the government"]
            return beginning + " and do not reflect the policy of \(offices.joined(separator: " or of "))."
        }
        return houses.isEmpty
            ? beginning + "." : beginning + " and not necessarily those of \(houses.joined(separator: " or of "))."
    }

    private var plainKorean: String {
        let beginning = "이 글은 필자의 개인적인 견해"
        if isByGovernment { return beginning + "이며 소속 기관이나 정부의 공식 입장이 아닙니다." }
        return houses.isEmpty ? beginning + "입니다." : beginning + "이며 소속 기관의 공식 입장이 아닙니다."
    }

    /// The houses that the statement has to name, as ``Rule/disclaimerInstitutionUnnamed`` sees them.
    private var houses: [String] {
        var houses: [String] = []
        for author in authors {
            guard let house = author.affiliation ?? (author.relation == .staff ? settings.institution : nil) else { continue }
            if !houses.contains(where: { $0.utf8.elementsEqual(house.utf8) }) { houses.append(house) }
        }
        return houses
    }
}
