internal import ArgumentParser

/// `galley credit`
struct CreditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credit", abstract: "Read and write the credit lines of photos.",
        subcommands: [CreditParse.self, CreditFormat.self])

    @OptionGroup var global: GlobalOptions
}
