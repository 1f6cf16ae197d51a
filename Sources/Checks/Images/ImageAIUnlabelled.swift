import PhotoCredits
import Text

extension Rule {
    /// `image/ai-unlabelled`: a picture that a machine made is called one where readers see it.
    static let imageAIUnlabelled = Rule(
        "image/ai-unlabelled", draft: .warning, review: .error, publish: .error,
        why: "A made-up picture of a real event deceives the reader, whatever its file says about itself.",
        standard: "IPTC Digital Source Type; Regulation (EU) 2024/1689, article 50",
        failing: "{source_type: trainedAlgorithmicMedia, credit: \"Image: Harbour Review\"}",
        passing: "{source_type: trainedAlgorithmicMedia, credit: \"AI-generated image (Midjourney v6), prompt by Mina Cho\"}"
    ) { article in
        article.photos.compactMap { photo in
            let field = photo.field("source_type")
            let stated = field.flatMap(\.string).map(DigitalSource.id)
            let embedded = photo.facts?.digitalSourceType.map(DigitalSource.id)
            guard let type = [stated, embedded].compactMap({ $0 }).first(where: DigitalSource.artificial.contains) else {
                return nil
            }
            let isSaid = { (words: String) in MachineMade.isNamed(in: CreditTokens.tokens(of: words)) }
            guard photo.text("caption").map(isSaid) != true, !(photo.line?.reading.isMachineMade ?? isSaid(photo.printedCredit))
            else { return nil }
            let who = stated == type ? "`source_type:` says" : "The file itself says"
            return Diagnostic(
                place: (stated == type ? field?.place : nil) ?? photo.head,
                message:
                    "\(who) that this picture is \(type), and nothing that readers see says so. Write \"AI-generated image\", with the tool and the person, into `caption:` or `credit:`."
            )
        }
    }
}

/// Terms of the IPTC vocabulary of digital source types.
private enum DigitalSource {
    static let artificial: Set<String> = [
        "trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "algorithmicMedia", "compositeSynthetic",
    ]

    /// The term at the end of an address.
    static func id(_ text: String) -> String { text.split(separator: "/").last.map(String.init) ?? text }
}
