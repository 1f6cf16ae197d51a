internal import ArgumentParser
internal import Foundation

/// A command line that makes no sense: what is wrong with it, and what to do next.
struct UnfitCommandLine: Error {
    let sentence: String
    let hints: [String]

    init(_ sentence: String, hints: [String]) {
        self.sentence = sentence
        self.hints = hints
    }

    /// What the parser says about the arguments of `command`.
    init(parsing command: any ParsableCommand.Type, _ error: any Error, helpName: String) {
        let message = command.message(for: error)
        let suggestion = message.range(of: ". Did you mean ")
        let sentence = suggestion.map { String(message[..<$0.lowerBound]) } ?? message
        // The parser says which argument it means on a line of its own.
        let mark = "Help:  "
        let argument = command.fullMessage(for: error).split(separator: "\n").first { $0.hasPrefix(mark) }
        self.sentence = sentence.last.map { ".?!".contains($0) } ?? true ? sentence : sentence + "."
        hints =
            [
                suggestion.map { String(message[$0.lowerBound...].dropFirst(2)) },
                argument.map { String($0.dropFirst(mark.count)) },
            ]
            .compactMap(\.self) + ["`\(helpName)` shows what it takes."]
    }
}
