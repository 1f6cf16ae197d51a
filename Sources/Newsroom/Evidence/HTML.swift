/// Escapes text for HTML.
enum HTML {
    /// `text` with markup escaped, and with control characters and marks that change the writing direction shown as `\u{…}`.
    /// Line ends and tabs stay.
    static func text(_ text: String) -> String {
        var page = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": page += "&amp;"
            case "<": page += "&lt;"
            case ">": page += "&gt;"
            case "\"": page += "&quot;"
            case "'": page += "&#39;"
            case "\n", "\t": page.unicodeScalars.append(scalar)
            default:
                if isHidden(scalar) {
                    page += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                } else {
                    page.unicodeScalars.append(scalar)
                }
            }
        }
        return page
    }

    /// Text whose lines may end in CR LF.
    static func text(_ bytes: [UInt8]) -> String {
        text(String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n"))
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 32 || (127...159).contains(scalar.value) || scalar.properties.isBidiControl
            || [0x2028, 0x2029, 0xFEFF].contains(scalar.value) || (0xE0000...0xE007F).contains(scalar.value)
    }

    /// A language as an attribute can name it; nil for what is no BCP 47 tag at all.
    static func language(_ tag: String) -> String? {
        let fits = tag.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
        return fits && (1...35).contains(tag.utf8.count) ? tag : nil
    }
}
