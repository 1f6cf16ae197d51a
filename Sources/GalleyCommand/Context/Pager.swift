internal import Foundation

/// The person's own pager, found as git finds it: `GIT_PAGER`, `core.pager`, `PAGER`, then `less`.
enum Pager {
    /// nil where answers are to be written without one: the first of these that is set is empty or `cat`, or there is no `less`.
    static func command(_ environment: [String: String], configured: (String) throws -> String?) rethrows -> String? {
        let chosen = try environment["GIT_PAGER"] ?? configured("core.pager") ?? environment["PAGER"] ?? "less"
        return ["", "cat"].contains(chosen) || !isThere(chosen, environment) ? nil : chosen
    }

    /// What a pager finds in its environment besides our own: the options under which `less` and `lv` do well, as git gives them.
    static func environment(_ environment: [String: String]) -> [String: String] {
        environment.merging(["LESS": "FRX", "LV": "-c"]) { given, _ in given }
    }

    /// Whether there is such a program. What takes a shell to understand is the shell's to find.
    private static func isThere(_ command: String, _ environment: [String: String]) -> Bool {
        guard let name = command.split(separator: " ").first.map(String.init),
            command.allSatisfy({ $0.isLetter || $0.isNumber || " -_./+,".contains($0) })
        else { return true }
        if name.contains("/") { return true }
        let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
}
