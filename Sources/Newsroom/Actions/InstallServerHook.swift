import Editorial
import Git

extension Publication {
    /// The hook by which a server judges pushes.
    public struct InstalledHook: Hashable, Sendable {
        public let path: String
        /// Whether it was written now, was there and could not be run until now, or was there and works.
        public let outcome: Outcome

        public enum Outcome: Hashable, Sendable { case written, mended, same }
    }

    /// Writes a `pre-receive` hook that runs `program audit receive` into the repository at `folder`, and has git check the
    /// objects that come in.
    /// - Throws: ``Refusal`` where there is no repository, or another hook in the place.
    public static func installServerHook(at folder: String, program: String, surroundings: Surroundings) throws -> InstalledHook {
        try surroundings.chooseConfiguration()
        guard let repository = try Repository.open(at: folder, environment: surroundings.environment) else {
            throw Refusal.noPublication(path: folder)
        }
        let quoted = "'" + program.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
        let script = """
            #!/bin/sh
            # Refuses pushes that break the rules of the publication; made by `galley hook install --server`.
            exec \(quoted) audit receive

            """
        // git runs the hooks of a push in the git directory.
        let folder = try HookFile.folder(
            configured: repository.configured("core.hooksPath"), from: repository.gitDirectory,
            commonDirectory: repository.commonDirectory, surroundings.environment)
        let path = folder + "/pre-receive"
        let outcome: InstalledHook.Outcome =
            switch try HookFile.install(Array(script.utf8), at: path, isDryRun: surroundings.isDryRun) {
            case .written: .written
            case .mended: .mended
            case .same: .same
            case .other: throw Refusal.hookThere(path: path)
            }
        if !surroundings.isDryRun { try repository.configure([("receive.fsckObjects", "true")]) }
        return InstalledHook(path: path, outcome: outcome)
    }
}
