extension DisclaimerReading {
    /// One of these stands, in any case of letters, in every English sentence that states views.
    private static let stems: [[UInt8]] = [
        "view", "opinion", "finding", "conclusion", "position", "statement", "assessment", "analysis", "interpretation",
        "perspective", "judg", "content", "article", "capacity",
    ].map { Array($0.utf8) }

    /// The stems that begin with a byte, in either case of letters; nil where a byte alone is enough to say yes.
    private static let stemsByFirst: [[[UInt8]]?] = (0...UInt8.max).map { byte in
        // Hangul begins with these in UTF-8; so do other scripts, which does no harm.
        byte >= 0xE1 && byte != 0xE2 ? nil : stems.filter { $0[0] == byte | 0x20 }
    }

    /// Whether reading a text could find that it states views: false is certain, and much cheaper than the reading.
    static func mayStateViews(_ text: ArraySlice<UInt8>) -> Bool {
        let stems = stemsByFirst
        var index = text.startIndex
        while index < text.endIndex {
            guard let possible = stems[Int(text[index])] else { return true }
            for stem in possible where index + stem.count <= text.endIndex {
                if text[index..<(index + stem.count)].elementsEqual(stem, by: { $0 | 0x20 == $1 }) { return true }
            }
            index += 1
        }
        return false
    }
}
