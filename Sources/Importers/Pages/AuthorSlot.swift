internal import Text

/// One author, with the name in each part of the page.
struct AuthorSlot {
    var byline: StatedName?
    var authorLine: StatedName?
    var biography: StatedName?

    /// The spellings, the one that counts most first.
    var stated: [StatedName] { [byline, authorLine, biography].compactMap { $0 } }

    /// The name that most parts have; without a majority, the byline's.
    var chosen: StatedName? {
        let all = stated
        let votes = { (name: StatedName) in all.count { NameLikeness.between($0.text, name.text) <= .capitals } }
        let winner = all.first { votes($0) * 2 > all.count } ?? all.first
        // Capitals are often the page's typography: the spelling that uses both kinds of letters is the better one.
        return all.first { Self.agrees($0, winner) && !Self.isShouted($0) } ?? winner
    }

    /// The spelling that differs from the chosen one.
    var other: StatedName? {
        guard let chosen else { return nil }
        return stated.first { NameLikeness.between($0.text, chosen.text) > .capitals }
    }

    private static func agrees(_ name: StatedName, _ winner: StatedName?) -> Bool {
        winner.map { NameLikeness.between(name.text, $0.text) <= .capitals } ?? false
    }

    private static func isShouted(_ name: StatedName) -> Bool {
        name.text.contains(where: \.isUppercase) && !name.text.contains(where: \.isLowercase)
    }

    /// Pairs the names of author line and byline: equal names first, then the same words in another order, then near misses,
    /// and last one name that is left over on either side.
    static func pair(byline: [StatedName], authorLine: [StatedName]) -> [AuthorSlot] {
        if byline.isEmpty { return authorLine.map { AuthorSlot(authorLine: $0) } }
        var slots = byline.map { AuthorSlot(byline: $0) }
        var rest = authorLine
        for likeness in [NameLikeness.same, .capitals, .order, .near] {
            for index in slots.indices where slots[index].authorLine == nil {
                let found = rest.firstIndex { NameLikeness.between(slots[index].byline?.text ?? "", $0.text) == likeness }
                if let found { slots[index].authorLine = rest.remove(at: found) }
            }
        }
        let open = slots.indices.filter { slots[$0].authorLine == nil }
        if open.count == 1, rest.count == 1 {
            slots[open[0]].authorLine = rest.removeFirst()
        }
        return slots + rest.map { AuthorSlot(authorLine: $0) }
    }

    /// Whether `name` is one of the spellings that byline and author line give this author.
    func isKnown(as name: String) -> Bool { byline?.text == name || authorLine?.text == name }
}
