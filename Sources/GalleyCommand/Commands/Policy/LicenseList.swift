internal import ArgumentParser
internal import Messages
internal import PhotoCredits

/// `galley license list`
struct LicenseList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the licenses known, with what they permit and ask.",
        discussion: "The ids are those of the SPDX license list \(License.listVersion), and LicenseRef- where it has none.")

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) {
        if global.json { return context.console.json(each: License.all.map(LicenseRecord.init)) }
        context.console.rows(
            License.all.map { license in
                let permits = license.permits
                return [license.id]
                    + [permits.commercial, permits.derivatives, permits.attribution, permits.shareAlike].map { $0 ? "yes" : "no" }
                    + [license.deed ?? ""]
            }, heading: ["license", "commercial", "changes", "credit", "share alike", "deed"])
    }
}
