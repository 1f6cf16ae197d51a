import Foundation

/// The table of docs/format.md that says which JSON objects the commands print.
struct JSONTable {
    /// The keys of an object: those that are always there, and all.
    struct Shape {
        var required: Set<String> = []
        var keys: Set<String> = []
        /// The shapes of the objects under a key.
        var inner: [String: Shape] = [:]

        /// Why an object has not this shape; empty: it has.
        func faults(_ object: [String: Any], in place: String = "") -> [String] {
            let found = Set(object.keys)
            var faults = required.subtracting(found).map { "\(place)\($0) is missing" }
            faults += found.subtracting(keys).map { "\(place)\($0) is not documented" }
            for (key, shape) in inner {
                for object in JSONTable.objects(object[key]) { faults += shape.faults(object, in: "\(place)\(key).") }
            }
            return faults.sorted()
        }
    }

    /// One kind of object.
    struct Row {
        let commands: [String]
        let what: String
        let shape: Shape
    }

    let rows: [Row]

    init(_ document: String) {
        let lines = document.components(separatedBy: "\n").drop { !$0.hasPrefix("| command | one object for each") }
        rows = lines.dropFirst(2).prefix { $0.hasPrefix("|") }.map { line in
            let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
            return Row(
                commands: cells[0].matches(of: /`([^`]+)`/).map { String($0.1) }, what: cells[1],
                shape: Self.shape(cells[2...].joined(separator: " | ")[...]))
        }
    }

    /// The rows of a command; those without commands are for all.
    func rows(of command: String) -> [Row] {
        rows.filter { $0.commands.isEmpty || $0.commands.contains(command) }
    }

    /// The keys in backticks that stand outside of brackets; `list of …` and `object of …` in brackets tell those of what is under
    /// the key before them.
    private static func shape(_ text: Substring) -> Shape {
        var shape = Shape()
        var last: String?
        var rest = text
        while let character = rest.first {
            if character == "`", let end = rest.dropFirst().firstIndex(of: "`") {
                let key = String(rest[rest.index(after: rest.startIndex)..<end])
                rest = rest[rest.index(after: end)...]
                shape.keys.insert(key)
                if rest.first != "?" { shape.required.insert(key) }
                last = key
            } else if character == "(" {
                let inside = Self.bracket(rest)
                if let last, inside.hasPrefix("list of `") || inside.hasPrefix("object of `") {
                    shape.inner[last] = Self.shape(inside)
                }
                rest = rest.dropFirst(inside.count + 2)
            } else {
                rest = rest.dropFirst()
            }
        }
        return shape
    }

    /// What stands between the bracket at the beginning of a text and its counterpart.
    private static func bracket(_ text: Substring) -> Substring {
        var depth = 0
        for (index, character) in zip(text.indices, text) {
            depth += character == "(" ? 1 : character == ")" ? -1 : 0
            if depth == 0 { return text[text.index(after: text.startIndex)..<index] }
        }
        return text.dropFirst()
    }

    static func objects(_ value: Any?) -> [[String: Any]] {
        (value as? [[String: Any]]) ?? (value as? [String: Any]).map { [$0] } ?? []
    }
}
