/// A time zone as the system keeps it: a compiled file of the IANA database (RFC 8536, version 2 and later).
///
/// Foundation knows the same, but unpacks its own copy of the database first, which takes longer than the rest of a move.
struct ZoneFile {
    private let times: [Int64]
    private let kinds: [UInt8]
    private let offsets: [Int]
    /// The rule for times after the last entry, `TZ` in POSIX's notation; empty where there is none.
    let rule: String

    /// Nil where the bytes are no such file.
    init?(_ bytes: [UInt8]) {
        var reader = Reader(bytes)
        // The first part has 32-bit times, for programs of another age, and is passed over.
        guard let old = reader.header(), reader.skip(old.length(timeSize: 4)), let header = reader.header() else { return nil }
        var times: [Int64] = []
        for _ in 0..<header.times {
            guard let time = reader.number(8) else { return nil }
            times.append(time)
        }
        guard let kinds = reader.take(header.times) else { return nil }
        var offsets: [Int] = []
        for _ in 0..<header.kinds {
            guard let offset = reader.number(4), reader.skip(2) else { return nil }
            offsets.append(Int(Int32(truncatingIfNeeded: offset)))
        }
        guard !offsets.isEmpty, kinds.allSatisfy({ $0 < offsets.count }), reader.skip(header.rest(timeSize: 8)),
            let footer = reader.rest(), footer.count > 1, footer.first == UInt8(ascii: "\n"), footer.last == UInt8(ascii: "\n")
        else { return nil }
        self.times = times
        self.kinds = Array(kinds)
        self.offsets = offsets
        rule = String(decoding: footer.dropFirst().dropLast(), as: UTF8.self)
    }

    /// Seconds east of UTC; nil where the file's table does not say.
    func offset(at time: Int64) -> Int? {
        guard let last = times.last, let lastKind = kinds.last else { return rule.contains(",") ? nil : offsets[0] }
        // After the table the rule holds. Without a comma it has no summer time, and the last entry stays.
        if time >= last { return rule.isEmpty || rule.contains(",") ? nil : offsets[Int(lastKind)] }
        guard let next = times.firstIndex(where: { $0 > time }), next > 0 else { return nil }
        return offsets[Int(kinds[next - 1])]
    }
}

extension ZoneFile {
    private struct Header {
        let marks, seconds, leaps, times, kinds, letters: Int

        func length(timeSize: Int) -> Int { times * (timeSize + 1) + kinds * 6 + rest(timeSize: timeSize) }
        func rest(timeSize: Int) -> Int { letters + leaps * (timeSize + 4) + seconds + marks }
    }

    private struct Reader {
        var bytes: ArraySlice<UInt8>

        init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

        mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
            guard count >= 0, count <= bytes.count else { return nil }
            defer { bytes = bytes.dropFirst(count) }
            return bytes.prefix(count)
        }

        mutating func skip(_ count: Int) -> Bool { take(count) != nil }
        mutating func rest() -> ArraySlice<UInt8>? { take(bytes.count) }

        mutating func number(_ size: Int) -> Int64? {
            take(size)?.reduce(0) { $0 << 8 | Int64($1) }
        }

        mutating func header() -> Header? {
            guard let magic = take(4), magic.elementsEqual("TZif".utf8), let version = take(1)?.first,
                version >= UInt8(ascii: "2"),
                skip(15)
            else { return nil }
            var counts: [Int] = []
            for _ in 0..<6 {
                guard let count = number(4) else { return nil }
                counts.append(Int(count))
            }
            return Header(
                marks: counts[0], seconds: counts[1], leaps: counts[2], times: counts[3], kinds: counts[4], letters: counts[5])
        }
    }
}
