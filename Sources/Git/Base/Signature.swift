/// Who made a commit, and when.
public struct Signature: Hashable, Sendable {
    /// The name; bytes that are not UTF-8 are replaced.
    public var name: String
    /// The address, without the angle brackets.
    public var email: String
    /// Seconds since 1970.
    public var time: Int64
    /// Minutes east of UTC.
    public var offset: Int

    /// A signature from its four parts.
    public init(name: String, email: String, time: Int64, offset: Int) {
        self.name = name
        self.email = email
        self.time = time
        self.offset = offset
    }
}

extension Signature {
    /// What follows `author ` in a commit.
    ///
    /// The checks are ours, because libgit2 lets a line break in a name through, and with it a forged header, and writes
    /// times as 32 bits.
    func line(in function: String) throws(GitError) -> [UInt8] {
        for text in [name, email] {
            guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
                !text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") })
            else { throw .refused("\(text.debugDescription) cannot stand as a name or an address in a commit", in: function) }
        }
        guard time >= 0, abs(offset) < 24 * 60 else {
            throw .refused("time \(time) with offset \(offset) cannot stand in a commit", in: function)
        }
        let zone = abs(offset) / 60 * 100 + abs(offset) % 60
        let digits = String(10_000 + zone).dropFirst()
        return Array("\(name) <\(email)> \(time) \(offset < 0 ? "-" : "+")\(digits)".utf8)
    }

    /// Reads what follows `author `, as leniently as git does: what is not there is empty or zero.
    init(reading line: Slice<UnsafeRawBufferPointer>) {
        let space = UInt8(ascii: " ")
        let open = line.firstIndex(of: UInt8(ascii: "<")) ?? line.endIndex
        let close = line[open...].firstIndex(of: UInt8(ascii: ">")) ?? line.endIndex
        var nameEnd = open
        while nameEnd > line.startIndex, line[nameEnd - 1] == space { nameEnd -= 1 }
        let email = open < close ? line[(open + 1)..<close] : line[close..<close]
        self.init(
            name: String(decoding: line[line.startIndex..<nameEnd], as: UTF8.self),
            email: String(decoding: email, as: UTF8.self), time: 0, offset: 0)
        // The last bracket, as in git: a broken address may hold one of its own.
        guard let last = line.lastIndex(of: UInt8(ascii: ">")) else { return }
        (time, offset) = Self.time(reading: line[(last + 1)...])
    }

    /// The two numbers at the end of the line.
    static func time(reading text: Slice<UnsafeRawBufferPointer>) -> (time: Int64, offset: Int) {
        var rest = text
        func digits() -> Int64? {
            var value: Int64?
            while let digit = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) {
                let (product, over) = (value ?? 0).multipliedReportingOverflow(by: 10)
                let (sum, above) = product.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
                // What is more than can be counted is the most that can, as git has it.
                value = over || above ? .max : sum
                rest = rest.dropFirst()
            }
            return value
        }
        rest = rest.drop { $0 == UInt8(ascii: " ") }
        guard let time = digits() else { return (0, 0) }
        rest = rest.drop { $0 == UInt8(ascii: " ") }
        let sign = rest.first
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return (time, 0) }
        rest = rest.dropFirst()
        guard let zone = digits(), zone < 10_000 else { return (time, 0) }
        let minutes = Int(zone) / 100 * 60 + Int(zone) % 100
        return (time, sign == UInt8(ascii: "-") ? -minutes : minutes)
    }
}
