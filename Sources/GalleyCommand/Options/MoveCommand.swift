internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Text

/// A command that moves articles.
protocol MoveCommand: Command {
    var options: MoveOptions { get }
}

extension MoveCommand {
    var subjects: [Subject] { options.articles.map { Subject(.article, $0) } }
}
