extension CreditReader {
    private static let notes: [(words: [String], isIdle: Bool)] = [
        (["own", "work"], true), (["eigenes", "werk"], true), (["travail", "personnel"], true), (["trabajo", "propio"], true),
        (["opera", "propria"], true), (["eigen", "werk"], true), (["no", "changes", "made"], true),
        (["no", "changes", "were", "made"], true),
        (["some", "rights", "reserved"], false), (["used", "with", "permission"], true), (["used", "by", "permission"], true),
        (["reprinted", "with", "permission"], true), (["with", "permission"], true),
        (["무단전재", "및", "재배포", "금지"], true), (["무단", "전재", "및", "재배포", "금지"], true), (["무단", "전재-재배포", "금지"], true),
        (["무단전재", "재배포", "금지"], true), (["무단전재-재배포", "금지"], true), (["무단전재", "금지"], true), (["재판매", "및", "db", "금지"], true),
        (["무단전재-재배포금지"], true), (["무단전재"], true), (["fair", "use"], false),
        (["editorial", "use", "only"], false),
        (["royalty", "free"], false), (["free", "to", "use"], false), (["all", "images"], false),
    ]

    /// Takes out set phrases about rights that no field holds. They are said aloud, but for those that grant nothing.
    mutating func takeNotes() {
        var index = 0
        while index < tokens.count {
            let rest = tokens[index...]
            let note = CreditReader.notes.first { note in
                rest.count >= note.words.count
                    && zip(rest, note.words).allSatisfy { $0.isWord && $0.folded == $1 && $0.address == nil }
            }
            if let note {
                let words = rest.prefix(note.words.count).excerpt
                if note.isIdle { caption.append(words) } else { residue.append(words) }
                tokens.replaceSubrange(index..<(index + note.words.count), with: [CreditToken(.cut, "")])
            }
            index += 1
        }
    }
}

extension CreditReader {
    /// Takes out the addresses: deeds become licenses, the page of the photo becomes its address, what else is linked is looked at by kind.
    mutating func takeAddresses() {
        var index = 0
        while index < tokens.count {
            guard let address = tokens[index].link else {
                index += 1
                continue
            }
            var end = index + 1
            if tokens[index].kind != .address {
                while end < tokens.count, tokens[end].kind != .address, tokens[end].address == address.text { end += 1 }
            }
            index = tokens[index].kind == .address ? takeBare(address, at: index) : takeLink(address, over: index..<end)
        }
    }

    private mutating func takeBare(_ address: CreditExcerpt, at index: Int) -> Int {
        switch AddressKind(address.text) {
        case .license(let id): tokens[index].kind = .license(id: id, isDoubtful: false)
        case .licensePage: residue.append(address)
        case .photoPage: takeSource(address)
        case .other:
            takeSource(address)
            residue.append(address)
        case .profile, .siteRoot: residue.append(address)
        }
        guard !tokens[index].isLicense else { return index + 1 }
        tokens[index].kind = .cut
        // The words that led to it: "at https://…", "Source: https://…", "see https://…".
        var start = index
        if start > 0, tokens[start - 1].kind == .colon { start -= 1 }
        if start > 0, tokens[start - 1].isWord("at", "from", "see", "url", "link", "source", "original", "via", "on") {
            start -= 1
            tokens.replaceSubrange(start...index, with: [CreditToken(.cut, "")])
            return start + 1
        }
        return index + 1
    }

    private mutating func takeSource(_ address: CreditExcerpt) {
        if credit.sourceURL == nil {
            credit.sourceURL = address
        } else if credit.sourceURL?.text != address.text {
            residue.append(address)
        }
    }

