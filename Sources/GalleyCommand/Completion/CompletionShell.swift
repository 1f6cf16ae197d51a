internal import ArgumentParser

/// The shells that there are completion scripts for.
enum CompletionShell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }
