import Foundation
import Testing

/// Which folder of a module may use which, held against the names in the sources.
///
/// Swift has no import between files, so the test looks for names: a type of the file, or a function of two words or more that is called, which one
/// folder of a module declares and nothing else in `Sources` does, may be named in that folder and in those above it.
@Suite struct FolderTests {
    /// The folders of each module that has several, the lowest first. Those in one row know nothing of each other.
    static let layers: [String: [[String]]] = [
        "Text": [["Source"], ["Unicode"], ["YAML", "Dates", "Names", "Findings", "Diff"], ["Markdown"], ["Articles"]],
        "PhotoCredits": [["Pictures", "Tokens"], ["Licenses"], ["Phrases"], ["Grammar"]],
        "Workflows": [["Policy"], ["Events"], ["Transitions"], ["PolicyChanges"], ["Judge"]],
        "Checks": [
            ["DisclaimerTexts"], ["Engine"], ["Dates", "Credits"],
            ["Authors", "Corrections", "Disclaimers", "Disclosures", "Images", "Language", "Slugs", "Structure", "Texts"],
            ["Catalogue"],
        ],
        "Git": [
            ["Base"], ["Files"], ["Processes", "Trees"], ["Repository"], ["Objects"], ["References"], ["Bundles", "Index"],
            ["Hooks", "Signing", "Worktree"],
        ],
        "Images": [["Bytes"], ["Markup"], ["Metadata"], ["Formats"], ["SVG"], ["Kinds"], ["SetOne"], ["Reading"]],
        "Newsroom": [
            ["Publication"], ["Keys", "Articles"], ["History"], ["Recording"], ["Checking"], ["Audit"], ["Actions"],
            ["Queries"], ["Evidence"],
        ],
        "Messages": [["Formatting"], ["Wording"], ["Records"]],
        "GalleyCommand": [
            ["Terminal", "Completion"], ["Context"], ["Rendering"], ["Options"], ["Commands"], ["Program"],
        ],
    ]

    @Test(arguments: Set(Project.sources.compactMap(\.module)).sorted())
    func everyFolderHasItsPlace(_ module: String) {
        let folders = Set(Project.sources.filter { $0.module == module }.compactMap(\.folder))
        let placed = (Self.layers[module] ?? []).flatMap(\.self)
        #expect(Set(placed).count == placed.count)
        if folders.count > 1 { #expect(folders == Set(placed)) }
    }

    @Test(arguments: layers.keys.sorted())
    func namesPointDown(_ module: String) throws {
        let names = try Names.all.get()
        for file in Project.sources where file.module == module {
            let breaches = try Self.breaches(of: file.text(), in: module, file.folder ?? "", names)
            #expect(breaches == [], "\(file)")
        }
    }

    /// What the test is worth: a name from above is seen, one in a comment or a sentence is none.
    @Test func aNameFromAboveIsSeen() throws {
        let names = try Names.all.get()
        let above = "struct Low { let judge: Judge }"
        #expect(try Self.breaches(of: above, in: "Workflows", "Policy", names) == ["Judge (Judge)"])
        #expect(try Self.breaches(of: above, in: "Workflows", "Judge", names) == [])
        #expect(try Self.breaches(of: "/// See ``Judge``.\nlet word = \"Judge\"", in: "Workflows", "Policy", names) == [])
    }

    /// The names in a text that stand in folders to which it may not look up, each with its folder.
    private static func breaches(of text: String, in module: String, _ folder: String, _ names: Names) throws -> [String] {
        let rows = layers[module] ?? []
        guard let own = rows.firstIndex(where: { $0.contains(folder) }) else { return [] }
        let code = try Names.code(of: text)
        // A name that the file declares itself is that one.
        let ownNames = try Set(Pattern(#"(?:struct|enum|class|protocol|typealias) (\w+)"#).matches(in: code).map { $0[1] })
        return try Names.words(in: code).compactMap { word in
            guard !ownNames.contains(word.text), let home = names.home(of: word), home.module == module, home.folder != folder,
                let row = rows.firstIndex(where: { $0.contains(home.folder) }), row >= own
            else { return nil }
            return "\(word.text) (\(home.folder))"
        }.sorted()
    }
}

/// Where the names of the sources are declared.
private struct Names: Sendable {
    struct Home: Hashable {
        let module: String
        let folder: String
    }

    struct Word: Hashable {
        let text: String
        let isCalled: Bool
    }

    /// Those of all sources, read once.
    static let all = Result { try Names() }

    private var homes: [String: Set<Home>] = [:]
    private var types: Set<String> = []

    private init() throws {
        let declaration = try Pattern(
            #"(?m)^(?:(?:[a-z]+(?:\([a-z]+\))? )*(struct|enum|class|protocol|typealias) |\s*(?:[a-z]+(?:\([a-z]+\))? )*(func) )`?(\w+)"#
        )
        for file in Project.sources {
            guard let module = file.module else { continue }
            for match in declaration.matches(in: try Self.code(of: file.text())) {
                homes[match[3], default: []].insert(Home(module: module, folder: file.folder ?? ""))
                if match[2].isEmpty { types.insert(match[3]) }
            }
        }
    }

    /// The folder that alone declares a name: of a type wherever it is named, of a function where it is called.
    func home(of word: Word) -> Home? {
        guard let all = homes[word.text], all.count == 1,
            types.contains(word.text) || word.isCalled && word.text.contains(where: \.isUppercase)
        else { return nil }
        return all.first
    }

    static func words(in code: String) throws -> Set<Word> {
        Set(try Pattern(#"\b([A-Za-z_]\w*)(\()?"#).matches(in: code).map { Word(text: $0[1], isCalled: !$0[2].isEmpty) })
    }

    /// A text without comments and without what stands in quotation marks.
    static func code(of text: String) throws -> String {
        try Pattern(#"(?s:""".*?""")|"(?:[^"\\\n]|\\.)*"|//[^\n]*"#).removed(from: text)
    }
}

/// A regular expression by Foundation, which is many times faster than Swift's where nothing is optimised.
private struct Pattern {
    private let expression: NSRegularExpression

    init(_ pattern: String) throws { expression = try NSRegularExpression(pattern: pattern) }

    /// Every match with its groups; empty where a group is not in it.
    func matches(in text: String) -> [[String]] {
        let text = text as NSString
        return expression.matches(in: text as String, range: NSRange(location: 0, length: text.length)).map { match in
            (0..<match.numberOfRanges).map { group in
                let range = match.range(at: group)
                return range.location == NSNotFound ? "" : text.substring(with: range)
            }
        }
    }

    func removed(from text: String) -> String {
        expression.stringByReplacingMatches(
            in: text, range: NSRange(location: 0, length: (text as NSString).length), withTemplate: "")
    }
}
