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
