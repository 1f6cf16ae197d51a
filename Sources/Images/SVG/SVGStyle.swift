/// Checks that a style sheet in an SVG file loads nothing from elsewhere.
enum SVGStyle {
    /// CSS functions that compute and fetch nothing.
    private static let functions: Set<String> = [
        "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix", "calc", "min", "max", "clamp",
        "var", "env", "matrix", "matrix3d", "translate", "translatex", "translatey", "translate3d", "rotate", "rotatez", "scale",
        "scalex", "scaley", "scale3d", "skew", "skewx", "skewy", "perspective", "blur", "brightness", "contrast", "drop-shadow",
        "grayscale", "hue-rotate", "invert", "opacity", "saturate", "sepia", "inset", "circle", "ellipse", "polygon", "path",
        "not", "is", "where", "has", "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type", "lang", "dir",
        "cubic-bezier", "steps", "and", "or", "linear-gradient", "radial-gradient", "conic-gradient",
        "repeating-linear-gradient", "repeating-radial-gradient",
    ]

    /// What is wrong, as the end of a sentence that begins with the style sheet; nil where it is safe.
    static func trouble(in css: String) -> String? {
        let css = withoutComments(css).lowercased()
        if css.contains("\\") { return "hides letters behind \\" }
        if css.contains("<") { return "holds mark-up" }
        for rule in names(in: css, after: "@") where rule != "media" && rule != "supports" && rule != "charset" {
            return "has @\(SVGFile.shown(rule)), which can bring in a file from elsewhere"
        }
        for property in ["behavior", "-moz-binding", "javascript:", "vbscript:"] where css.contains(property) {
            return "has \"\(property)\", which runs a script"
        }
        return trouble(inAttribute: css, paints: true)
    }

    /// The same for an attribute, which holds one value.
    /// - Parameter paints: whether the attribute may refer to a paint.
    static func trouble(inAttribute value: String, paints: Bool) -> String? {
        let value = value.lowercased()
        if value.contains("javascript:") || value.contains("vbscript:") { return "runs a script" }
        // `URL` followed by its bracket is one word of CSS, and its address begins behind blanks and a quotation mark.
        var rest = value[...]
        while let start = rest.firstRange(of: "url(") {
            rest = rest[start.upperBound...].drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
            guard rest.first == "#" else {
                return "leads to \"\(SVGFile.shown(String(rest.prefix { $0 != ")" })))\", outside of the file"
            }
        }
        if value.contains("\\"), value.contains("(") { return "hides letters behind \\" }
        return paints ? functionTrouble(value) : nil
    }

    private static func functionTrouble(_ css: String) -> String? {
        var name = ""
        for character in css {
            if character == "(" {
                if !name.isEmpty, name != "url", !functions.contains(name) {
                    return "has \(SVGFile.shown(name))(), which may bring in a file from elsewhere"
                }
                name = ""
            } else if character.isLetter || character.isNumber || character == "-" || character == "_" {
                name.append(character)
            } else {
                name = ""
            }
        }
        return nil
    }

    private static func names(in css: String, after sign: Character) -> [String] {
        css.split(separator: sign, omittingEmptySubsequences: false).dropFirst().map { part in
            String(part.prefix { $0.isLetter || $0 == "-" })
        }
    }

    private static func withoutComments(_ css: String) -> String {
        var (result, rest) = ("", css[...])
        while let start = rest.firstRange(of: "/*") {
            result += rest[..<start.lowerBound] + " "
            guard let end = rest[start.upperBound...].firstRange(of: "*/") else { return result }
            rest = rest[end.upperBound...]
        }
        return result + rest
    }
}
