import Git

/// The names and addresses under which git would commit: from its variables, then its configuration, in git's order.
struct GitIdentity {
    /// The author.
    let name: String?
    let email: String?
    /// The address of the committer, which may be a different one.
    let committerEmail: String?
    /// Whether the author comes from `GIT_AUTHOR_EMAIL`, that is for this one command.
    let isNamedForNow: Bool

    init(_ environment: [String: String], configured: (String) throws -> String?) throws {
        let usesConfigurationOnly = try ConfigurationBool.isTrue(configured("user.useConfigOnly"))
        let outside = usesConfigurationOnly ? nil : environment["EMAIL"].flatMap { $0.isEmpty ? nil : $0 }
        func value(_ variable: String, _ keys: String...) throws -> String? {
            if let given = environment[variable] { return given }
            return try keys.lazy.compactMap { try configured($0) }.first
        }
        isNamedForNow = environment["GIT_AUTHOR_EMAIL"] != nil
        name = try value("GIT_AUTHOR_NAME", "author.name", "user.name").map(Self.plain)
        email = try (value("GIT_AUTHOR_EMAIL", "author.email", "user.email") ?? outside).map(Self.plain)
        committerEmail = try (value("GIT_COMMITTER_EMAIL", "committer.email", "user.email") ?? outside).map(Self.plain)
    }

    /// Removes what git removes from a name or an address: angle brackets and line ends, and blanks and punctuation around it.
    private static func plain(_ text: String) -> String {
        func isCrud(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 || ".,:;<>\"\\'".unicodeScalars.contains(scalar) }
        var scalars = Array(text.unicodeScalars.drop(while: isCrud))
        while let last = scalars.last, isCrud(last) { scalars.removeLast() }
        return String(String.UnicodeScalarView(scalars.filter { !["<", ">", "\n"].contains($0) }))
    }
}

extension Publication {
    /// Under whom git would commit here.
    func gitIdentity() throws -> GitIdentity {
        try GitIdentity(context.environment) { try repository.configured($0) }
    }

    /// The name and address that git would commit under in or near a folder: the environment, then git's configuration.
    public static func gitIdentity(
        near folder: String, environment: [String: String]
    ) throws -> (name: String?, email: String?) {
        try Context(now: 0, environment: environment).chooseConfiguration()
        let repository = try Repository.discover(from: folder)
        let identity = try GitIdentity(environment) { key in
            try repository.map { try $0.configured(key) } ?? Repository.configuredOutside(key)
        }
        return (identity.name, identity.email)
    }
}
