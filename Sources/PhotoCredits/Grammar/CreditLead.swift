/// What a credit begins with: the kind of picture, a colon, and the word that says a maker follows.
package struct CreditLead {
    package enum Cue: Hashable, Sendable { case none, colon, by, from, via, courtesy, copyright, source }

    /// Whether the kind of picture is named.
    private(set) var hasRole = false
    package private(set) var cue = Cue.none
    /// Where the names begin.
    private(set) var end = 0
    /// Words of the lead-in that no field holds.
    private(set) var caption: [CreditExcerpt] = []

    private let tokens: [CreditToken]

    /// The lead-in alone tells that this is a credit.
    var isStrong: Bool { cue != .none && cue != .from && cue != .via || hasRole && cue != .none }

    package init(_ tokens: [CreditToken]) {
        self.tokens = tokens
        read()
    }

    private func at(_ index: Int) -> CreditToken? { index < tokens.count ? tokens[index] : nil }

    private mutating func skipCuts() { while let token = at(end), token.kind == .cut || token.kind == .comma { end += 1 } }

    private mutating func read() {
        skipCuts()
        skipPositions()
        // "글·사진=…": words and pictures by one.
        if at(end)?.isWord("글", "文") == true, at(end + 1)?.kind == .pipe,
            at(end + 2).map({ $0.isWord && CreditWords.roles.contains($0.folded) }) ?? false
        {
            end += 2
        }
        while let token = at(end), token.isWord, CreditWords.roles.contains(token.folded) {
            hasRole = true
            end += 1
        }
        if hasRole, let token = at(end), token.isWord("d'archives", "d'archive", "d'illustration") {
            caption.append(token.excerpt)
            end += 1
        }
        if let token = at(end), token.isWord, CreditWords.leadWords.contains(token.folded) {
            if hasRole || token.folded != "출처" { cue = .colon } else { cue = .source }
            end += 1
        } else if let token = at(end), token.isWord, CreditWords.credits.contains(token.folded),
            hasRole || [.colon, .equals, .pipe].contains(at(end + 1)?.kind) || isCue(end + 1)
        {
            cue = .colon
            end += 1
        } else if let token = at(end), token.isWord("author", "creator", "artist"), at(end + 1)?.kind == .colon {
            cue = .colon
            end += 1
        } else if let token = at(end), token.isWord("source", "sources", "quelle", "出典", "来源", "來源"), at(end + 1)?.kind == .colon
        {
            cue = .source
            end += 1
        } else if hasRole, let token = at(end), token.isWord("courtesy"), at(end + 1)?.isWord("of") != true {
            cue = .courtesy
            end += 1
        }
        readSign()
        skipCuts()
        readCues()
        if at(end)?.kind == .colon, cue != .none { end += 1 }
        skipCuts()
    }

    /// "Cover photo", "Pool photo", "File photo": the words before the kind of picture.
    private mutating func skipPositions() {
        var i = end
        var met: [CreditExcerpt] = []
        while let token = at(i), token.isWord,
            CreditWords.positions.contains(token.folded) || CreditWords.origins.contains(token.folded) || token.folded == "file"
        {
            if CreditWords.origins.contains(token.folded) { met.append(token.excerpt) }
            i += 1
        }
        guard i > end, let next = at(i), next.isWord,
            CreditWords.roles.contains(next.folded) || CreditWords.credits.contains(next.folded)
        else { return }
        end = i
        caption += met
    }

    private mutating func readSign() {
        guard let token = at(end), hasRole || cue != .none else { return }
        switch token.kind {
        case .colon, .equals: if cue == .none { cue = .colon }
        case .dash, .pipe: if cue == .none { cue = .colon }
        case .slash where hasRole && cue == .none && at(end + 1)?.isWord == true: cue = .colon
        default: return
        }
        end += 1
    }

    private func isCue(_ index: Int) -> Bool { at(index)?.isWord("by", "via", "from", "courtesy") ?? false }

    private mutating func readCues() {
        while let token = at(end) {
            let isParticiple =
                token.isWord && CreditWords.participles.contains(token.folded)
                && (at(end + 1).map { $0.isWord && CreditWords.byWords.contains($0.folded) } ?? false)
            if isParticiple {
                end += 1
            } else if token.isWord, CreditWords.byWords.contains(token.folded), cue != .by {
                cue = .by
                end += 1
            } else if token.isWord, ["de", "di", "do"].contains(token.text), hasRole, cue == .none,
                at(end + 1)?.text.first?.isUppercase == true
            {
                // "Foto de Inés Roca"
                cue = .by
                end += 1
            } else if token.isWord("from"), hasRole || end == 0 || cue == .colon {
                cue = .from
                end += 1
            } else if token.isWord("cortesía", "cortesia", "gentileza", "courtoisie"), let next = at(end + 1),
                next.kind == .colon || next.isWord("de", "di", "da", "do")
            {
                cue = .courtesy
                end += 2
            } else if token.isWord("via") {
                cue = .via
                end += 1
            } else if token.isWord("courtesy"), end == 0, let next = at(end + 1), next.isWord,
                next.text.first?.isUppercase == true
            {
                // "Courtesy Library of Congress"
                cue = .courtesy
                end += 1
            } else if token.isWord("courtesy"), let next = at(end + 1), next.isWord("of") || next.kind == .colon {
                cue = .courtesy
                end += 2
            } else if token.kind == .copyright || token.isWord("copyright", "저작권자", "著作権者") {
                cue = .copyright
                end += 1
                skipYears()
            } else {
                return
            }
            skipCuts()
        }
    }

    private mutating func skipYears() {
        if at(end)?.kind == .colon || at(end)?.kind == .copyright { end += 1 }
        while let token = at(end), token.isWord, CreditWords.isYear(token.folded) { end += 1 }
        if at(end)?.kind == .comma { end += 1 }
        if at(end)?.isWord("by") == true { end += 1 }
    }
}

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
