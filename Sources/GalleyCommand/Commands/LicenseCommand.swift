internal import ArgumentParser
internal import PhotoCredits

/// `galley license`
struct LicenseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "license", abstract: "Read what licenses of pictures permit.",
        subcommands: [LicenseList.self, LicenseShow.self], defaultSubcommand: LicenseList.self)

    @OptionGroup var global: GlobalOptions
}

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

/// What a license is in JSON.
struct LicenseRecord: Encodable {
    let license: String
    let name: String
    let deed: String?
    let commercial: Bool
    let derivatives: Bool
    let attribution: Bool
    let shareAlike: Bool
    let list: String

    init(_ license: License) {
        self.license = license.id
        name = license.name
        deed = license.deed
        commercial = license.permits.commercial
        derivatives = license.permits.derivatives
        attribution = license.permits.attribution
        shareAlike = license.permits.shareAlike
        list = "SPDX \(License.listVersion)"
    }
}
