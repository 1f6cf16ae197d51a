/// A piece of a new index: a range of the old one or new bytes, so that nothing large is copied.
enum IndexPiece {
    case old(Range<Int>)
    case fresh([UInt8])

    var count: Int {
        switch self {
        case .old(let range): range.count
        case .fresh(let bytes): bytes.count
        }
    }
}

extension [IndexPiece] {
    var size: Int { reduce(0) { $0 + $1.count } }
}
