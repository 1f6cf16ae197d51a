import PhotoCredits
import Text

/// What the reading of a credit owes to rule set 2. A release made under set 1 is not condemned by it.
extension CheckedPhoto {
    /// Whether the credit is read as rule set 1 read it, as far as a finding could rest on it.
    var isReadAsBefore: Bool {
        let named = ["creator", "source", "agency"].compactMap { text($0) }.map { CreditTokens.tokens(of: $0) }
        let texts = [line?.reading.tokens ?? []] + named
        return !texts.contains(where: Self.hasNewSpelling) && !namesCountry && !namesVersionFirst && !isPartedAnew
    }

    /// An agency or a site in a spelling that set 1 did not know.
    private static func hasNewSpelling(_ tokens: [CreditToken]) -> Bool {
        tokens.indices.contains { index in
            let rest = tokens[index...]
            return NewsAgencies.table.entry(in: rest)?.isOfSetTwo == true
                || PictureHosts.table.entry(in: rest)?.isOfSetTwo == true
                || JobTitle.ofAgency(tokens[index]) != nil || isHyphenated(tokens[index])
        }
    }

    /// "Samsung-Yonhap" was one name.
    private static func isHyphenated(_ token: CreditToken) -> Bool {
        guard token.isWord, let hyphen = token.text.lastIndex(of: "-"), NewsAgencies.joined(token.text) == nil else {
            return false
        }
        return NewsAgencies.table.entry(in: [CreditToken(.word, String(token.text[token.text.index(after: hyphen)...]))]) != nil
    }

    /// A license of one country, in whatever place it is named.
    private var namesCountry: Bool { licenses.contains { CreativeCommons(id: $0.id)?.port != nil } }

    /// "CC 3.0, BY-SA" was read without its version.
    private var namesVersionFirst: Bool {
        guard let tokens = line?.reading.tokens else { return false }
        return zip(tokens, tokens.dropFirst()).contains { $0.isWord("cc", "commons") && $1.text.first?.isASCIIDigit == true }
    }

    /// The line is cut into caption and credit where set 1 did not cut it, or names a source that set 1 did not see in it.
    private var isPartedAnew: Bool {
        if let caption = credit.caption, caption.split(separator: " ").count > 3 { return true }
        if let source = credit.source, !PictureHosts.table.names(source), !CreditWords.services.contains(source.lowercased()) {
            return true
        }
        if let creator = credit.creator, PictureHosts.makers.contains(creator) { return true }
        // Set 1 read an agency and a site wherever it knew the words.
        let tokens = line?.reading.tokens ?? []
        let knownAgency = tokens.indices.contains { NewsAgencies.table.entry(in: tokens[$0...]) != nil }
        if credit.agency != nil, !knownAgency { return true }
        return credit.sourceURL.map(Self.isNewPage) ?? false
    }

    /// The page of a photo whose address set 1 did not know as one.
    private static func isNewPage(_ address: String) -> Bool {
        guard case .photoPage = AddressKind(address), let place = WebAddress(address) else { return false }
        let isPlain =
            ["flickr.com", "flic.kr", "unsplash.com", "pexels.com", "pixabay.com", "commons.wikimedia.org"].contains(place.host)
            || place.host.hasSuffix(".wikipedia.org") || place.host == "dvidshub.net" || place.host == "instagram.com"
        return !isPlain || place.path.count > 3 || address.contains { "?#%".contains($0) } || address.contains(".m.")
            || place.path.count > 1 && WikiPage(place) != nil && !place.path[1].hasPrefix("File:")
            || ["unsplash.com", "pexels.com"].contains(place.host) && place.path.count != 2
    }
}

extension CheckedArticle {
    /// The photos whose credits can be judged by the set of rules: under set 1 those that are read as it read them.
    var creditedPhotos: [CheckedPhoto] { rules == .one ? photos.filter(\.isReadAsBefore) : photos }
}
