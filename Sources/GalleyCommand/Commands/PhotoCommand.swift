internal import ArgumentParser

/// `galley photo`
struct PhotoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "photo", abstract: "Add photos, and see what is known about them.",
        subcommands: [PhotoAdd.self, PhotoShow.self])
}
