import Foundation

/// Scripts in bash, with nothing of the machine's own around them.
enum Bash {
    /// How a script ended, and what it said.
    struct Ending {
        let status: Int32
        let output: String
        let errors: String

        /// Everything it said.
        var said: String { output + errors }
    }

    /// The binary, which lies beside the test bundle, whatever the build folder is called.
    static let galley: String = {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let built = CommandLine.arguments.compactMap { URL(filePath: $0).path() }.first { $0.hasSuffix(".xctest") } ?? program
        return URL(filePath: built).deletingLastPathComponent().appending(path: "galley").path()
    }()

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// A file of `Scripts/`.
    static func script(_ name: String) throws -> String {
        try String(contentsOf: tests.appending(path: "Scripts/\(name)"), encoding: .utf8)
    }

    /// Runs a script in `folder`. `$G` is `galley`, `$SEEDS` the folder of captures and pictures, `$NOTES` a folder of the script's
    /// own.
    static func run(_ script: String, in folder: String, notes: String) throws -> Ending {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["--noprofile", "--norc", "-c", script]
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": notes, "TMPDIR": notes, "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_TERMINAL_PROMPT": "0", "G": galley, "NOTES": notes,
            "SEEDS": tests.appending(path: "../../seeds").standardizedFileURL.path(), "GIT_AUTHOR_NAME": "ada-ines",
            "GIT_AUTHOR_EMAIL": "ada-ines@example.org", "GIT_COMMITTER_NAME": "ada-ines",
            "GIT_COMMITTER_EMAIL": "ada-ines@example.org",
        ]
        // Files, so that nothing has to read along.
        let files = [".out", ".err"].map { URL(filePath: notes + "/" + UUID().uuidString + $0) }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        for file in files { try Data().write(to: file) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        process.waitUntilExit()
        let said = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Ending(status: process.terminationStatus, output: said[0], errors: said[1])
    }
}
