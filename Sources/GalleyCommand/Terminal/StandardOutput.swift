internal import Foundation

/// Where answers go. A failure to write is kept, and ends nothing: a batch that was begun is done to its end.
final class StandardOutput {
    /// `EX_IOERR` of sysexits.h.
    static let failureStatus: Int32 = 74
    /// Why the first write that failed did; nothing is written after it.
    private(set) var failure: String?

    func write(_ text: String) {
        guard failure == nil else { return }
        do { try FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) } catch {
            let error = error as NSError
            failure = Self.words(error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error)
        }
    }

    private static func words(_ error: NSError) -> String {
        switch POSIXErrorCode(rawValue: Int32(error.code)) {
        case .ENOSPC, .EDQUOT: "no space is left"
        case .EBADF: "it is closed"
        case .EPIPE: "nobody reads it any more"
        default: "error \(error.code)"
        }
    }
}
