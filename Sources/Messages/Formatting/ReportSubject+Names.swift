package import Newsroom

extension Report.Subject {
    /// What a line of a report is about, and which one of its kind.
    package var names: (subject: String, key: String?) {
        switch self {
        case .all: ("all", nil)
        case .state(let name): ("state", name)
        case .person(let id): ("person", id)
        case .month(let month): ("month", month)
        }
    }
}
