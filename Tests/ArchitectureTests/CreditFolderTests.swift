import Foundation
import Testing

/// The folders of `PhotoCredits` are layers: a lower one names no type of a higher one.
@Suite struct CreditFolderTests {
    /// From the lowest up. `Pictures` stands alone: it uses none, and none uses it.
    private static let layers = ["Tokens", "Licenses", "Phrases", "Grammar"]

    private func files(in folder: String) -> [Project.File] {
        Project.sources.filter { $0.path.hasPrefix("Sources/PhotoCredits/\(folder)/") }
    }

    /// The code without its comments.
    private func code(of file: Project.File) throws -> String {
        try file.text().split(separator: "\n").map { $0.prefix { $0 != "/" } }.joined(separator: "\n")
    }

    private func types(in folder: String) throws -> Set<String> {
        var types: Set<String> = []
        for file in files(in: folder) {
            for line in try file.text().split(separator: "\n") {
                let words = line.split { !$0.isLetter && !$0.isNumber }.map(String.init)
                guard line.first?.isLetter == true, let kind = words.firstIndex(where: ["struct", "enum", "class"].contains),
                    words.count > kind + 1
                else { continue }
                types.insert(words[kind + 1])
            }
        }
        return types
    }

    @Test func everyFileIsInAFolder() {
        let known = (Self.layers + ["Pictures"]).flatMap(files).count
        #expect(known == Project.sources.count { $0.module == "PhotoCredits" })
    }

    @Test(arguments: layers + ["Pictures"])
    func namesNothingAboveIt(_ folder: String) throws {
        let index = Self.layers.firstIndex(of: folder)
        let above = index.map { Self.layers[($0 + 1)...] + ["Pictures"] } ?? Self.layers[...]
        let types = try above.reduce(into: Set<String>()) { $0.formUnion(try self.types(in: $1)) }
        #expect(!types.isEmpty)
        for file in files(in: folder) {
            let words = Set(try code(of: file).split { !$0.isLetter && !$0.isNumber }.map(String.init))
            #expect(words.isDisjoint(with: types), "\(file) names \(words.intersection(types).sorted())")
        }
    }
}
