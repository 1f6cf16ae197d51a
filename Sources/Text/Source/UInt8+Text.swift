extension UInt8 {
    /// Whether the byte is a continuation byte of UTF-8.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
    /// Whether the byte is a space or a tab.
    package var isBlank: Bool { self == 0x20 || self == 0x09 }
}
