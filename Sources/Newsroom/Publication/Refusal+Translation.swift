import Git
import Text
public import Workflows

extension Refusal {
    /// The refusal for an error of git or of the file system; nil for any other error.
    public init?(translating error: any Error) {
        switch error {
        case let refusal as Refusal: self = refusal
        case let malformed as Malformed: self = .unreadable(file: "", commit: nil, malformed)
        case let error as GitError: self = Self.translated(error)
        case let error as IndexError: self = Self.translated(error)
        case let error as FileError: self = .trouble(error.description)
        case let error as HookFailure: self = Self.translated(error)
        case let error as SigningFailure: self = .signingFailed(error.description)
        default: return nil
        }
    }

    private static func translated(_ error: GitError) -> Refusal {
        if let format = error.unsupported { return Refusal(format) }
        if error.function == "git config" { return .trouble(error.message) }
        if error.isLocked { return .busy(path: error.lockedPath ?? error.message) }
        if error.isDamagedIndex { return .damagedIndex(error.message) }
        if let object = error.damagedObject { return .damagedObject(id: object) }
        if error.isExisting, error.function == "writeTree" { return .nameClash(error.message) }
        return .trouble(error.description)
    }

    private static func translated(_ error: IndexError) -> Refusal {
        switch error {
        case .indexLocked(let path): .busy(path: path)
        case .unsupported(.splitIndex): Refusal(.splitIndex)
        case .unsupported(.sparseIndex): Refusal(.sparseIndex)
        case .malformed(let what): .damagedIndex(what)
        case .unsupported, .clash, .unfinishedTransaction, .file: .trouble(error.description)
        }
    }

    private static func translated(_ error: HookFailure) -> Refusal {
        switch error.reason {
        case .refused(let status): .hookFailed(name: error.hook, status: status)
        case .changedIndex, .broken: .hookTrouble(error.description)
        }
    }

    init(_ format: UnsupportedFormat) {
        self = .unsupportedRepository(cause: format.cause, remedy: format.advice)
    }
}
