extension Workflow {
    /// Roles, any of which may rename an article with this live state.
    public func rolesToRename(while live: ApprovalState.Live) -> [String] {
        if case .text = live, !renameLive.isEmpty { renameLive } else { Masthead.writingRoles }
    }
}
