internal import ArgumentParser
package import PhotoCredits

/// What a license is in JSON.
package struct LicenseRecord: Encodable {
    package let license: String
    package let name: String
    let deed: String?
    let commercial: Bool
    let derivatives: Bool
    let attribution: Bool
    let shareAlike: Bool
    let list: String

    package init(_ license: License) {
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
