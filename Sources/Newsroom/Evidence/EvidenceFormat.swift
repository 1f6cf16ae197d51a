/// The formats of archives. Every file of an archive follows from its history and its format, so whatever changes a byte of one
/// is a new format, and archives of the older ones are made again as they were.
enum EvidenceFormat: String, CaseIterable {
    /// Names and messages of commits were read as UTF-8, whatever encoding the commit named.
    case one = "galley-evidence-1"
    /// They are decoded as git decodes them.
    case two = "galley-evidence-2"

    /// The format of new archives.
    static let current = two

    var decodesMessages: Bool { self != .one }
}
