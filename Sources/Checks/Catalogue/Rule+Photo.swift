public import Text
import Workflows

extension Rule {
    /// What the rules of the publish stage say about one photo: about its credit and its picture, at the lines where it stands.
    /// - Parameter index: the place of the photo among those of the article.
    public static func findings(aboutPhoto index: Int, in article: CheckedArticle) -> [Finding] {
        let photo = article.text.photos[index]
        let lines = Set((photo.entries ?? []).flatMap { [$0.keyPlace.line, $0.value.place.line] })
        return findings(in: article, stage: .publish).filter { finding in
            (finding.rule.hasPrefix("credit/") || finding.rule.hasPrefix("image/")) && lines.contains(finding.place.line)
        }
    }
}
