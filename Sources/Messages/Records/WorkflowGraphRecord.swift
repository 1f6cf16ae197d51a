/// What `galley workflow graph --json` prints.
package struct WorkflowGraphRecord: Encodable {
    package let workflow: String
    package let mermaid: String

    package init(workflow: String, mermaid: String) {
        self.workflow = workflow
        self.mermaid = mermaid
    }
}
