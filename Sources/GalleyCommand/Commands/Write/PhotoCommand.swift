internal import ArgumentParser

/// `galley photo`
struct PhotoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "photo", abstract: "Add, change and remove photos, and see what is known about them.",
        subcommands: [PhotoAdd.self, PhotoSet.self, PhotoRemove.self, PhotoShow.self])

    @OptionGroup var global: GlobalOptions
}
