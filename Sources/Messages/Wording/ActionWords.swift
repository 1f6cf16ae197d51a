/// How sentences speak of what somebody does, and of where an article is.
package enum ActionWords {
    /// What a person may do or not: `publish an article`.
    static func infinitive(_ action: String) -> String {
        switch action {
        case "new": "start an article"
        case "save": "save text"
        case "edit": "change text"
        case "rename": "rename an article"
        case "waive": "waive a finding"
        case "intake": "import articles"
        case "restore": "bring a published text back"
        case "revise": "revise a published article"
        case "submit", "withdraw", "approve", "reject", "publish", "retract", "spike", "reopen": "\(action) an article"
        // What is more than one word is a phrase already.
        case _ where action.contains(" "): action
        default: "make the move `\(action)`"
        }
    }

    /// How a sentence begins that says that a move cannot be made.
    static func cannot(_ move: String) -> String {
        if hasCommand(move) { return "Cannot \(move)" }
        return move.contains(" ") ? "Cannot run `\(move)`" : "Cannot make the move `\(move)`"
    }

    /// What an article has to be first: `approved`.
    static func done(_ moves: [String]) -> String {
        moves.map { move in
            switch move {
            case "submit": "submitted"
            case "withdraw": "withdrawn"
            case "approve": "approved"
            case "reject": "rejected"
            case "publish": "published"
            case "revise": "revised"
            case "restore": "restored"
            case "retract": "retracted"
            case "spike": "spiked"
            case "reopen": "reopened"
            default: "moved on with `\(move)`"
            }
        }.joined(separator: " and then ")
    }

    /// The command for a move of an article that the reader knows.
    package static func command(_ move: String, _ article: String = "ARTICLE") -> String {
        let note = ["reject", "retract", "spike", "reopen"].contains(move) ? " -m NOTE" : ""
        return "galley \(hasCommand(move) ? move : "move \(move)") \(article)\(note)"
    }

    /// Where the article is: `in review`.
    static func state(_ state: String) -> String {
        switch state {
        case "draft": "a draft"
        case "review": "in review"
        case "approved", "published", "retracted", "spiked": state
        default: "in the state \(state)"
        }
    }

    /// The commands by which an admin finds somebody else for a role.
    package static func adding(_ roles: [String]) -> String {
        let role = roles.contains("editor") ? "editor" : roles.first ?? "ROLE"
        return "An admin adds somebody: `galley masthead add ID --name NAME --email ADDRESS --role \(role)`,"
            + " or gives somebody the role: `galley masthead role ID --add \(role)`."
    }

    private static func hasCommand(_ move: String) -> Bool {
        ["submit", "withdraw", "approve", "reject", "publish", "revise", "restore", "retract", "spike", "reopen"].contains(move)
    }
}
