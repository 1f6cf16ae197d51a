import Foundation

/// The files of this project.
enum Project {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

    /// Every Swift file of the modules, by path.
    static let sources = files(under: "Sources")
    static let tests = files(under: "Tests")

    /// A Swift file by its path from the root.
    struct File: Sendable, CustomStringConvertible {
        let path: String

        var description: String { path }
        /// The folder in `Sources` or `Tests`.
        var module: String? { path.split(separator: "/").dropFirst().first.map(String.init) }

        /// The folder in the module; nil where the file stands in the module itself.
        var folder: String? {
            let parts = path.split(separator: "/").dropFirst(2)
            return parts.count > 1 ? parts.first.map(String.init) : nil
        }

        func text() throws -> String {
            try String(contentsOf: Project.root.appending(path: path), encoding: .utf8)
        }

        /// The modules that its import lines name.
        func imports() throws -> [String] {
            try text().split(separator: "\n").compactMap { line in
                let words = line.split(separator: " ").drop {
                    ["internal", "public", "package", "private", "fileprivate", "@testable"].contains($0)
                }
                guard words.first == "import", let name = words.dropFirst().last else { return nil }
                return String(name.prefix { $0 != "." })
            }
        }
    }

    private static func files(under folder: String) -> [File] {
        let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.allObjects as? [String] ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().map { File(path: "\(folder)/\($0)") }
    }
}
