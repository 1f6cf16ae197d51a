import Testing

/// Which folder of a module may use which, held against the names in the sources.
///
/// Swift has no import between files, so the test looks for names: a type, or a function that is called, which one folder of a
/// module declares and nothing else in `Sources` does, may be named in that folder and in those above it.
@Suite struct FolderTests {
    /// The folders of each module that has several, the lowest first. Those in one row know nothing of each other.
    static let layers: [String: [[String]]] = [
        "Text": [["Source"], ["Unicode"], ["YAML", "Dates", "Names", "Findings", "Diff"], ["Markdown"], ["Articles"]],
        "PhotoCredits": [["Grammar", "Pictures"]],
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
        let names = try Names.all()
        for file in Project.sources where file.module == module {
            #expect(try Self.breaches(of: file.text(), in: module, file.folder ?? "", names) == [], "\(file)")
        }
    }

    /// What the test is worth: a name from above is seen, one in a comment or a sentence is none.
    @Test func aNameFromAboveIsSeen() throws {
        let names = try Names.all()
        let above = "struct Low { let judge: Judge }"
        #expect(Self.breaches(of: above, in: "Workflows", "Policy", names) == ["Judge (Judge)"])
        #expect(Self.breaches(of: above, in: "Workflows", "Judge", names) == [])
        #expect(Self.breaches(of: "/// See ``Judge``.\nlet word = \"Judge\"", in: "Workflows", "Policy", names) == [])
    }

    /// The names in a text that stand in folders to which it may not look up, each with its folder.
    private static func breaches(of text: String, in module: String, _ folder: String, _ names: Names) -> [String] {
        let rows = layers[module] ?? []
        guard let own = rows.firstIndex(where: { $0.contains(folder) }) else { return [] }
        return Names.words(in: Names.code(of: text)).compactMap { word in
            guard let home = names.home(of: word), home.module == module, home.folder != folder,
                let row = rows.firstIndex(where: { $0.contains(home.folder) }), row >= own
            else { return nil }
            return "\(word.text) (\(home.folder))"
        }.sorted()
    }
}

/// Where the names of the sources are declared.
private struct Names {
    struct Home: Hashable {
        let module: String
        let folder: String
    }

    struct Word: Hashable {
        let text: String
        let isCalled: Bool
    }

    private var homes: [String: Set<Home>] = [:]
    private var types: Set<String> = []

    static func all() throws -> Names {
        var names = Names()
        let declaration = /(?m)^\s*(?:[a-z]+(?:\([a-z]+\))? )*(struct|enum|class|protocol|func|typealias) `?(\w+)/
        for file in Project.sources {
            guard let module = file.module else { continue }
            for match in code(of: try file.text()).matches(of: declaration) {
                let name = String(match.2)
                names.homes[name, default: []].insert(Home(module: module, folder: file.folder ?? ""))
                if match.1 != "func" { names.types.insert(name) }
            }
        }
        return names
    }

    /// The folder that alone declares a name: of a type wherever it is named, of a function where it is called.
    func home(of word: Word) -> Home? {
        guard let all = homes[word.text], all.count == 1, types.contains(word.text) || word.isCalled else { return nil }
        return all.first
    }

    static func words(in code: String) -> Set<Word> {
        Set(code.matches(of: /\b([A-Za-z_]\w*)(\()?/).map { Word(text: String($0.1), isCalled: $0.2 != nil) })
    }

    /// A text without comments and without what stands in quotation marks.
    static func code(of text: String) -> String {
        text.replacing(/(?s)\"\"\".*?\"\"\"/, with: "").replacing(/"(?:[^"\\\n]|\\.)*"/, with: "").replacing(
            /\/\/[^\n]*/, with: "")
    }
}
