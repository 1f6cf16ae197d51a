internal import ArgumentParser
internal import Signatures
package import Workflows

/// What a person is in JSON.
package struct PersonRecord: Encodable {
    package let id: String
    package let name: String
    let emails: [String]
    let roles: [String]
    let affiliation: String?
    let relation: String?
    let bio: String?
    let retired: Bool
    let keys: [Key]

    struct Key: Encodable {
        let fingerprint: String
        let key: String
        let comment: String?
        let added: String?
        let retired: String?

        init(_ key: PersonKey) {
            fingerprint = key.key.fingerprint
            self.key = key.key.line
            comment = key.comment.isEmpty ? nil : key.comment
            added = key.added
            retired = key.retired
        }
    }

    package init(_ person: Person) {
        id = person.id
        name = person.name
        emails = person.emails
        roles = person.roles
        affiliation = person.affiliation
        relation = person.relation?.rawValue
        bio = person.biography
        retired = person.isRetired
        keys = person.keys.map(Key.init)
    }
}
