internal import ArgumentParser
internal import Foundation

/// What a command takes, as the parser tells it.
struct CommandShape: Decodable {
    /// An option, a flag or a word by its position.
    struct Argument: Decodable {
        enum Kind: String, Decodable { case positional, option, flag }

        struct Name: Decodable {
            let kind: String
            let name: String

            /// As it is typed.
            var typed: String { (kind == "long" ? "--" : "-") + name }
        }

        /// Where the values come from; all empty: nobody knows.
        struct Completion: Decodable {
            struct Values: Decodable { let values: [String] }
            struct Command: Decodable { let command: String }
            struct Nothing: Decodable {}

            let list: Values?
            let shellCommand: Command?
            let file: Nothing?
            let directory: Nothing?
        }

        let kind: Kind
        let names: [Name]?
        let isRepeating: Bool
        let abstract: String?
        let completionKind: Completion?

        func isCalled(_ word: String) -> Bool { names?.contains { $0.typed == word } ?? false }
    }

    let arguments: [Argument]

    var positional: [Argument] { arguments.filter { $0.kind == .positional } }

    /// The option or flag of this name.
    func option(_ word: String) -> Argument? { arguments.first { $0.isCalled(word) } }

    private enum CodingKeys: String, CodingKey { case arguments }

    init(from decoder: any Decoder) throws {
        arguments = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent([Argument].self, forKey: .arguments) ?? []
    }

    /// - Returns: nil where the parser tells it in a way that is not known here; then nothing is offered.
    init?(of command: any ParsableCommand.Type) {
        struct Tool: Decodable { let command: CommandShape }
        guard let tool = try? JSONDecoder().decode(Tool.self, from: Data(command._dumpHelp().utf8)) else { return nil }
        self = tool.command
    }
}
