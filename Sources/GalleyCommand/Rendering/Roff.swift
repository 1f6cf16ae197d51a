/// Text as man(7) takes it: nothing in it is read as a request, and what is typed can be copied from the page.
enum Roff {
    /// A line of input as long as mandoc(1) likes it.
    private static let longest = 78

    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            case "\"": result += "\\(dq"
            case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
            }
        }
        return result
    }

    /// An argument of a request.
    static func quoted(_ text: String) -> String { text.contains(" ") ? "\"\(escaped(text))\"" : escaped(text) }

    /// One line that is not filled.
    static func line(_ text: String) -> String { guarded(escaped(text)) }

    /// Words that stay in one line of the page.
    static func unbroken(_ text: String) -> String { guarded(escaped(text).replacing(" ", with: "\\ ")) }

    /// What is typed bold, what stands for something slanted: `--as <person>`.
    static func label(_ text: String) -> [String] {
        [
            guarded(
                text.split(separator: " ").map { word in
                    word.hasPrefix("<") && word.hasSuffix(">")
                        ? "\\fI\(escaped(String(word.dropFirst().dropLast())))\\fR" : "\\fB\(escaped(String(word)))\\fR"
                }.joined(separator: " "))
        ]
    }

    /// A paragraph, in lines of a length that is easy to read.
    static func filled(_ text: String) -> [String] {
        var lines: [String] = []
        var isCode = false
        for word in text.split(separator: " ") {
            var set = ""
            for (index, part) in word.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
                if index > 0 {
                    isCode.toggle()
                    set += isCode ? "\\fB" : "\\fR"
                }
                set += escaped(String(part))
            }
            if let last = lines.last, last.count + 1 + set.count <= longest {
                lines[lines.count - 1] += " " + set
            } else {
                lines.append(set)
            }
        }
        return lines.map(guarded)
    }

    static func paragraphs(_ lines: [String]) -> [String] {
        var result: [String] = []
        for line in lines {
            if !line.isEmpty {
                result += (result.isEmpty ? [] : [".PP"]) + filled(line)
            }
        }
        return result
    }

    /// A line that begins with no request.
    private static func guarded(_ line: String) -> String { line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line }
}
