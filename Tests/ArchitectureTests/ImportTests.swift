import Foundation
import Testing

/// Who may import whom, held against the import lines of the sources.
@Suite struct ImportTests {
    /// Our own modules that each module may use. Nothing points up or sideways.
    static let allowed: [String: Set<String>] = [
        "CLibgit2": [],
        "CGexiv2": [],
        "COffline": [],
        "CTerminal": [],
        "Signatures": [],
        "Text": [],
        "PhotoCredits": [],
        "Git": ["CLibgit2"],
        "Images": ["CGexiv2", "PhotoCredits", "Text"],
        "Workflows": ["Signatures", "Text"],
        "Checks": ["PhotoCredits", "Text", "Workflows"],
        "Importers": ["Text", "Workflows"],
        "Newsroom": ["Checks", "Git", "Images", "Importers", "PhotoCredits", "Signatures", "Text", "Workflows"],
        "Messages": ["Checks", "Importers", "Newsroom", "PhotoCredits", "Signatures", "Text", "Workflows"],
        "GalleyCommand": [
            "Checks", "Importers", "Messages", "Newsroom", "PhotoCredits", "Signatures", "Text", "Workflows",
        ],
        "galley": ["CTerminal", "GalleyCommand"],
    ]

    @Test func everyModuleIsInTheTable() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Project.root.appending(path: "Sources").path)
        #expect(Set(folders).subtracting(Self.allowed.keys).isEmpty)
    }

    @Test(arguments: Project.sources)
    func importsPointDown(_ file: Project.File) throws {
        let module = try #require(file.module)
        let own = Set(try file.imports()).intersection(Self.allowed.keys)
        #expect(own.subtracting(Self.allowed[module, default: []]).isEmpty, "\(file) imports \(own.sorted())")
    }

    /// Texts, credits, workflows, checks and importers are values in, values out: no module that reaches files, clocks or processes
    /// through more than Foundation's values.
    @Test(
        arguments: Project.sources.filter {
            ["Signatures", "Text", "PhotoCredits", "Workflows", "Checks", "Importers"].contains($0.module)
        })
    func pureModulesReachNothing(_ file: Project.File) throws {
        let text = try file.text()
        for name in ["FileManager", "ProcessInfo", "Process()", "Date()", "Date.now", "getenv", "print("] {
            #expect(!text.contains(name), "\(file) uses \(name)")
        }
    }
}
