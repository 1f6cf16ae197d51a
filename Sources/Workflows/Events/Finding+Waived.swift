public import Text

extension [Finding] {
    /// The findings, marked with the waivers that cover them and whose givers hold a role that the workflow names.
    public func waived(by waivers: [Waiver], _ workflow: Workflow, _ masthead: Masthead) -> [Finding] {
        let valid = waivers.filter { masthead.person($0.person)?.holds(anyOf: workflow.waive) != nil }
        return map { finding in
            var finding = finding
            finding.waiver = valid.first { $0.rule == finding.rule }
            return finding
        }
    }
}
