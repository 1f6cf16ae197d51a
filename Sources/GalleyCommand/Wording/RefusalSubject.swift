internal import Editorial

extension Refusal {
    /// The thing that was asked for and is not there, where the refusal is about one.
    var subject: Subject? {
        switch self {
        case .noSuchArticle(let name, _), .ambiguous(let name, _): Subject(.article, name)
        case .noSuchAuthor(let name, _): Subject(.author, name)
        case .noSuchCategory(let name, _): Subject(.category, name)
        case .noSuchFile(let name): Subject(.file, name)
        case .noSuchLicense(let name, _): Subject(.license, name)
        case .noSuchPerson(let id, _): Subject(.person, id)
        case .noSuchRole(_, let role, _), .unknownRole(let role, _): Subject(.role, role)
        case .noSuchRule(let rule): Subject(.rule, rule)
        case .noSuchState(let state, _): Subject(.state, state)
        case .unknownTransition(let name, _): Subject(.transition, name)
        case .noSuchVersion(let name): Subject(.version, name)
        case .noSuchWorkflow(let name, _): Subject(.workflow, name)
        default: nil
        }
    }
}
