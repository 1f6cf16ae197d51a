/// The parts of one Creative Commons license: its elements in the canonical order, its version and the country it was adapted to.
struct CreativeCommons: Hashable, Sendable {
    let elements: [String]
    let version: String
    let port: String?

    static let versions = ["1.0", "2.0", "2.1", "2.5", "3.0", "4.0"]
    private static let valid: Set<[String]> = [
        ["by"], ["by", "sa"], ["by", "nd"], ["by", "nc"], ["by", "nc", "sa"], ["by", "nc", "nd"],
    ]
    /// Where national versions exist. Two of them have no two-letter code.
    static let ports: Set<String> = [
        "AM", "AR", "AT", "AU", "AZ", "BE", "BG", "BR", "CA", "CH", "CL", "CN", "CO", "CR", "CZ", "DE", "DK", "EC", "EE", "EG",
        "ES",
        "FI", "FR", "GE", "GR", "GT", "HK", "HR", "HU", "IE", "IGO", "IL", "IN", "IT", "JP", "KR", "LU", "MK", "MT", "MX", "MY",
        "NL",
        "NO", "NZ", "PE", "PH", "PL", "PR", "PT", "RO", "RS", "SCOTLAND", "SE", "SG", "SI", "TH", "TW", "UG", "UK", "US", "VE",
        "VN",
        "ZA",
    ]

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

    /// Whether these elements were ever put together in one license.
    static func isIssued(_ elements: some Sequence<String>) -> Bool { valid.contains(ordered(elements)) }

    /// `BY-NC-ND`, whatever order the parts came in.
    static func code(_ elements: some Sequence<String>) -> String { ordered(elements).joined(separator: "-").uppercased() }

    private static func ordered(_ elements: some Sequence<String>) -> [String] {
        let given = Set(elements)
        return ["by", "nc", "nd", "sa"].filter(given.contains) + given.subtracting(["by", "nc", "nd", "sa"]).sorted()
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
