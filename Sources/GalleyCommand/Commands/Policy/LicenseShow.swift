internal import ArgumentParser
internal import Messages
internal import PhotoCredits
internal import Workflows

/// `galley license show`
struct LicenseShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Say what a license permits and asks.",
        discussion: "Takes an id, a name or the address of a deed.")

    @Argument(help: "Licenses, such as CC-BY-SA-2.0.", completion: .licenses)
    var licenses: [String]

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { licenses.map { Subject(.license, $0) } }

    func perform(_ context: CommandContext) {
        context.each(licenses, of: .license, global) { text in
            guard let license = License.named(text) ?? License.deed(text) else {
                throw Refusal.noSuchLicense(text, near: License.nearest(to: text)?.id)
            }
            if global.json { return context.console.json(LicenseRecord(license)) }
            let permits = license.permits
            context.console.rows([
                ["license", license.id], ["name", license.name], ["deed", license.deed ?? "none"],
                ["commercial use", permits.commercial ? "permitted" : "not without the owner's word"],
                ["changes", permits.derivatives ? "permitted" : "not without the owner's word"],
                ["credit", permits.attribution ? "required" : "not required by the license"],
                [
                    "a changed picture",
                    !permits.derivatives ? "none" : permits.shareAlike ? "under the same license" : "under any license",
                ],
                ["ids from", "SPDX license list \(License.listVersion)"],
            ])
        }
    }
}
