import Text

/// Photo credits on the page, kept word for word; rules read them later.
enum PageCredit {
    private static let nouns: Set<String> = [
        "photo", "photos", "photograph", "photographs", "image", "images", "picture", "pictures", "illustration", "illustrations",
        "graphic",
    ]
    private static let kinds: Set<String> = [
        "cover", "header", "featured", "lead", "title", "top", "main", "banner", "ap", "afp",
    ]
    private static let joints: Set<String> = ["by", "from", "courtesy", "via", "copyright", "©", "credit", "credits", "used"]
    private static let korean = ["사진", "이미지", "그림"]

    /// Whether a credit begins with this line. Inside a text only one with a colon counts: "Photo by photo, …" is prose.
    static func begins(_ line: PageLine, anywhere: Bool) -> Bool {
        guard line.trimmed.count <= 600 else { return false }
        let all = line.words.map(\.folded)
        guard all.count <= 60, let opening = all.first else { return false }
        let words = [opening.hasPrefix("(") || opening.hasPrefix("[") ? String(opening.dropFirst()) : opening] + all.dropFirst()
        if korean.contains(where: { words[0].hasPrefix($0 + ":") || words[0].hasPrefix($0 + "=") }) { return true }
        if korean.contains(words[0]), words.count > 1 {
            return words[1] == ":" || words[1] == "=" || words[1].hasPrefix("제공") || words[1].hasPrefix("출처")
        }
        if words[0] == "credit:" || words[0] == "credits:" { return true }
        let start = words.count > 1 && kinds.contains(words[0]) ? 1 : 0
        let noun = words[start]
        if nouns.contains(where: { noun == $0 + ":" }) { return true }
        if words[0] == "ap" || words[0] == "afp" { return noun.hasPrefix("photo/") }
        guard nouns.contains(noun), words.count > start + 1 else { return false }
        let next = words[start + 1]
        if next == ":" || next == "credit:" || next == "credits:" || next == "courtesy:" { return true }
        if ["by:", "from:"].contains(next) { return true }
        guard !anywhere, joints.contains(next) else { return false }
        // "Photo by photo, the archive grew": somebody's name follows, or nothing but the joint.
        let named = line.words.dropFirst(start + 2).first?.text
        return next != "by" || named.map { $0.first?.isLowercase == false || ["the", "van", "de", "von"].contains($0) } ?? false
    }

    /// The credits of a block, each with its lines.
    static func read(_ block: Block) -> [[PageLine]] {
        var credits: [[PageLine]] = []
        for line in block.lines {
            if credits.isEmpty || begins(line, anywhere: true) {
                credits.append([line])
            } else {
                credits[credits.count - 1].append(line)
            }
        }
        return credits
    }
}
