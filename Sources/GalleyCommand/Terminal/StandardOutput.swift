internal import Foundation
internal import Newsroom

/// Where answers go: to standard output, or to a pager in its place. A failure to write is kept, and ends nothing: a batch that
/// was begun is done to its end.
final class StandardOutput {
    /// `EX_IOERR` of sysexits.h.
    static let failureStatus: Int32 = 74
    /// Why the first write that failed did; nothing is written after it.
    private(set) var failure: String?

    private var pager: TerminalProgram?
    /// Whether the person left the pager before everything was shown; the rest is for nobody.
    private var isLeft = false

    /// From now on a pager shows what is written.
    func page(through command: String, environment: [String: String], folder: String) throws {
        pager = try TerminalProgram(pager: command, environment: environment, folder: folder)
    }

    /// Whether a pager has the screen.
    var isPaged: Bool { pager != nil }

    /// Waits until the person is done with the pager, if there is one.
    func endPager() {
        pager?.end()
        pager = nil
    }

    func write(_ text: String) {
        if isLeft { return }
        if let pager {
            isLeft = !pager.write(text)
            return
        }
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
