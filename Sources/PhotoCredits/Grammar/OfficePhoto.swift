/// "U.S. Navy photo by …", "AP Photo/…", "flickr photo by …": the office or the host stands before the kind of picture.
struct OfficePhoto {
    enum Kind {
        case host(CreditExcerpt)
        case agency(CreditExcerpt, isSettled: Bool)
        case service(CreditExcerpt, isSettled: Bool)
    }

    let kind: Kind
    /// The token of the kind of picture.
    let end: Int
    /// Words before the kind of picture that no field holds.
    private(set) var caption: [CreditExcerpt] = []

    init?(_ tokens: [CreditToken]) {
        let start = tokens.firstIndex { $0.kind != .cut } ?? 0
        guard
            let role = tokens.prefix(start + 9).firstIndex(where: {
                $0.isWord("photo", "photos", "photograph", "image", "picture", "illustration", "graphic")
            }),
            role > start
        else { return nil }
        var before = tokens[start..<role]
        guard before.allSatisfy({ $0.isWord || $0.host != nil || $0.agency != nil }) else { return nil }
        let next = role + 1 < tokens.count ? tokens[role + 1] : nil
        guard
            next == nil || next?.isWord == false
                || next?.isWord("by", "courtesy", "taken", "shared", "released", "provided") == true
        else { return nil }
        if before.first?.isWord("an", "a", "the") == true { before.removeFirst() }
        if let last = before.last, last.isWord, last.folded == "file" || CreditWords.origins.contains(last.folded),
            before.count > 1
        {
            if last.folded != "file" { caption = [last.excerpt] }
            before.removeLast()
        }
        if before.count > 1, before.first?.isWord("official") == true {
            caption.append(before.removeFirst().excerpt)
        }
        guard let first = before.first else { return nil }
        end = role
        if before.count == 1, case .agency(let name, let settled) = first.kind {
            kind = .agency(CreditExcerpt(name, at: first.range), isSettled: settled)
        } else if before.count == 1, let host = first.host {
            kind = .host(CreditExcerpt(host, at: first.range))
        } else if let service = OfficePhoto.service(before) {
            kind = service
        } else {
            return nil
        }
    }

    private static func service(_ tokens: ArraySlice<CreditToken>) -> Kind? {
        let folded = tokens.text.lowercased()
        if CreditWords.services.contains(folded) || CreditWords.isPaper(folded) {
            return .service(tokens.excerpt, isSettled: true)
        }
        let words = tokens.filter {
            !CreditWords.positions.contains($0.folded) && !CreditWords.origins.contains($0.folded) && $0.folded != "file"
        }
        guard words.count == tokens.count, NameShape(tokens) != .no else { return nil }
        return .service(tokens.excerpt, isSettled: false)
    }
}
