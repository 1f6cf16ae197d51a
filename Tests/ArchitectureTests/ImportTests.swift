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
        "Editorial": ["Signatures"],
        "Intake": ["Editorial"],
        "Git": ["CLibgit2", "COffline"],
        "Images": ["Editorial", "CGexiv2"],
        "Newsroom": ["Editorial", "Intake", "Git", "Images", "Signatures"],
        "GalleyCommand": ["Editorial", "Intake", "Newsroom", "Signatures"],
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

    /// The rules and the reading of captures are values in, values out: no module that reaches files, clocks or processes
    /// through more than Foundation's values.
    @Test(arguments: Project.sources.filter { ["Signatures", "Editorial", "Intake"].contains($0.module) })
    func pureModulesReachNothing(_ file: Project.File) throws {
        let text = try file.text()
        for name in ["FileManager", "ProcessInfo", "Process()", "Date()", "Date.now", "getenv", "print("] {
            #expect(!text.contains(name), "\(file) uses \(name)")
        }
    }
}