    private mutating func takeLink(_ address: CreditExcerpt, over span: Range<Int>) -> Int {
        let linked = tokens[span]
        let isName = linked.allSatisfy { $0.isWord && !CreditWords.roles.contains($0.folded) && $0.folded != "source" }
        switch AddressKind(address.text) {
        case .license(let id): return takeDeed(id, address, over: span)
        case .licensePage: residue.append(address)
        case .photoPage:
            takeSource(address)
            if isName { return takeLinkedName(over: span) }
        case .profile: if !isName { residue.append(address) }
        case .siteRoot: if !linked.contains(where: { $0.host != nil }) { residue.append(address) }
        case .other:
            if !isName || isFollowedByMaker(span.upperBound) { takeSource(address) }
            residue.append(address)
        }
        return span.upperBound
    }

    private func isFollowedByMaker(_ index: Int) -> Bool { index < tokens.count && tokens[index].isWord("by") }

    /// Linked words before "by" are the title of the picture; "link" and "here" are nothing.
    private mutating func takeLinkedName(over span: Range<Int>) -> Int {
        if isFollowedByMaker(span.upperBound) {
            tokens.replaceSubrange(span, with: [CreditToken(.quoted, tokens[span].text, at: tokens[span].range)])
            return span.lowerBound + 1
        }
        if tokens[span].allSatisfy({ $0.isWord("link", "here", "original", "page", "view", "the") }) {
            tokens.replaceSubrange(span, with: [CreditToken(.cut, "")])
            return span.lowerBound + 1
        }
        return span.upperBound
    }

    /// The deed that a text is linked to wins over the text, and the text is said aloud where it says something else.
    private mutating func takeDeed(_ id: String, _ address: CreditExcerpt, over span: Range<Int>) -> Int {
        var isDoubtful = false
        let words = tokens[span].filter { !$0.isLicense }
        for token in tokens[span] {
            if case .license(let said, _) = token.kind, !LicenseSummary.agreesButForCountry(said, with: id) {
                residue.append(token.excerpt)
            }
        }
        if !words.allSatisfy({
            $0.isSeparator || CreditWords.licenseGlue.contains($0.folded) || CreditWords.readingAdvice.contains($0.folded)
                || $0.isWord("some", "rights", "reserved")
        }) {
            isDoubtful = true
        }
        tokens.replaceSubrange(
            span,
            with: [
                CreditToken(
                    .license(id: id, isDoubtful: isDoubtful), tokens[span].text, at: tokens[span].range, link: address,
                    isSpaced: tokens[span.lowerBound].isSpaced)
            ])
        return span.lowerBound + 1
    }
}

extension CreditReader {
    /// Takes out the license phrases with the words that led to them.
    mutating func takeLicenses() {
        var summary = LicenseSummary()
        var index = 0
        while index < tokens.count {
            guard case .license(let id, let isDoubtful) = tokens[index].kind else {
                index += 1
                continue
            }
            summary.add(CreditExcerpt(id, at: tokens[index].range), isDeed: tokens[index].link != nil)
            if isDoubtful { residue.append(tokens[index].excerpt) }
            let start = glueStart(before: index, isPublicDomain: id == "LicenseRef-Public-Domain")
            var end = index + 1
            if end < tokens.count, tokens[end].isWord("license", "licence", "licensed", "licenses", "라이선스") { end += 1 }
            tokens.replaceSubrange(start..<end, with: [CreditToken(.cut, "")])
            index = start + 1
        }
        credit.count(summary.license?.text)
        residue += summary.conflicts
    }

    private func glueStart(before index: Int, isPublicDomain: Bool) -> Int {
        var start = index
        while start > 0 {
            let token = tokens[start - 1]
            if token.isWord, CreditWords.licenseGlue.contains(token.folded) {
                start -= 1
            } else if token.isWord("of"), start > 1,
                tokens[start - 2].isWord("terms")
            {
                start -= 2
            } else if isPublicDomain, token.isWord("in"), start < index {
                start -= 1
            } else if token.kind == .colon, start > 1,
                tokens[start - 2].isWord("license", "licence", "licensed", "라이선스")
            {
                start -= 2
            } else {
                break
            }
        }
        return start
    }
}
