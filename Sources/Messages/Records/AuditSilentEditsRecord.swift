package import Newsroom
internal import Text

/// What `galley audit silent-edits --json` prints.
package struct AuditSilentEditsRecord: Encodable {
    package let commit: String
    package let time: String
    package let person: String
    package let file: String
    package let subject: String
    package let wordsIn: Int
    package let wordsOut: Int
    package let firstChange: String?
    package let removed: Bool
    package let files: Int

    package init(_ edit: SilentEdit) {
        commit = edit.commit
        time = edit.time.instant
        person = edit.person
        file = edit.path
        subject = edit.subject
        wordsIn = edit.change?.wordsIn ?? 0
        wordsOut = edit.change?.wordsOut ?? 0
        firstChange = edit.change?.firstChange
        removed = edit.isRemoved
        files = edit.files
    }
}
