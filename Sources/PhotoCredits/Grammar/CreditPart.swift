/// What one field of a credit is.
enum CreditPart {
    case host(CreditExcerpt, isSettled: Bool)
    case agency(CreditExcerpt, isSettled: Bool)
    case name(CreditExcerpt, NameShape)
    /// An account on a host: "Flickr user X", "X's Facebook page".
    case account(CreditExcerpt, NameShape, host: CreditExcerpt?, isSettled: Bool)
    case author(CreditExcerpt, isSettled: Bool)
    case modified(CreditExcerpt)
    /// A name with the job of its owner behind it.
    case titled(CreditExcerpt, NameShape, title: CreditExcerpt?)
    /// Understood, and without a right in it: "File", a day, a job.
    case caption(CreditExcerpt)
    /// What somebody does for a living, in a field of its own: it stands behind a name.
    case job(CreditExcerpt)
    case nothing
    case unknown(CreditExcerpt)

    init(_ tokens: [CreditToken]) {
        var rest = tokens[...]
        var article: CreditToken?
        if let first = rest.first, first.isWord("the"), rest.count > 1 {
            article = first
            rest.removeFirst()
        }
        self = CreditPart.known(rest) ?? CreditPart.remark(rest) ?? CreditPart.named(rest, article: article)
    }

    private static func known(_ tokens: ArraySlice<CreditToken>) -> CreditPart? {
        guard let first = tokens.first else { return .nothing }
        let rest = tokens.dropFirst()
        if case .agency(let name, let settled) = first.kind {
            let agency = CreditExcerpt(name, at: first.range)
            if rest.isEmpty { return .agency(agency, isSettled: settled) }
            if rest.count == 1, let other = rest.first?.agency {
                return .agency(CreditExcerpt(name + " / " + other, at: tokens.range), isSettled: false)
            }
            let picture = rest.first?.isWord("file") == true ? rest.dropFirst() : rest
            if picture.count == 1, picture.allSatisfy({ $0.isWord("photo", "photos", "사진") }) {
                return .agency(agency, isSettled: settled)
            }
        }
        if case .host(let name, let settled) = first.kind {
            let host = CreditExcerpt(name, at: first.range)
            if rest.isEmpty { return .host(host, isSettled: settled) }
            if let word = rest.first, word.isWord("user", "member"), rest.count > 1 {
                let account = rest.dropFirst()
                return .account(account.excerpt, accountShape(account), host: host, isSettled: settled)
            }
            // "Flickr Blue Tours", "Instagram @jane": most likely an account, but nothing says so.
            if NameShape(rest) != .no { return .account(rest.excerpt, .doubtful, host: host, isSettled: settled) }
        }
        if tokens.count == 1, first.isWord, let names = NewsAgencies.joined(first.text) {
            return .agency(CreditExcerpt(names.joined(separator: " / "), at: first.range), isSettled: false)
        }
        if first.isWord("user", "member"), tokens.count > 1 {
            return stream(rest) ?? .account(rest.excerpt, accountShape(rest), host: nil, isSettled: true)
        }
        if tokens.allSatisfy({ $0.isWord("author", "authors") }) { return .author(tokens.excerpt, isSettled: tokens.count == 1) }
        if tokens.count == 1, first.isWord("저자", "필자", "글쓴이") { return .author(tokens.excerpt, isSettled: false) }
        if let last = tokens.last, last.host == "Wikipedia", tokens.count > 2, tokens[tokens.endIndex - 2].isWord("at"),
            NameShape(tokens.dropLast(2)) != .no
        {
            return .name(tokens.excerpt, accountShape(tokens.dropLast(2)))
        }
        return change(tokens) ?? stream(tokens) ?? streamOfHost(tokens) ?? streamOf(tokens)
    }

