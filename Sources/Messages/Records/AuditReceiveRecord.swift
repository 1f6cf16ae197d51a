/// What `galley audit receive --json` prints.
package struct AuditReceiveRecord: Encodable {
    package let reference: String
    package let refused: String

    package init(reference: String, refused: String) {
        self.reference = reference
        self.refused = refused
    }
}
