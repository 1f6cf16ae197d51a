extension Rule {
    /// `image/ai-unlabelled`: a picture made by a machine says so.
    static let generatedUnlabelled = Rule(
        "image/ai-unlabelled", draft: .warning, review: .error, publish: .error,
        why: "A made-up picture of a real event misleads readers.",
        standard: "IPTC Digital Source Type; EU AI Act, article 50",
        failing: "source_type: trainedAlgorithmicMedia, credit: The Desk",
        passing: "credit: \"AI-generated image (Painter 3), prompt by Juna Kim\""
    ) { article in
        article.photos.compactMap { photo in
            guard let kind = photo.sourceType, MachineMadePictures.kinds.contains(kind) else { return nil }
            let words = [photo.text("credit"), photo.text("caption")].compactMap { $0 }.joined(separator: " ")
            guard !MachineMadePictures.isSaid(in: words) else { return nil }
            return Remark(
                place: photo.has("source_type") ? photo.place(of: "source_type") : photo.place(of: "credit"),
                message:
                    "This picture is marked \(kind), and no words that readers see say so. Add \"AI-generated image\" with the tool and the "
                    + "person to `caption:` or `credit:`.")
        }
    }
}
