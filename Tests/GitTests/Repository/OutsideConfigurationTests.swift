import Foundation
import Testing

@testable import Git

@Suite struct OutsideConfigurationTests {
    /// In a process of its own, because the settings are the process's.
    @Test func theEnvironmentDecidesWhichFilesCount() async throws {
        let scratch = try ScratchRepository()
        let (home, path) = (scratch.root.path(), scratch.path)
        for (name, value) in [(".gitconfig", "home"), (".config/git/config", "xdg"), ("own", "own")] {
            let file = scratch.root.appending(path: name)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("[galley]\n\tx = \(value)\n\t\(value) = ~/here\n".utf8).write(to: file)
        }
        await #expect(processExitsWith: .success) { [home = home as String, path = path as String] in
            try Self.expectFiles(home: home, repository: path)
        }
    }

    private static func expectFiles(home: String, repository: String) throws {
        let (own, none) = (home + "/own", home + "/none")
        let expected: [(key: String, environment: [String: String], value: String?)] = [
            ("galley.x", ["HOME": home], "home"),
            ("galley.xdg", ["HOME": home], "~/here"),
            ("galley.x", ["HOME": home, "GIT_CONFIG_GLOBAL": own], "own"),
            ("galley.home", ["HOME": home, "GIT_CONFIG_GLOBAL": own], nil),
            ("galley.xdg", ["HOME": home, "GIT_CONFIG_GLOBAL": own], nil),
            ("galley.x", ["HOME": home, "GIT_CONFIG_GLOBAL": "/dev/null"], nil),
            ("galley.x", ["HOME": home, "GIT_CONFIG_GLOBAL": ""], nil),
            ("galley.x", ["HOME": none], nil),
            ("galley.x", ["HOME": none, "GIT_CONFIG_SYSTEM": own], nil),
            ("galley.x", ["HOME": none, "GIT_CONFIG_SYSTEM": own, "GIT_CONFIG_NOSYSTEM": "0"], "own"),
        ]
        for (key, environment, value) in expected {
            try Repository.settings(environment: ["GIT_CONFIG_NOSYSTEM": "1"].merging(environment) { $1 })
            let opened = try #require(try Repository.open(at: repository))
            #expect(try opened.configured(key) == value, "\(environment)")
        }
    }
}
