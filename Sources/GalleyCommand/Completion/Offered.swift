internal import ArgumentParser

/// Values that the publication or Galley itself knows, and that a shell can offer.
enum Offered: String {
    case articles, categories, licenses, people, roles, rules, states, transitions, workflows
}

extension CompletionKind {
    /// The values of `offered`. Galley's own scripts ask for them (``Completer``); the parser only carries the word.
    private static func offered(_ offered: Offered) -> CompletionKind { .shellCommand(offered.rawValue) }

    static var articles: CompletionKind { offered(.articles) }
    static var categories: CompletionKind { offered(.categories) }
    static var licenses: CompletionKind { offered(.licenses) }
    /// Ids of the masthead.
    static var people: CompletionKind { offered(.people) }
    static var roles: CompletionKind { offered(.roles) }
    static var rules: CompletionKind { offered(.rules) }
    static var states: CompletionKind { offered(.states) }
    static var transitions: CompletionKind { offered(.transitions) }
    static var workflows: CompletionKind { offered(.workflows) }
}
