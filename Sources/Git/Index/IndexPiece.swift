/// A stretch of a new index: of the old one as it is, or fresh bytes. So nothing large is copied.
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
