internal import ArgumentParser
internal import Foundation
internal import Messages
internal import Newsroom
internal import Text

/// `galley audit open`
struct AuditOpen: Command {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Check an archive of evidence, and say who let the article into print.",
        discussion: """
            Needs nothing but the file: neither git nor the publication. Every file in it must follow, byte for byte, from the \
            history that it brings, and `galley audit verify` must find no error about the article in that history; else it ends \
            with 1. That the history is the right one, no archive can say of itself: give --trust, or compare the tip with one \
            that you know from elsewhere.
            """)

    @Argument(help: "The archive.", completion: .file())
    var file: String

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Unpack it for reading into this new folder, if all is well.", valueName: "dir"),
        completion: .directory)
    var directory: String?

    @Option(
        help: ArgumentHelp(
            "A revision, an anchor, a public key, or a file with them, as for `verify`.", valueName: "rev|anchor|key|file"))
    var trust: [String] = []

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { [Subject(.file, file)] }

    func perform(_ context: CommandContext) throws {
        let path = context.path(file)
        let trust = try TrustOptions.read(trust, context)
        let opened = try Publication.openEvidence(
            at: path, scratch: FileManager.default.temporaryDirectory.path(percentEncoded: false),
            trust: trust.texts, trustFiles: trust.files,
            context: context.publicationContext(global))
        if global.json { context.console.json(Self.record(opened)) } else { Self.tell(opened, context.console) }
        if !opened.isSound { return context.answerNo() }
        guard let directory, !global.isDryRun else { return }
        try Publication.unpackEvidence(at: path, into: context.path(directory))
    }

    private static func record(_ opened: OpenedEvidence) -> AuditOpenRecord {
        AuditOpenRecord(
            ok: opened.isSound, article: opened.article.description, title: opened.title, publication: opened.publication,
            tip: opened.tip, root: opened.root, state: opened.state, events: opened.events, files: opened.files,
            decisions: opened.decisions.map {
                AuditOpenRecord.Decision(
                    time: $0.time.instant, person: $0.person, role: $0.role, deed: $0.deed, content: $0.content?.description,
                    commit: $0.commit, signed: $0.isSigned)
            },
            faults: opened.faults.map { fault in
                let (id, file) = EvidenceWords.id(fault)
                return AuditOpenRecord.Fault(fault: id, file: file, message: EvidenceWords.sentence(fault))
            }, findings: opened.audit.findings.map(AuditFindingRecord.init))
    }

    private static func tell(_ opened: OpenedEvidence, _ console: Console) {
        console.rows(
            opened.decisions.map { decision in
                [
                    decision.time.minute, decision.role.map { "\(decision.person) (\($0))" } ?? decision.person, decision.deed,
                    decision.content.map { String($0.hex.prefix(16)) } ?? "", String(decision.commit.prefix(10)),
                ]
            }, heading: ["when", "who", "what", "text", "commit"])
        for fault in opened.faults { console.note("galley: \(TerminalText.text(EvidenceWords.sentence(fault)))") }
        for finding in opened.audit.findings { console.show(finding) }
        let subject = "\(opened.article) of \(TerminalText.text(opened.publication))"
        guard opened.faults.isEmpty else {
            let count = opened.faults.count
            return console.note(
                "This is no evidence about \(subject): \(count) \(count == 1 ? "thing does" : "things do") not fit.")
        }
        console.note("All \(opened.files) files about \(subject) follow from the history up to \(opened.tip).")
        if !opened.audit.isClean { console.note("That history does not hold: it has faults of its own.") }
        if !opened.audit.isTrusted { console.note("Nothing but the archive itself vouches for that history.") }
    }
}
