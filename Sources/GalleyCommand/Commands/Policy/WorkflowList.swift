internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Workflows

/// `galley workflow list`
struct WorkflowList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the workflows and which categories use them.")

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) throws {
        let snapshot = try context.publication(global).snapshot()
        let records = try snapshot.workflowNames().map { name in
            WorkflowListRecord(
                workflow: name, isDefault: name == snapshot.settings.defaultWorkflow,
                categories: snapshot.settings.workflowByCategory.filter { $0.value == name }.map(\.key).sorted())
        }
        if global.json { return context.console.json(each: records) }
        context.console.rows(
            records.map { [$0.workflow, $0.isDefault ? "default" : "", $0.categories.joined(separator: ", ")] },
            heading: ["workflow", "default", "categories"])
    }
}
