/// The person who was named as the one who acts, and what named it.
///
/// Where nothing does, the address decides that git would commit under (``GitIdentity``).
package struct NamedPerson: Sendable {
    /// What may name somebody, the strongest first.
    package enum Source: Sendable {
        /// `--as`
        case option
        /// The variable `GALLEY_AS`
        case environment
        /// `galley.as` in git's configuration
        case configuration

        /// As people know it.
        package var name: String {
            switch self {
            case .option: "--as"
            case .environment: "GALLEY_AS"
            case .configuration: "git's setting galley.as"
            }
        }
    }

    /// The id on the masthead; nobody has looked yet whether it stands there.
    package let id: String
    package let source: Source
}

extension Publication {
    /// Who is named as the one who acts; nil where nobody is. An empty name counts as none, so that a variable can be switched
    /// off for one command.
    package func namedPerson() throws -> NamedPerson? {
        if let id = context.person { return NamedPerson(id: id, source: .option) }
        if let id = context.environment["GALLEY_AS"], !id.isEmpty { return NamedPerson(id: id, source: .environment) }
        return try configured("galley.as").flatMap { $0.isEmpty ? nil : NamedPerson(id: $0, source: .configuration) }
    }
}
