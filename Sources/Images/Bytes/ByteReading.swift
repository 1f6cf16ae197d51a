/// Reads numbers from the bytes of a file; nil after its end.
extension [UInt8] {
    func big(_ offset: Int, bytes count: Int) -> Int? {
        guard offset >= 0, offset <= self.count - count else { return nil }
        return self[offset..<(offset + count)].reduce(0) { $0 << 8 | Int($1) }
    }

    func little(_ offset: Int, bytes count: Int) -> Int? {
        guard offset >= 0, offset <= self.count - count else { return nil }
        return self[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    func stands(_ text: String, at offset: Int) -> Bool {
        offset >= 0 && offset + text.utf8.count <= count && self[offset..<(offset + text.utf8.count)].elementsEqual(text.utf8)
    }
}
