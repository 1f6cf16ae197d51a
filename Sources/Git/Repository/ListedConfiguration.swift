internal import CLibgit2
internal import Glibc

/// Git's configuration as git itself lists it.
///
/// libgit2 1.5 knows neither `includeIf "hasconfig:…"` nor the variables by which `git -c` hands values down, and takes a linked
/// folder for another one. Where such a thing is there, git is asked, and its answer takes the place of libgit2's own.
struct ListedConfiguration {
    /// In git's order: of several values with one name the last one counts.
    private(set) var entries: [(name: String, value: String?)] = []

    /// Whether libgit2 cannot read this configuration as git does.
    /// - Parameter configuration: what libgit2 has read so far.
    static func isNeeded(_ environment: [String: String], _ configuration: OpaquePointer) throws(GitError) -> Bool {
        // Without an environment git would look at nobody's files.
        guard !environment.isEmpty else { return false }
        if !(environment["GIT_CONFIG_PARAMETERS"] ?? "").isEmpty || !(environment["GIT_CONFIG_COUNT"] ?? "").isEmpty {
            return true
        }
        return try entries(of: configuration, matching: "^include(if\\.|\\.)").contains { name, value in
            name.hasPrefix("includeif.") || value.map { $0.hasPrefix("%(") || $0.hasPrefix("~") && !$0.hasPrefix("~/") } ?? false
        }
    }

    /// Runs `git config --list` in a folder.
    init(in folder: String, _ environment: [String: String]) throws(GitError) {
        let process = ChildProcess(
            program: "git", arguments: ["config", "--list", "-z"], environment: environment, folder: folder)
        let ended: ChildProcess.Ended
        do { ended = try process.run() } catch {
            throw .refused(
                "git's configuration depends on conditions that only git can judge, and git cannot be run (\(error))",
                in: "git config")
        }
        guard ended.status == 0 else {
            let said = String(decoding: ended.errors.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
            throw .refused("git cannot read its configuration: \(said)", in: "git config")
        }
        for entry in ended.output.split(separator: 0) {
            let name = entry.prefix { $0 != UInt8(ascii: "\n") }
            let value = name.count < entry.count ? String(decoding: entry[(name.endIndex + 1)...], as: UTF8.self) : nil
            entries.append((String(decoding: name, as: UTF8.self), value))
        }
    }

    /// The values as a configuration file without includes.
    var text: String {
        var text = ""
        for (name, value) in entries where !name.hasPrefix("include.") && !name.hasPrefix("includeif.") {
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count > 1, let section = parts.first, let key = parts.last else { continue }
            let subsection = parts.dropFirst().dropLast().joined(separator: ".")
            text += parts.count == 2 ? "[\(section)]\n" : "[\(section) \(Self.quoted(subsection))]\n"
            text += value.map { "\(key) = \(Self.quoted($0))\n" } ?? "\(key)\n"
        }
        return text
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\n": "\\n"
            case "\t": "\\t"
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    /// The values of libgit2's configuration whose names match; of several the last one counts.
    static func entries(
        of configuration: OpaquePointer, matching pattern: String
    ) throws(GitError) -> [(name: String, value: String?)] {
        let iterator = try Handle<Kind.ConfigurationIterator>("git_config_iterator_glob_new") {
            git_config_iterator_glob_new(&$0, configuration, pattern)
        }
        var found: [(name: String, value: String?)] = []
        var entry: UnsafeMutablePointer<git_config_entry>?
        while true {
            let status = iterator.withPointer { git_config_next(&entry, $0) }
            if status == GIT_ITEROVER.rawValue { return found }
            try check(status, "git_config_next")
            guard let entry = entry?.pointee else { continue }
            found.append((String(cString: entry.name), entry.value.map { String(cString: $0) }))
        }
    }
}
