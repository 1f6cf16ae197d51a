import Text

/// Something in an archive of evidence that is not what it should be.
public enum EvidenceFault: Hashable, Sendable {
    /// A file is not the one whose sum stands in `SHA256SUMS`.
    case sum(file: String)
    /// A file that follows from the history is not there.
    case missing(file: String)
    /// A file follows from nothing.
    case added(file: String)
    /// A file is not what the history says; the first line that differs, where it has lines.
    case differs(file: String, line: Int?)
    /// A file has another time than the commit that it is about.
    case time(file: String)
    /// The bundle brings objects that its history does not reach.
    case stray(objects: Int)
    /// The list of sums names a file that is not there, or is not written as it should be.
    case sums
}
