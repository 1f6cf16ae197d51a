internal import ArgumentParser
internal import Foundation
internal import Messages

extension UnfitCommandLine {
    /// What the parser says about the arguments of `command`.
    init(parsing command: any ParsableCommand.Type, _ error: any Error, helpName: String) {
        let message = command.message(for: error)
        let suggestion = message.range(of: ". Did you mean ")
        let sentence = suggestion.map { String(message[..<$0.lowerBound]) } ?? message
        // The parser says which argument it means on a line of its own.
        let mark = "Help:  "
        let argument = command.fullMessage(for: error).split(separator: "\n").first { $0.hasPrefix(mark) }
        self.init(
            sentence.last.map { ".?!".contains($0) } ?? true ? sentence : sentence + ".",
            hints: [
                suggestion.map { String(message[$0.lowerBound...].dropFirst(2)) },
                argument.map { String($0.dropFirst(mark.count)) },
            ]
            .compactMap(\.self) + ["`\(helpName)` shows what it takes."])
    }
}
