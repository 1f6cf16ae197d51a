/// What `galley workflow list --json` prints.
package struct WorkflowListRecord: Encodable {
    package let workflow: String
    package let isDefault: Bool
    package let categories: [String]

    package init(workflow: String, isDefault: Bool, categories: [String]) {
        self.workflow = workflow
        self.isDefault = isDefault
        self.categories = categories
    }
}
