import Git

extension Publication {
    /// The name and address that git would commit under in or near a folder: the environment, then git's configuration.
    public static func gitIdentity(
        near folder: String, environment: [String: String]
    ) throws -> (name: String?, email: String?) {
        try Surroundings(now: 0, environment: environment).chooseConfiguration()
        let repository = try Repository.discover(from: folder)
        func configured(_ key: String) throws -> String? {
            try repository.map { try $0.configured(key) } ?? Repository.configuredOutside(key)
        }
        return (
            try environment["GIT_AUTHOR_NAME"] ?? configured("user.name"),
            try environment["GIT_AUTHOR_EMAIL"] ?? configured("user.email") ?? environment["EMAIL"]
        )
    }
}
