internal import Checks
internal import PhotoCredits
internal import Text
internal import Workflows

extension RefusalWords {
    /// There is nothing of this name.
    enum Unknown {
        static func person(_ id: String, _ known: [String], _ source: String?) -> RefusalWords {
            let sentence = "nobody on the masthead has the id \"\(id)\"" + (source.map { ", which \($0) gives." } ?? ".")
            guard known.count > 12 else { return unknown(sentence, id, among: known) }
            return unknown(sentence, id, among: known, "`galley masthead list` shows everybody.")
        }

        static func transition(_ name: String, _ known: [String]) -> RefusalWords {
            unknown("the article's workflow has no move \"\(name)\".", name, among: known)
        }

        static func rule(_ rule: String) -> RefusalWords {
            unknown("there is no rule \"\(rule)\".", rule, among: Rule.all.map(\.id), "`galley rules` lists them.")
        }

        static func auditRule(_ rule: String) -> RefusalWords {
            RefusalWords(
                "the audit has no rule \"\(rule)\".",
                "docs/audit.md lists the rules; `galley audit verify` prints the rule of each finding in brackets.")
        }

        static func license(_ text: String, _ near: String?) -> RefusalWords {
            let sentence = "\"\(text)\" names no license, or more than one."
            if let near { return RefusalWords(sentence, "Did you mean \(near)?") }
            return unknown(sentence, text, among: License.all.map(\.id), "`galley license list` lists them.")
        }

        static func roleOf(_ person: String, _ role: String, _ known: [String]) -> RefusalWords {
            unknown(
                "\(person) does not have the role \"\(role)\".", role, among: known,
                "`galley masthead show \(person)` shows the roles.")
        }

        static func role(_ role: String, _ known: [String]) -> RefusalWords {
            unknown(
                "no workflow names the role \"\(role)\".", role, among: known,
                "The roles are \(known.joined(separator: ", ")). To create a new one, add --new-role.")
        }

        static func state(_ state: String, _ known: [String]) -> RefusalWords {
            unknown(
                "no workflow has the state \"\(state)\".", state, among: known, "The states are \(known.joined(separator: ", "))."
            )
        }

        static func author(_ author: String, _ known: [String]) -> RefusalWords {
            unknown(
                "there is no author \"\(author)\", on the masthead or in an article.", author, among: known,
                "`galley masthead list` shows the people, `galley list` the authors of articles.")
        }

        static func key(_ person: String, _ key: String) -> RefusalWords {
            RefusalWords("\(person) has no key \(key).", "`galley masthead show \(person)` shows the keys.")
        }

        static func category(_ category: String, _ known: [String]) -> RefusalWords {
            let sentence = "there is no category \"\(category)\"."
            guard !known.isEmpty else {
                return RefusalWords(
                    sentence,
                    "No article has a category yet, and galley.yml names none: write one under `categories:` of an article first."
                )
            }
            return unknown(
                sentence, category, among: known,
                "The categories are \(known.prefix(12).joined(separator: ", "))\(known.count > 12 ? ", …" : "").")
        }

        static func publication(_ path: String) -> RefusalWords {
            RefusalWords(
                "\(path) is not in a git repository, so there is no publication here.",
                "Go to one, name it with -C DIR, or start one with `galley init`.")
        }

        static func article(_ name: String, _ near: [String]) -> RefusalWords {
            RefusalWords(
                "there is no article \"\(name)\".",
                near.isEmpty ? "`galley list` shows all articles." : "Did you mean \(either(near))?")
        }

        static func version(_ version: String) -> RefusalWords {
            RefusalWords("there is no version \"\(version)\".", "`galley log ARTICLE` lists the versions of an article.")
        }

        static func text(_ text: PastText, _ others: [PastText]) -> RefusalWords {
            let sentence =
                switch text {
                case .approved: "the article has never been approved."
                case .live: "the article has never been published."
                case .retracted: "the article is retracted, so readers see no text of it."
                case .rejected: "the article has never been sent back for more work."
                }
            let ways = others.compactMap { other in
                switch other {
                case .approved: "what was last approved: `galley diff ARTICLE --approved`"
                case .live: "the published text: `galley diff ARTICLE --live`"
                case .rejected: "what was last sent back: `galley diff ARTICLE --since-rejection`"
                case .retracted: nil
                }
            }
            return RefusalWords(
                sentence,
                hints: (ways.isEmpty ? [] : ["Compare with \(either(ways))."]) + [
                    "`galley diff ARTICLE VERSION` compares with any version; `galley log ARTICLE` lists them."
                ])
        }

        static func workflow(_ name: String, _ known: [String]) -> RefusalWords {
            unknown(
                "there is no workflow \"\(name)\".", name, among: known,
                "`galley workflow list` lists them; they are the files in workflows/.")
        }

        static func file(_ path: String) -> RefusalWords {
            RefusalWords("there is no file \(path).", "Check the name and the folder that you are in.")
        }

        static func committed(_ branch: String) -> RefusalWords {
            RefusalWords(
                "the branch \(branch) has no galley.yml, so there is no publication here yet.",
                "Start one with `galley init`, or switch to the branch that has it.")
        }

        /// Which names somebody may have meant, and those that there are, if they are few.
        private static func unknown(
            _ sentence: String, _ typed: String, among known: [String], _ hints: String...
        ) -> RefusalWords {
            let near = NearestNames.to(typed, among: known)
            let few = known.count <= 12 && !known.isEmpty ? ["There are: \(known.joined(separator: ", "))."] : []
            return RefusalWords(
                sentence, hints: (near.isEmpty ? [] : ["Did you mean \(either(near))?"]) + (hints.isEmpty ? few : hints))
        }
    }
}
