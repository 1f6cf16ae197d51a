/// What `galley workflow check --json` prints.
package struct WorkflowCheckRecord: Encodable {
    package let workflow: String
    package let safe: Bool
    package let faults: [String]

    package init(workflow: String, safe: Bool, faults: [String]) {
        self.workflow = workflow
        self.safe = safe
        self.faults = faults
    }
}
