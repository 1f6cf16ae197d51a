internal import ArgumentParser
internal import Messages

/// A command that moves articles.
protocol MoveCommand: Command {
    var options: MoveOptions { get }
}

extension MoveCommand {
    var subjects: [Subject] { options.articles.map { Subject(.article, $0) } }
}
