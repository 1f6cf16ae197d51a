public import Signatures

/// A change of the policy that a command makes: what is to be different; the edit of the file follows from it.
public enum PolicyChange: Hashable, Sendable {
    case add(NewPerson)
    case roles(person: String, add: [String], remove: [String])
    case addKey(person: String, line: String, day: String)
    case retireKey(person: String, key: SSHPublicKey, day: String)
    case retire(person: String)
    /// A retired person is active again.
    case restore(person: String)
    /// A workflow for these categories, or for all articles whose category names no other. Without bytes: one that exists
    /// already.
    case adopt(workflow: String, bytes: [UInt8]?, categories: [String])

    /// A new person on the masthead.
    public struct NewPerson: Hashable, Sendable {
        public var id: String
        public var name: String
        public var emails: [String]
        public var roles: [String]
        public var affiliation: String?
        public var relation: String?
        public var biography: String?
        /// A public key, and the day on which it is added.
        public var key: (line: String, day: String)?

        public init(
            id: String, name: String, emails: [String], roles: [String], affiliation: String? = nil, relation: String? = nil,
            biography: String? = nil, key: (line: String, day: String)? = nil
        ) {
            self.id = id
            self.name = name
            self.emails = emails
            self.roles = roles
            self.affiliation = affiliation
            self.relation = relation
            self.biography = biography
            self.key = key
        }

        public static func == (left: NewPerson, right: NewPerson) -> Bool { left.writing == right.writing }
        public func hash(into hasher: inout Hasher) { hasher.combine(writing) }
    }

    /// The subject of the commit.
    public var title: String {
        switch self {
        case .add(let person):
            "add \(person.name) (\(person.id))" + (person.roles.isEmpty ? "" : " as \(person.roles.joined(separator: ", "))")
        case .roles(let person, let add, let remove):
            "roles of \(person): " + (add.map { "+\($0)" } + remove.map { "-\($0)" }).joined(separator: " ")
        case .addKey(let person, let line, _):
            "add a key of \(person): \((try? SSHPublicKey(line: line))?.fingerprint ?? "")"
        case .retireKey(let person, let key, _): "retire a key of \(person): \(key.fingerprint)"
        case .retire(let person): "retire \(person)"
        case .restore(let person): "restore \(person)"
        case .adopt(let workflow, _, let categories):
            "adopt the workflow \(workflow)" + (categories.isEmpty ? "" : " for \(categories.joined(separator: ", "))")
        }
    }

    /// The policy after the change. A change that is in force already changes nothing.
    /// - Throws: ``Refusal`` where it makes no sense, or where the file is written in a way that cannot be changed for certain.
    public func applied(to files: PolicyFiles) throws(Refusal) -> PolicyFiles {
        var after = files
        if case .adopt(let workflow, let bytes, let categories) = self {
            if let bytes { after.files[PolicyFiles.path(ofWorkflow: workflow)] = bytes }
            _ = try after.workflow(workflow)
            after.files["galley.yml"] = try SettingsInPlace(files).adopting(workflow, for: categories)
        } else {
            after.files["masthead.yml"] = try MastheadInPlace(files).applying(self)
        }
        return after
    }
}
