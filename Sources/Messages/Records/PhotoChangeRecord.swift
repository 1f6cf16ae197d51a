/// What a command did to a photo, in JSON.
package struct PhotoChangeRecord: Encodable {
    package let file: String?
    package let patch: String
    package let open: [FindingRecord]

    package init(file: String?, patch: String, open: [FindingRecord]) {
        self.file = file
        self.patch = patch
        self.open = open
    }
}
