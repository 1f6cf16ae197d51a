/// A change that fixes a finding and can do no harm: byte ranges of the article with their replacements.
public struct Fix: Hashable, Sendable {
    /// One byte range and its replacement.
    public struct Edit: Hashable, Sendable {
        public var range: Range<Int>
        public var replacement: [UInt8]

        public init(_ range: Range<Int>, _ replacement: String) {
            self.range = range
            self.replacement = Array(replacement.utf8)
        }
    }

    /// What it does, such as "make it a plain space".
    public var summary: String
    public var edits: [Edit]

    public init(_ summary: String, _ edits: [Edit]) {
        self.summary = summary
        self.edits = edits
    }

    /// `bytes` with the edits of all `fixes`; a fix that overlaps an earlier one is skipped.
    public static func apply(_ fixes: [Fix], to bytes: [UInt8]) -> [UInt8] {
        var taken: [Edit] = []
        for fix in fixes {
            // Those that were taken lie one behind the other, so that only the neighbours can be in the way.
            let isFree = fix.edits.allSatisfy { edit in
                let place = Self.place(of: edit, in: taken)
                return !taken[max(place - 1, 0)..<min(place + 1, taken.count)].contains { $0.overlaps(edit) }
            }
            guard isFree else { continue }
            for edit in fix.edits { taken.insert(edit, at: Self.place(of: edit, in: taken)) }
        }
        var result: [UInt8] = []
        var position = 0
        for edit in taken {
            result += bytes[position..<edit.range.lowerBound]
            result += edit.replacement
            position = edit.range.upperBound
        }
        return result + bytes[position...]
    }
}

extension Fix {
    /// The number of edits that begin before this one.
    private static func place(of edit: Edit, in edits: [Edit]) -> Int {
        var (low, high) = (0, edits.count)
        while low < high {
            let middle = (low + high) / 2
            if edits[middle].range.lowerBound < edit.range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Fix.Edit {
    /// Two insertions at one offset overlap too, since their order would be arbitrary.
    fileprivate func overlaps(_ other: Fix.Edit) -> Bool {
        range.lowerBound == other.range.lowerBound
            || (range.lowerBound < other.range.upperBound && other.range.lowerBound < range.upperBound)
    }
}
