import Foundation

/// A scratch folder in which commands are given to bash, with nothing of the machine's own around them: its own home, temporary
/// folder, git configuration, identity and clock.
final class Shell {
    /// What a command answered.
    struct Answer {
        var output: String
        var error: String
        var status: Int32
        /// The condition of every checked-out repository after it.
        var repositories: [Condition]
    }

    /// A checked-out repository as git sees it.
    struct Condition: Equatable {
        let folder: String
        /// What `git status --porcelain` says.
        let status: [String]
        /// `git write-tree` and `HEAD^{tree}`.
        let index: String
        let head: String
    }

    private let root: URL
    private let galley: URL
    private var seconds = 1_536_285_600  // 2018-09-07, 02:00 UTC

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "galley-session-\(UUID().uuidString)")
        // The binary lies beside the test bundle, whatever the build folder is called.
        galley = try URL(filePath: FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            .deletingLastPathComponent().appending(path: "galley")
        for folder in ["home", "tmp", "bin", "work", "state"] {
            try FileManager.default.createDirectory(at: root.appending(path: folder), withIntermediateDirectories: true)
        }
        try FileManager.default.createSymbolicLink(at: root.appending(path: "bin/galley"), withDestinationURL: galley)
        try write(Self.configuration, to: "home/gitconfig")
        try write(Self.script, to: "state/run.sh")
        try write(root.appending(path: "work").path, to: "state/folder")
        let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds").standardizedFileURL
        try FileManager.default.createSymbolicLink(at: root.appending(path: "seeds"), withDestinationURL: seeds)
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    private static let configuration = """
        [user]
            name = Ada Ines
            email = ada@example.org
        [init]
            defaultBranch = main
        [advice]
            detachedHead = false
        [gc]
            auto = 0

        """

    /// One bash runs the command, in the folder where the one before it ended, and then asks git about every repository.
    private static let script = """
        cd "$(cat "$STATE/folder")" || exit 70
        { eval "$COMMAND"; } > "$STATE/out" 2> "$STATE/err" < /dev/null
        echo $? > "$STATE/status"
        pwd > "$STATE/folder"
        for dir in "$WORK" "$WORK"/*; do
            [ -e "$dir/.git" ] || continue
            git -C "$dir" rev-parse -q --verify HEAD > /dev/null || continue
            echo "folder .${dir#$WORK}"
            git --no-optional-locks -C "$dir" status --porcelain | sed 's/^/status /'
            echo "index $(git -C "$dir" write-tree 2>&1)"
            echo "head $(git -C "$dir" rev-parse -q --verify 'HEAD^{tree}')"
        done > "$STATE/condition" 2>&1
        """

    /// Gives one command; the clock goes on by a minute.
    func run(_ command: String) throws -> Answer {
        seconds += 60
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["--noprofile", "--norc", root.appending(path: "state/run.sh").path]
        process.environment = [
            "PATH": root.appending(path: "bin").path + ":/usr/local/bin:/usr/bin:/bin", "HOME": root.appending(path: "home").path,
            "TMPDIR": root.appending(path: "tmp").path, "WORK": root.appending(path: "work").path,
            "SETUP": Session.folder.path, "SEEDS": root.appending(path: "seeds").path,
            "STATE": root.appending(path: "state").path, "COMMAND": command,
            "LANG": "C.UTF-8", "TZ": "UTC", "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
            "GIT_CONFIG_GLOBAL": root.appending(path: "home/gitconfig").path, "GIT_CEILING_DIRECTORIES": root.path,
            "GIT_COMMITTER_DATE": "@\(seconds)", "GIT_AUTHOR_DATE": "@\(seconds)",
        ]
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Answer(
            output: try read("out"), error: try read("err"),
            status: Int32(try read("status").trimmingCharacters(in: .whitespacesAndNewlines)) ?? process.terminationStatus,
            repositories: Self.conditions(try read("condition")))
    }

    private static func conditions(_ text: String) -> [Condition] {
        let lines = text.split(separator: "\n").map {
            $0.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        }
        return lines.indices.filter { lines[$0].first == "folder" }.map { start in
            let own = lines[start...].dropFirst().prefix { $0.first != "folder" }
            func values(_ key: String) -> [String] { own.filter { $0.first == key }.compactMap(\.last) }
            return Condition(
                folder: lines[start].last ?? "", status: values("status"), index: values("index").last ?? "",
                head: values("head").last ?? "")
        }
    }

    /// The text of a file, with this run's own folder written as `WORK`, so that a session reads the same everywhere.
    private func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: "state/\(name)")), as: UTF8.self)
            .replacing(root.appending(path: "work").path, with: "WORK").replacing(root.path, with: "ROOT")
    }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: root.appending(path: path))
    }
}
