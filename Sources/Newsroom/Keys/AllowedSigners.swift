import Signatures
public import Workflows

/// The keys of a masthead as a file with which git verifies signatures (`gpg.ssh.allowedSignersFile`).
public struct AllowedSigners: Sendable {
    public let lines: [String]
    /// Addresses that cannot stand in such a file, because OpenSSH would read them as a pattern or as several.
    public let leftOut: [String]

    /// - Parameter includesRetired: also the keys that sign no more, up to the day on which they were retired, so that what they
    ///   signed before is verified.
    public init(_ masthead: Masthead, includesRetired: Bool) {
        var lines: [String] = []
        var leftOut: [String] = []
        for person in masthead.people {
            let keys = includesRetired ? person.keys : person.activeKeys
            if keys.isEmpty { continue }
            let principals = person.emails.filter(Self.isPrincipal)
            leftOut += person.emails.filter { !Self.isPrincipal($0) }
            if principals.isEmpty { continue }
            for key in keys {
                let end = key.retired.map { ",valid-before=\"\($0.filter { $0 != "-" })235959\"" } ?? ""
                lines.append("\(principals.joined(separator: ",")) namespaces=\"git\"\(end) \(key.key.line)")
            }
        }
        self.lines = lines
        self.leftOut = leftOut
    }

    private static func isPrincipal(_ address: String) -> Bool {
        !address.utf8.contains { "*?!,\"#\\".utf8.contains($0) }
    }
}
