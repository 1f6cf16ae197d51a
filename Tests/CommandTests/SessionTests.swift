import Foundation
import Testing

/// The sessions in `Sessions/`, given to the real program and compared with what they say.
///
/// `GALLEY_RECORD=1 swift test --filter SessionTests` writes the answers of this run into the files.
@Suite struct SessionTests {
    @Test func thereAreSessions() {
        #expect(Session.all.count > 20)
    }

    @Test(arguments: Session.all) func session(_ session: Session) throws {
        let shell = try Shell()
        var lines: [String] = []
        var before: [Shell.Condition] = []
        for part in session.parts {
            guard case .command(let command) = part else {
                if case .remark(let remark) = part { lines.append(remark) }
                continue
            }
            let answer = try shell.run(command.text)
            let said = Session.lines(of: answer)
            if !Self.isRecording, said != command.answer {
                Issue.record(
                    """
                    \(session.testDescription):\(command.line): \(command.asTyped)
                    expected:
                    \(command.answer.joined(separator: "\n"))
                    answered:
                    \(said.joined(separator: "\n"))
                    """)
            }
            if command.text.contains("galley ") { expectOrder(answer.repositories, before, command, session) }
            before = answer.repositories
            lines.append(command.asTyped)
            lines += said
        }
        if Self.isRecording { try Data(lines.joined(separator: "\n").utf8).write(to: session.file) }
        let check = try shell.run(Self.everyRepository("git fsck --strict --no-dangling --no-progress"))
        #expect(check.status == 0, "\(session.testDescription): git fsck: \(check.output)\(check.error)")
    }

    /// After every command of Galley's: `git status` is clean and the index is HEAD's tree. Where somebody has typed or staged
    /// something, which the prompt `%` says, Galley has at least left nothing behind that was not there before.
    private func expectOrder(
        _ after: [Shell.Condition], _ before: [Shell.Condition], _ command: Session.Command, _ session: Session
    ) {
        let place = "\(session.testDescription):\(command.line): \(command.text)"
        for repository in after {
            let earlier = before.first { $0.folder == repository.folder }
            let added = Set(repository.status).subtracting(command.leavesUnsavedText ? earlier?.status ?? [] : [])
            #expect(added.isEmpty, "\(place): git status in \(repository.folder)")
            let isStaged = repository.status.contains { !$0.hasPrefix(" ") && !$0.hasPrefix("?") }
            if !isStaged { #expect(repository.index == repository.head, "\(place): git write-tree in \(repository.folder)") }
        }
        let isDirty = after.contains { !$0.status.isEmpty }
        #expect(isDirty == command.leavesUnsavedText, "\(place): the prompt % says that something is left unsaved")
    }

    /// A command given in every repository of the scratch folder, bare ones and linked worktrees included.
    private static func everyRepository(_ command: String) -> String {
        """
        failed=0
        for dir in "$WORK" "$WORK"/*; do
            if [ -e "$dir/.git" ] || [ -e "$dir/HEAD" ]; then (cd "$dir" && \(command)) || failed=1; fi
        done
        (exit $failed)
        """
    }

    static let isRecording = ProcessInfo.processInfo.environment["GALLEY_RECORD"] == "1"
}
