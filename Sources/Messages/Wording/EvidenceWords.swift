package import Newsroom

/// The sentences for what is wrong with an archive of evidence.
package enum EvidenceWords {
    package static func sentence(_ fault: EvidenceFault) -> String {
        switch fault {
        case .sum(let file): "\(file) does not match its sum in SHA256SUMS: one of the two was changed."
        case .missing(let file): "\(file) is missing."
        case .added(let file): "\(file) does not follow from the history: somebody added it."
        case .differs(let file, let line?): "\(file) is not what the history says; line \(line) is the first that differs."
        case .differs(let file, nil): "\(file) is not what the history says."
        case .time(let file): "\(file) has another time than the commit that it is about."
        case .stray(let count): "history.bundle brings \(count) objects that belong to no commit of its history."
        case .sums: "SHA256SUMS names files that are missing, or is damaged."
        }
    }

    package static func id(_ fault: EvidenceFault) -> (id: String, file: String?) {
        switch fault {
        case .sum(let file): ("sum", file)
        case .missing(let file): ("missing", file)
        case .added(let file): ("added", file)
        case .differs(let file, _): ("differs", file)
        case .time(let file): ("time", file)
        case .stray: ("stray", nil)
        case .sums: ("sums", nil)
        }
    }
}
