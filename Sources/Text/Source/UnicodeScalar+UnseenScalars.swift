extension Unicode.Scalar {
    /// Whether a reader does not see it, or sees other characters moved by it: controls, format characters, line and paragraph
    /// separators, and scalars that Unicode will never assign. The two joiners are left out, since Persian, Hindi and emoji
    /// need them.
    var isUnseen: Bool {
        if value < 0x7F { return value < 0x20 }
        if value == 0x200C || value == 0x200D { return false }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
        default: return properties.isNoncharacterCodePoint
        }
    }
}
