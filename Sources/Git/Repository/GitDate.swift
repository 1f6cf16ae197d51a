/// Reads a date as git reads `GIT_COMMITTER_DATE` and `GIT_AUTHOR_DATE`.
///
/// git's own format is read here. For every other one (RFC 2822, ISO 8601 and much that resembles them) git is asked, because the
/// same words must give the same second in a move as in `git commit`, guesses and all.
public enum GitDate {
    /// The second since 1970 that `text` names; nil where git refuses it.
    /// - Throws: where git must be asked and cannot be run.
    public static func seconds(_ text: String, environment: [String: String]) throws(GitError) -> Int64? {
        if let seconds = stamp(text) { return seconds }
        return try asked(text, environment)
    }

    /// `SECONDS` or `SECONDS +ZONE`, also with an `@` before them, of the years 1973 to 2099: of these git makes nothing else.
    private static func stamp(_ text: String) -> Int64? {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        let digits = parts[0].hasPrefix("@") ? parts[0].dropFirst() : parts[0]
        guard parts.count <= 2, (9...10).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let seconds = Int64(digits), (100_000_000..<4_102_444_800).contains(seconds)
        else { return nil }
        guard let zone = parts.dropFirst().first else { return seconds }
        let isSigned = zone.utf8.count == 5 && (zone.hasPrefix("+") || zone.hasPrefix("-"))
        return isSigned && zone.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) } ? seconds : nil
    }

    private static func asked(_ text: String, _ environment: [String: String]) throws(GitError) -> Int64? {
        // Nothing else of git's may have a say, least of all a repository that is not there.
        var given = environment.filter { !$0.key.hasPrefix("GIT_") }
        for variable in ["GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"] { given[variable] = "galley" }
        given["GIT_COMMITTER_DATE"] = text
        let process = ChildProcess(program: "git", arguments: ["var", "GIT_COMMITTER_IDENT"], environment: given, folder: "/")
        let ended: ChildProcess.Ended
        do { ended = try process.run() } catch {
            throw .refused(
                "only git can say which date \(text.debugDescription) is, and git cannot be run (\(error))", in: "git var")
        }
        guard ended.status == 0 else { return nil }
        // NAME <ADDRESS> SECONDS +ZONE
        let words = ended.output.split(separator: UInt8(ascii: " "))
        return words.count < 2 ? nil : Int64(String(decoding: words[words.count - 2], as: UTF8.self))
    }
}
