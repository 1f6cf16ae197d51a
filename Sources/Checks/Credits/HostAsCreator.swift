import PhotoCredits
import Text

extension Rule {
    /// `credit/host-as-creator`: a site is not named in the maker's place.
    static let hostAsCreator = Rule(
        "credit/host-as-creator", draft: .hint, review: .warning, publish: .error,
        why: "\"Photo: Wikipedia\" credits nobody: a site keeps pictures and makes none.",
        standard: "IPTC Creator and Source; Wikimedia Commons, Reusing content", failing: "credit: \"Photo: Wikipedia\"",
        passing: "credit: Photo by Mina Cho, public domain, via Wikimedia Commons"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard let host = photo.hostAsCreator else { return nil }
            return Diagnostic(
                place: host.place,
                message:
                    "\(host.text) is a site where pictures are kept, not the maker. Write the maker's name after `creator:` and keep \(host.text) after `source:`."
            )
        }
    }
}

extension CheckedPhoto {
    /// The site that stands where the maker should.
    var hostAsCreator: StatedWords? {
        if let creator = field("creator"), let name = creator.string {
            return PictureHosts.table.names(name) ? StatedWords(text: name, place: creator.place) : nil
        }
        guard let line, let host = credit.source, credit.creator == nil, credit.agency == nil, credit.title == nil,
            PictureHosts.table.names(host)
        else { return nil }
        // "via" and "from" announce a source, so there only the maker is missing.
        switch CreditLead(line.reading.tokens).cue {
        case .via, .from: return nil
        case .none, .colon, .by, .courtesy, .copyright, .source: return source
        }
    }
}
