/// A contradiction in an archive of evidence.
public enum EvidenceFault: Hashable, Sendable {
    /// A file does not have the checksum in `SHA256SUMS`.
    case sum(file: String)
    /// A file that follows from the history is missing.
    case missing(file: String)
    /// A file does not follow from the history.
    case added(file: String)
    /// A file differs from what follows from the history; with the first line that differs, where it has lines.
    case differs(file: String, line: Int?)
    /// A file has another time than the commit that it is about.
    case time(file: String)
    /// The bundle brings objects that its history does not reach.
    case stray(objects: Int)
    /// The list of checksums names a file that is missing, or is malformed.
    case sums
}
