extension DisclaimerReading {
    /// One of these stands, in any case of letters, in every English sentence that states views.
    private static let stems: [[UInt8]] = [
        "view", "opinion", "finding", "conclusion", "position", "statement", "assessment", "analysis", "interpretation",
        "perspective", "judg", "content", "article", "capacity",
    ].map { Array($0.utf8) }

    /// Whether reading a text could find that it states views: false is certain, and much cheaper than the reading.
    static func mayStateViews(_ text: ArraySlice<UInt8>) -> Bool {
        text.indices.contains { index in
            let byte = text[index]
            // Hangul begins with these in UTF-8; so do other scripts, which does no harm.
            if byte >= 0xE1, byte != 0xE2 { return true }
            return stems.contains { stem in
                guard byte | 0x20 == stem[0], index + stem.count <= text.endIndex else { return false }
                return text[index..<(index + stem.count)].elementsEqual(stem) { $0 | 0x20 == $1 }
            }
        }
    }
}
