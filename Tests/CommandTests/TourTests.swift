import Foundation
import Testing

/// The tour of README.md: what it says is typed, and what it says is printed is what is printed.
///
/// After a change of what Galley prints, `GALLEY_RECORD=1 swift test --filter TourTests` writes the answers anew.
@Suite struct TourTests {
    @Test func theTourOfTheReadmeIsTrue() throws {
        let readme = Self.root.appending(path: "README.md")
        let document = try String(contentsOf: readme, encoding: .utf8)
        let tour = Tour(document)
        let answers = try Self.answers(to: tour.commands)
        if ProcessInfo.processInfo.environment["GALLEY_RECORD"] == "1" {
            try tour.document(with: answers).write(to: readme, atomically: true, encoding: .utf8)
        }
        #expect(tour.commands.count > 15)
        for (step, answer) in zip(tour.steps, answers) {
            #expect(Self.withoutIDs(answer) == Self.withoutIDs(step.answer), "after `\(step.command)`")
        }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    /// Ids of commits depend on every byte that came before, and are no promise of the tour.
    private static func withoutIDs(_ text: String) -> String {
        text.replacing(/\b([0-9a-f]{40}|[0-9a-f]{10})\b/, with: "COMMIT")
    }

    /// What one shell prints after each of `commands`, given one after the other in an empty home.
    private static func answers(to commands: [String]) throws -> [String] {
        let home = FileManager.default.temporaryDirectory.appending(path: "galley-tour-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        let products = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            .deletingLastPathComponent().path
        let separator = "\u{1E}"
        let script = commands.map { "\($0)\nstatus=$?; [ $status = 0 ] || echo \"[exit $status]\"; printf '\(separator)'\n" }

        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", "exec 2>&1\n" + script.joined()]
        shell.currentDirectoryURL = root
        shell.environment = [
            "PATH": products + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"), "HOME": home.path,
            "TMPDIR": home.path, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_PAGER": "cat",
            "GIT_COMMITTER_DATE": "@1767607200 +0000", "GALLEY_FORMAT": "table", "LC_ALL": "C.UTF-8",
        ]
        let output = Pipe()
        shell.standardInput = FileHandle.nullDevice
        shell.standardOutput = output
        try shell.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        shell.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).split(separator: separator, omittingEmptySubsequences: false)
            .dropLast().map(String.init)
    }
}
