package import Checks
internal import Workflows

/// What `galley show --json` prints about one author.
package struct ShowAuthorRecord: Encodable {
    package let name: String?
    package let affiliation: String?
    package let relation: String?
    package let bio: String?

    package init(_ author: CheckedAuthor) {
        name = author.name
        affiliation = author.affiliation
        relation = author.relation?.rawValue
        bio = author.biography
    }
}
