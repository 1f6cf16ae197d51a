/// What several mentions of licenses in one line come to.
package struct LicenseSummary {
    private(set) var license: CreditExcerpt?
    private(set) var conflicts: [CreditExcerpt] = []
    private var isDeed = false

    /// - Parameter said: the id, and where it is named.
    mutating func add(_ said: CreditExcerpt, isDeed deed: Bool) {
        guard let known = license else {
            license = said
            isDeed = deed
            return
        }
        if LicenseSummary.agrees(said.text, with: known.text) { return }
        if LicenseSummary.agrees(known.text, with: said.text) {
            license = said
            isDeed = deed
        } else if deed, !isDeed, LicenseSummary.agreesButForCountry(known.text, with: said.text) {
            license = said
            isDeed = true
        } else if isDeed, !deed, LicenseSummary.agreesButForCountry(said.text, with: known.text) {
            return
        } else if deed, !isDeed {
            conflicts.append(known)
            license = said
            isDeed = true
        } else {
            conflicts.append(said)
        }
    }

    /// Whether words say the license that an address leads to but for its country: `CC BY-SA 3.0` beside the German deed.
    package static func agreesButForCountry(_ said: String, with id: String) -> Bool {
        agrees(said, with: id) || CreativeCommons(id: id)?.unported == said
    }

    /// Whether a mention says no more than an id and nothing else: `CC-BY-?` agrees with `CC-BY-2.0`.
    package static func agrees(_ said: String, with id: String) -> Bool {
        if said == id { return true }
        if said == "CC-?" { return id.hasPrefix("CC") || id.hasPrefix("LicenseRef-CC") }
        if said == "LicenseRef-Public-Domain" { return id == "CC0-1.0" || id == "CC-PDM-1.0" || id == "CC-PDDC" }
        guard said.hasSuffix("-?") else { return false }
        let stem = said.dropLast()
        let plain = id.hasPrefix("LicenseRef-CC") ? id.dropFirst("LicenseRef-".count) : Substring(id)
        guard plain.hasPrefix(stem), let next = plain.dropFirst(stem.count).first else { return false }
        return next.isASCIIDigit || next == "T"
    }
}
