internal import ArgumentParser
package import Newsroom
internal import Signatures
internal import Workflows

/// What a key in use is in JSON.
package struct KeyRecord: Encodable {
    var ok = true
    package let key: String
    let fingerprint: String
    package let kind: String
    let path: String?
    let comment: String?
    package let person: String?
    let retired: Bool?
    let required: Bool

    package init(_ used: KeyInUse) {
        key = used.key.line
        fingerprint = used.key.fingerprint
        kind = used.key.kind.rawValue
        path = used.path
        comment = used.comment.isEmpty ? nil : used.comment
        person = used.holder?.id
        retired = used.holder == nil ? nil : used.isRetired
        required = used.isRequired
    }
}
