internal import ArgumentParser

/// What `galley` takes before the name of a command.
struct RootOptions: ParsableArguments {
    @Flag(help: "Print the version of Galley.")
    var version = false

    @OptionGroup var global: GlobalOptions
}
