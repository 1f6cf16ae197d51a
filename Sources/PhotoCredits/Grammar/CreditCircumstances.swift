extension CreditSentence {
    /// "Juna Kim for the Journal": whom a picture was made for has no field.
    mutating func dropClient(_ body: inout ArraySlice<CreditToken>) {
        guard let index = body.firstIndex(where: { $0.isWord("for", "für", "pour") }), index > body.startIndex else { return }
        let name = body[body.startIndex..<index]
        guard NameShape(name) == .certain, !name.contains(where: { CreditWords.institutions.contains($0.folded) }) else { return }
        let end = body[index...].firstIndex { !$0.isWord } ?? body.endIndex
        caption.append(body[index..<end].excerpt)
        body = (Array(name) + body[end...])[...]
        isCommissioned = true
    }

    /// "by X in Seoul", "by X on May 3", "by X of Yonhap": where and when a picture was made stands behind a maker who is announced by "by".
    mutating func dropCircumstances(_ body: inout ArraySlice<CreditToken>) {
        // "Getty Images for Samsung"
        if let index = body.indices.dropFirst().first(where: { body[$0].isWord("for") && body[$0 - 1].agency != nil }) {
            let end = body[index...].firstIndex { !$0.isWord } ?? body.endIndex
            caption.append(body[index..<end].excerpt)
            body = (Array(body[..<index]) + body[end...])[...]
        }
        guard lead.cue == .by || lead.cue == .courtesy else { return }
        let index = body.firstIndex { $0.isWord("in", "on", "at", "during", "from", "of", "under", "with", "near") }
        guard let index, index > body.startIndex, body[index].text == body[index].folded else { return }
        var name = body[body.startIndex..<index]
        let next = index + 1 < body.endIndex ? body[index + 1] : nil
        if name.count == 2, name.first?.isWord("the") == true { name.removeFirst() }
        let isKnown = name.count == 1 && (name.first?.agency != nil || name.first?.isWord("author") == true)
        guard isKnown || NameShape(name) == .certain, next?.host == nil, body[index].folded != "of" || next?.agency != nil else {
            return
        }
        if next?.agency != nil {
            guard body[index].folded == "of" else { return }
            body = (Array(name) + [CreditToken(.cut, "")] + body[(index + 1)...])[...]
            return
        }
        let end = body[index...].firstIndex { !$0.isWord } ?? body.endIndex
        caption.append(body[index..<end].excerpt)
        body = (Array(name) + body[end...])[...]
    }
}
