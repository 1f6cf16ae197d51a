extension Workflow {
    /// Roles, any of which may give an article another name while readers see this of it.
    public func rolesToRename(while live: ApprovalState.Live) -> [String] {
        if case .text = live, !renameLive.isEmpty { renameLive } else { Masthead.writingRoles }
    }
}
