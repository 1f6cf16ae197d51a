import Foundation
import Testing

/// A program run beside a test, with nothing of the machine's own configuration around it.
enum ScratchProcess {
    struct Ending {
        let status: Int32
        let output: String
        let error: String
    }

    static func run(_ command: [String], in folder: String, environment extra: [String: String] = [:]) throws -> Ending {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
            "LC_ALL": "C.UTF-8", "TZ": "UTC",
        ].merging(extra) { $1 }
        process.standardInput = FileHandle.nullDevice
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        let words = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Ending(
            status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
            error: String(decoding: words, as: UTF8.self))
    }
}
