/// A mark of CriticMarkup: `{++added++}`, `{--dropped--}`, `{~~old~>new~~}`, `{==marked==}`, `{>>remark<<}`.
struct CriticMark: Hashable {
    enum Kind: String, CaseIterable {
        case addition, deletion, substitution, highlight, comment

        var opening: [UInt8] {
            switch self {
            case .addition: Array("{++".utf8)
            case .deletion: Array("{--".utf8)
            case .substitution: Array("{~~".utf8)
            case .highlight: Array("{==".utf8)
            case .comment: Array("{>>".utf8)
            }
        }

        var closing: [UInt8] {
            switch self {
            case .addition: Array("++}".utf8)
            case .deletion: Array("--}".utf8)
            case .substitution: Array("~~}".utf8)
            case .highlight: Array("==}".utf8)
            case .comment: Array("<<}".utf8)
            }
        }
    }

    enum Flaw: Hashable { case notClosed, notOpened, noArrow }

    let kind: Kind
    let range: Range<Int>
    let flaw: Flaw?

    /// The marks in some bytes, in their order, at most `limit`; a backslash before the brace makes it text.
    static func all(in bytes: [UInt8], limit: Int) -> [CriticMark] {
        var marks: [CriticMark] = []
        // What is never closed again is searched for once.
        var unclosed: Set<Kind> = []
        var index = 0
        // A brace belongs to one mark: “{--}” is an opening one, and nothing closes it.
        var end = 0
        while index + 3 <= bytes.count, marks.count < limit {
            guard let here = bytes[index...].firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
                break
            }
            index = here + 1
            if bytes[here] == UInt8(ascii: "}") {
                guard here - 2 >= end,
                    let kind = Kind.allCases.first(where: { bytes[(here - 2)...here].elementsEqual($0.closing) })
                else { continue }
                marks.append(CriticMark(kind: kind, range: here - 2..<here + 1, flaw: .notOpened))
                end = here + 1
                continue
            }
            guard here + 3 <= bytes.count, here == 0 || bytes[here - 1] != UInt8(ascii: "\\"),
                let kind = Kind.allCases.first(where: { bytes[here..<here + 3].elementsEqual($0.opening) })
            else { continue }
            guard !unclosed.contains(kind), let after = self.end(of: kind, in: bytes, from: here + 3) else {
                unclosed.insert(kind)
                marks.append(CriticMark(kind: kind, range: here..<here + 3, flaw: .notClosed))
                index = here + 3
                end = index
                continue
            }
            let lacksArrow = kind == .substitution && !hasArrow(bytes[here + 3..<after - 3])
            marks.append(CriticMark(kind: kind, range: here..<after, flaw: lacksArrow ? .noArrow : nil))
            index = after
            end = after
        }
        return marks
    }

    private static func end(of kind: Kind, in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while let brace = bytes[index...].firstIndex(of: UInt8(ascii: "}")) {
            if brace - 2 >= start, bytes[brace - 2] == kind.closing[0], bytes[brace - 1] == kind.closing[1] { return brace + 1 }
            index = brace + 1
        }
        return nil
    }

    private static func hasArrow(_ bytes: ArraySlice<UInt8>) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "~") && $1 == UInt8(ascii: ">") }
    }
}
