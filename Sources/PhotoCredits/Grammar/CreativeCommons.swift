/// The parts of one Creative Commons license: its elements in the canonical order, its version and the country it was adapted to.
package struct CreativeCommons: Hashable, Sendable {
    let elements: [String]
    let version: String
    package let port: String?

    static let versions = ["1.0", "2.0", "2.1", "2.5", "3.0", "4.0"]
    private static let valid: Set<[String]> = [
        ["by"], ["by", "sa"], ["by", "nd"], ["by", "nc"], ["by", "nc", "sa"], ["by", "nc", "nd"],
    ]
    /// The countries that each version was adapted to, as creativecommons.org has their deeds. Three have no two-letter code of their own.
    private static let portsOfVersion: [String: Set<String>] = [
        "1.0": ["FI", "IL", "NL"],
        "2.0": [
            "AT", "AU", "BE", "BR", "CA", "CL", "DE", "ES", "FR", "HR", "IT", "JP", "KR", "NL", "PL", "TW", "UK", "ZA",
        ],
        "2.1": ["AU", "ES", "JP"],
        "2.5": [
            "AR", "AU", "BG", "BR", "CA", "CH", "CN", "CO", "DK", "ES", "HR", "HU", "IL", "IN", "IT", "MK", "MT", "MX", "MY",
            "NL", "PE", "PL", "PT", "SCOTLAND", "SE", "SI", "TW", "ZA",
        ],
        "3.0": [
            "AM", "AT", "AU", "AZ", "BR", "CA", "CH", "CL", "CN", "CR", "CZ", "DE", "EC", "EE", "EG", "ES", "FR", "GE", "GR",
            "GT", "HK", "HR", "IE", "IGO", "IT", "LU", "NL", "NO", "NZ", "PH", "PL", "PR", "PT", "RO", "RS", "SG", "TH", "TW",
            "UG", "US", "VE", "VN", "ZA",
        ],
    ]
    /// Every country that some version was adapted to.
    static let ports = portsOfVersion.values.reduce(into: Set<String>()) { $0.formUnion($1) }

    /// nil for a combination that was never issued: ShareAlike with NoDerivatives, version 5.0, a port of 4.0.
    init?(elements: some Sequence<String>, version: String, port: String? = nil) {
        let ordered = CreativeCommons.ordered(elements)
        guard CreativeCommons.valid.contains(ordered), CreativeCommons.versions.contains(version) else { return nil }
        let port = port?.uppercased()
        if let port {
            guard CreativeCommons.ports.contains(port), version != "4.0", version != "1.0" || port != "IGO" else { return nil }
        }
        if version == "2.1", port == nil { return nil }  // 2.1 was only ever a national version
        self.elements = ordered
        self.version = version
        self.port = port
    }

    /// Whether this version was adapted to this country; where it was not, somebody wrote down a license that does not exist.
    var isPublished: Bool { port.map { CreativeCommons.portsOfVersion[version]?.contains($0) ?? false } ?? true }

    /// Whether these elements were ever put together in one license.
    static func isIssued(_ elements: some Sequence<String>) -> Bool { valid.contains(ordered(elements)) }

    /// `BY-NC-ND`, whatever order the parts came in.
    static func code(_ elements: some Sequence<String>) -> String { ordered(elements).joined(separator: "-").uppercased() }

    private static func ordered(_ elements: some Sequence<String>) -> [String] {
        let given = Set(elements)
        return ["by", "nc", "nd", "sa"].filter(given.contains) + given.subtracting(["by", "nc", "nd", "sa"]).sorted()
    }

    /// The same license without its country: what a line says that leaves the country out.
    var unported: String? { port.flatMap { _ in CreativeCommons(elements: elements, version: version)?.id } }

    /// The parts of an id.
    package init?(id: String) {
        var parts = id.split(separator: "-").map(String.init)
        if parts.first?.lowercased() == "licenseref" { parts.removeFirst() }
        guard parts.first?.uppercased() == "CC", let at = parts.firstIndex(where: { $0.first?.isASCIIDigit == true }), at > 1,
            parts.count <= at + 2
        else { return nil }
        self.init(
            elements: parts[1..<at].map { $0.lowercased() }, version: parts[at], port: at + 1 < parts.count ? parts[at + 1] : nil)
    }

    /// The id without regard to whether the SPDX list has it.
    private var plainID: String {
        (["CC"] + elements.map { $0.uppercased() } + [version] + (port.map { [$0] } ?? [])).joined(separator: "-")
    }

    /// The SPDX id; a port that the list lacks gets a `LicenseRef-`.
    var id: String { port == nil || License.spdxPorts.contains(plainID) ? plainID : "LicenseRef-" + plainID }

    var license: License {
        var deed = "https://creativecommons.org/licenses/\(elements.joined(separator: "-"))/\(version)/"
        if let port { deed += port.lowercased() + "/" }
        let code = elements.joined(separator: "-").uppercased()
        return License(
            id: id, name: "CC \(code) \(version)" + (port.map { " " + $0 } ?? ""), deed: deed,
            permits: Permissions(
                commercial: !elements.contains("nc"), derivatives: !elements.contains("nd"), shareAlike: elements.contains("sa"),
                attribution: true))
    }
}
