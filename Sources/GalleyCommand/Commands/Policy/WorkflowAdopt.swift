internal import ArgumentParser
internal import Foundation
internal import Messages
internal import Newsroom
internal import Workflows

/// `galley workflow adopt`
struct WorkflowAdopt: Command {
    static let configuration = CommandConfiguration(
        commandName: "adopt", abstract: "Put a workflow into force.",
        discussion: """
            Needs the role admin. A file becomes workflows/NAME.yml, if it is proven safe; then galley.yml names it, as the workflow \
            of the categories given with --category, or of every article whose category names no other.
            """)

    @Argument(help: "A workflow file, or the name of a workflow that is there.", completion: .file())
    var workflow: String

    @Option(help: ArgumentHelp("The name under which a file is taken in; otherwise the file's own.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("Use it for this category; may be repeated.", valueName: "category"), completion: .categories)
    var category: [String] = []

    @OptionGroup var policy: PolicyOptions

    var subjects: [Subject] { [Subject(.workflow, workflow)] }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(policy.global)
        if name == nil, try publication.snapshot().workflowNames().contains(workflow) {
            return try policy.change(context, publication, .adopt(workflow: workflow, bytes: nil, categories: category))
        }
        let bytes = try Files.bytes(workflow, limit: 1 << 20, context)
        let stem = URL(filePath: workflow).deletingPathExtension().lastPathComponent
        let name = name ?? stem
        guard Person.isID(name) else { throw Refusal.slugInvalid(name) }
        try policy.change(context, publication, .adopt(workflow: name, bytes: bytes, categories: category))
    }
}
