extension Repository {
    /// What `core.sharedRepository` says.
    public func sharedPermissions() throws(GitError) -> SharedPermissions {
        if let knownPermissions { return knownPermissions }
        let value = try configured("core.sharedRepository")
        guard let permissions = SharedPermissions(configured: value) else {
            throw .refused("core.sharedRepository is \(value ?? ""), which would keep its owner out", in: "sharedPermissions")
        }
        knownPermissions = permissions
        return permissions
    }

    /// Gives a branch that was just written, and its reflogs, the permissions for those who share the repository.
    func share(reference: String) throws(GitError) {
        let shared = try sharedPermissions()
        guard shared != .own else { return }
        for (root, name) in [(commonDirectory, reference), (commonDirectory, "logs/" + reference), (gitDirectory, "logs/HEAD")] {
            var path = root
            for part in name.split(separator: "/") {
                path += "/" + part
                shared.adjust(path: path)
            }
        }
    }
}