    /// Words that say how or when a picture came, or what somebody is, and name nobody.
    private static func remark(_ tokens: ArraySlice<CreditToken>) -> CreditPart? {
        guard tokens.allSatisfy(\.isWord) else { return nil }
        if JobTitle.isField(tokens) { return .job(tokens.excerpt) }
        if isOrigin(tokens) || isDay(tokens) || isNumber(tokens) { return .caption(tokens.excerpt) }
        if let last = tokens.last, last.isWord("file"), CreditWords.isPaper(tokens.dropLast().text) {
            return .name(tokens.dropLast().excerpt, NameShape(tokens.dropLast()))
        }
        if tokens.count == 1, let word = tokens.first, MakerSuffix.isMailAddress(word.text) { return .caption(word.excerpt) }
        if let (name, title) = JobTitle.split(tokens) {
            let shape = NameShape(name)
            return shape == .no ? nil : .titled(name.excerpt, shape, title: title)
        }
        return nil
    }

    /// "Bild 183-1990": the number of a picture in an archive.
    private static func isNumber(_ tokens: ArraySlice<CreditToken>) -> Bool {
        guard (2...3).contains(tokens.count), let first = tokens.first,
            first.isWord("bild", "image", "inv.", "id", "nr.", "no.", "foto", "photo", "neg.", "nara")
        else { return false }
        return tokens.dropFirst().contains { $0.folded.contains(where: \.isNumber) }
            && tokens.dropFirst().allSatisfy {
                $0.folded.allSatisfy { $0.isNumber || "-./".contains($0) } || $0.text == $0.text.uppercased()
            }
    }

    private static let origins: Set<String> = [
        "file", "files", "pool", "handout", "ho", "str", "stringer", "archive", "archives", "archiv", "released", "undated",
        "courtesy", "contributor", "staff", "illustration", "symbolbild", "archivbild", "archivfoto", "자료", "자료사진", "공동취재",
        "공동취재사진", "資料", "資料写真",
    ]
    private static let pictures: Set<String> = ["photo", "photos", "image", "images", "picture", "pictures", "foto"]

    private static func isOrigin(_ tokens: ArraySlice<CreditToken>) -> Bool {
        guard tokens.count <= 3, let first = tokens.first, origins.contains(first.folded) else { return false }
        return tokens.dropFirst().allSatisfy { pictures.contains($0.folded) || origins.contains($0.folded) }
    }

    /// "May 3, 2018" in the pieces that a comma leaves of it, "7 September 2018", "2018".
    private static func isDay(_ tokens: ArraySlice<CreditToken>) -> Bool {
        guard tokens.count <= 4 else { return false }
        let kinds = tokens.map { token -> Bool? in
            let word = token.folded
            if CreditWords.isYear(word) { return true }
            if CreditWords.months.contains(word) || CreditWords.days.contains(word) { return true }
            if word.count <= 4, word.first?.isASCIIDigit == true, word.prefix(while: \.isASCIIDigit).count <= 2 { return false }
            if word.first?.isASCIIDigit == true, word.allSatisfy({ $0.isASCIIDigit || ".-".contains($0) }), word.count >= 8 {
                return true
            }
            return ["on", "in", "circa", "ca.", "c.", "de", "undated"].contains(word) ? false : nil
        }
        return !kinds.contains(nil) && kinds.contains(true)
    }

    private static func change(_ tokens: ArraySlice<CreditToken>) -> CreditPart? {
        guard let first = tokens.first, first.isWord, CreditWords.changes.contains(first.folded), tokens.count <= 8 else {
            return nil
        }
        let isPlain = tokens.allSatisfy { $0.isWord && !CreditWords.roles.contains($0.folded) }
        let words = tokens.dropFirst()
        guard isPlain, words.allSatisfy({ $0.text.first?.isLowercase ?? false }) || words.first?.isWord("by") == true else {
            return nil
        }
        return .modified(tokens.excerpt)
    }

    /// One word that is said to be an account is one, in small letters too.
    private static func accountShape(_ tokens: ArraySlice<CreditToken>) -> NameShape {
        let shape = NameShape(tokens)
        guard shape == .doubtful, tokens.count == 1, let word = tokens.first?.text else { return shape }
        return word.count > 2 && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_.-".contains($0)) }
            && word.first != "_" && word.last != "_" ? .certain : .doubtful
    }

    private static let streams: Set<String> = [
        "photostream", "stream", "album", "account", "page", "photos", "feed", "gallery", "channel",
    ]

