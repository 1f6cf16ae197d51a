internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Workflows

/// `galley workflow check`
struct WorkflowCheck: Command {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Prove that workflows are safe.",
        discussion: """
            Every state can be reached and left; every public state is entered only past a decision by somebody other than the writers; \
            every role is held by somebody on the masthead. With -F FILE: a file that is not in use yet. Ends with 1 if not.
            """)

    @Argument(help: "Workflows; otherwise all of them.", completion: .workflows)
    var names: [String] = []

    @Option(
        name: [.customShort("F"), .customLong("file")], help: ArgumentHelp("Check this file.", valueName: "file"),
        completion: .file())
    var file: String?

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { file.map { [Subject(.file, $0)] } ?? names.map { Subject(.workflow, $0) } }

    func perform(_ context: CommandContext) throws {
        let snapshot = try context.publication(global).snapshot()
        if let file {
            let bytes = try Files.bytes(file, limit: 1 << 20, context)
            context.each([file], of: .file, global) { try check($0, bytes, snapshot, context) }
        }
        let all = file == nil && names.isEmpty ? try snapshot.workflowNames() : names
        context.each(all, of: .workflow, global) {
            try check("workflows/\($0).yml", snapshot.workflowFile($0), snapshot, context)
        }
    }

    private func check(_ file: String, _ bytes: [UInt8], _ snapshot: Snapshot, _ context: CommandContext) throws {
        let workflow: Workflow
        do { workflow = try Workflow(bytes) } catch { throw Refusal.unreadable(file: file, commit: nil, error) }
        let proof = WorkflowProof(workflow, masthead: snapshot.masthead)
        let sentences = proof.faults.map(FaultWords.sentence)
        if global.json {
            context.console.json(WorkflowCheckRecord(workflow: file, safe: proof.unsafe.isEmpty, faults: sentences))
        } else if sentences.isEmpty {
            context.console.say("\(TerminalText.text(file)): safe")
        } else {
            for sentence in sentences { context.console.say("\(TerminalText.text(file)): \(TerminalText.text(sentence))") }
        }
        if !sentences.isEmpty { context.answerNo() }
    }
}