    /// "X's photostream", "X's official Facebook page", "X's Flickr".
    private static func stream(_ tokens: ArraySlice<CreditToken>) -> CreditPart? {
        guard
            let owner = tokens.indices.last(where: {
                tokens[$0].isWord && (tokens[$0].folded.hasSuffix("'s") || tokens[$0].folded.hasSuffix("s'"))
            })
        else {
            return nil
        }
        var tail = tokens[(owner + 1)...]
        if tail.first?.isWord("official", "photo") == true { tail = tail.dropFirst() }
        var host: (name: CreditExcerpt, settled: Bool)?
        if let first = tail.first, case .host(let name, let settled) = first.kind {
            host = (CreditExcerpt(name, at: first.range), settled)
            tail = tail.dropFirst()
        }
        if tail.first?.isWord("photo", "official") == true, tail.count > 1 { tail = tail.dropFirst() }
        let isOwnSite = host == nil && tail.count == 1 && tail.allSatisfy { $0.isWord("website", "site", "blog", "homepage") }
        guard
            isOwnSite || host != nil && tail.isEmpty
                || tail.count == 1 && tail.allSatisfy({ $0.isWord && streams.contains($0.folded) })
        else { return nil }
        var name = tokens[...owner]
        let genitive = name[owner].folded.hasSuffix("'s") ? 2 : 1
        name[owner] = name[owner].split(after: name[owner].text.count - genitive).0
        let shape = NameShape(name)
        return .account(
            name.excerpt, isOwnSite && shape == .certain ? .doubtful : shape, host: host?.name, isSettled: host?.settled ?? true)
    }

    /// "Republic of Korea Flickr photostream", "Blue Tours Flickr".
    private static func streamOfHost(_ tokens: ArraySlice<CreditToken>) -> CreditPart? {
        guard let index = tokens.firstIndex(where: { $0.host != nil }), index > tokens.startIndex,
            case .host(let host, let isSettled) = tokens[index].kind
        else { return nil }
        let tail = tokens[(index + 1)...]
        guard tail.isEmpty || tail.count == 1 && tail.allSatisfy({ $0.isWord && streams.contains($0.folded) }) else { return nil }
        let name = tokens[..<index]
        guard NameShape(name) != .no else { return nil }
        let isSure = !tail.isEmpty || Hangul.isMaker(name.text)
        return .account(
            name.excerpt, isSure ? NameShape(name) : .doubtful, host: CreditExcerpt(host, at: tokens[index].range),
            isSettled: isSettled)
    }

    /// "the official photostream of X".
    private static func streamOf(_ tokens: ArraySlice<CreditToken>) -> CreditPart? {
        var rest = tokens
        if rest.first?.isWord("official") == true { rest = rest.dropFirst() }
        guard let first = rest.first, first.isWord, streams.contains(first.folded), rest.dropFirst().first?.isWord("of") == true
        else { return nil }
        rest = rest.dropFirst(2)
        if rest.first?.isWord("the") == true { rest = rest.dropFirst() }
        return NameShape(rest) == .no ? nil : .account(rest.excerpt, NameShape(rest), host: nil, isSettled: true)
    }

    private static let houses: Set<String> = ["white house", "blue house", "pentagon", "kremlin"]

    private static func named(_ tokens: ArraySlice<CreditToken>, article: CreditToken?) -> CreditPart {
        var shape = NameShape(tokens)
        var name = tokens.excerpt
        guard let article else { return shape == .no ? .unknown(name) : .name(name, shape) }
        let whole = CreditExcerpt(article.text + " " + name.text, at: CreditExcerpt.cover(article.range, name.range))
        guard shape != .no else { return .unknown(whole) }
        if article.text == "the", name.text.first?.isLowercase == true {
            name = whole
            shape = .doubtful
        }
        if article.text == "The" || article.text == "THE" {
            // Newspapers carry their article in the name, governments do not.
            let isHouse = houses.contains(name.text.lowercased())
            if !isHouse { name = whole }
            if isHouse || tokens.count == 1 { shape = .doubtful }
        }
        return .name(name, shape)
    }
}
