/// The license of a picture: an SPDX id, or a `LicenseRef-` where the SPDX list has none.
public struct License: Hashable, Sendable {
    /// The SPDX id in its canonical spelling, or `LicenseRef-…`.
    public let id: String
    /// The name as it is printed in a credit line: `CC BY-SA 2.0`.
    public let name: String
    /// The address of the deed or of the terms.
    public let deed: String?
    /// What may be done with the picture.
    public let permits: Permissions

    /// The license that a text names exactly: `CC BY-SA 2.0`, `cc-by-sa-2.0`, `Attribution-ShareAlike 2.0 Generic`, `KOGL Type 1`.
    /// nil where the text names none, leaves the version open, or says anything besides.
    public static func named(_ text: String) -> License? {
        if let known = license(id: text) { return known }
        let tokens = CreditTokens.tokens(of: text)
        guard let phrase = LicensePhrase.read(tokens, at: 0), phrase.end == tokens.count, !phrase.isDoubtful else { return nil }
        return license(id: phrase.id)
    }

    /// The license that has this id, compared without regard to case; ports outside the SPDX list are built from their parts.
    package static func license(id: String) -> License? {
        if let known = byFoldedID[id.lowercased()] { return known }
        return CreativeCommons(id: id).flatMap { $0.port == nil ? nil : $0.license }
    }
}

/// What a license lets a newsroom do with a picture, and what it asks in return.
public struct Permissions: Hashable, Sendable {
    /// The picture may stand on a site that earns money.
    public var commercial: Bool
    /// The picture may be changed: cropped to another picture, written over, composed.
    public var derivatives: Bool
    /// A changed picture must carry the same license.
    public var shareAlike: Bool
    /// The maker must be named.
    public var attribution: Bool

    /// Permissions from four answers.
    public init(commercial: Bool, derivatives: Bool, shareAlike: Bool, attribution: Bool) {
        self.commercial = commercial
        self.derivatives = derivatives
        self.shareAlike = shareAlike
        self.attribution = attribution
    }

    static let free = Permissions(commercial: true, derivatives: true, shareAlike: false, attribution: false)
    static let named = Permissions(commercial: true, derivatives: true, shareAlike: false, attribution: true)
    /// Nothing without a contract or a written word from the owner.
    static let byContract = Permissions(commercial: false, derivatives: false, shareAlike: false, attribution: true)
}

extension License {
    /// The license whose deed, legal code or terms stand at an address. Language, query and the words `deed` and `legalcode` do not matter.
    public static func deed(_ address: String) -> License? {
        guard let place = WebAddress(address) else { return nil }
        guard place.host == "creativecommons.org" else { return terms(at: place) }
        let path = place.path.map { $0.lowercased() }
        if path.count >= 3, path[0] == "publicdomain", path[2] == "1.0" {
            return path[1] == "zero" ? license(id: "CC0-1.0") : path[1] == "mark" ? license(id: "CC-PDM-1.0") : nil
        }
        guard path.count >= 2, path[0] == "licenses" else { return nil }
        if path[1] == "publicdomain" { return license(id: "CC-PDDC") }
        guard path.count >= 3 else { return nil }
        if path[1] == "sa", path[2] == "1.0" { return license(id: "CC-SA-1.0") }
        let port = path.count > 3 && !path[3].hasPrefix("deed") && !path[3].hasPrefix("legalcode") ? path[3] : nil
        return CreativeCommons(elements: path[1].split(separator: "-").map(String.init), version: path[2], port: port)?.license
    }

    /// Whether an address belongs to a license at all, exact or not: such a page is never the page of a photo.
    static func isAboutLicense(_ place: WebAddress) -> Bool { place.host == "creativecommons.org" || terms(at: place) != nil }

    private static let termsPages = {
        var pages: [[String]: License] = [:]
        for license in all {
            guard let page = license.deed.flatMap(WebAddress.init), page.host != "creativecommons.org", !page.path.isEmpty else {
                continue
            }
            pages[[page.host] + page.path] = license
        }
        return pages
    }()

    private static func terms(at place: WebAddress) -> License? { termsPages[[place.host] + place.path] }
}

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

    /// The elements that a word of a license names.
    static func elements(in word: String) -> [String]? {
        switch word {
        case "by", "attribution", "저작자표시": ["by"]
        case "nc", "noncommercial", "비영리": ["nc"]
        case "nd", "noderivs", "noderivatives", "noderivative", "변경금지": ["nd"]
        case "sa", "sharealike", "동일조건변경허락": ["sa"]
        case "bysa": ["by", "sa"]
        case "bync": ["by", "nc"]
        case "bynd": ["by", "nd"]
        case "byncsa": ["by", "nc", "sa"]
        case "byncnd": ["by", "nc", "nd"]
        default: nil
        }
    }
}

extension License {
    /// The version of the SPDX license list that the ids are taken from.
    public static let listVersion = "3.27.0"

    /// National Creative Commons versions that the SPDX list has; every other one is a `LicenseRef-`.
    static let spdxPorts: Set<String> = [
        "CC-BY-2.5-AU", "CC-BY-3.0-AT", "CC-BY-3.0-AU", "CC-BY-3.0-DE", "CC-BY-3.0-IGO", "CC-BY-3.0-NL", "CC-BY-3.0-US",
        "CC-BY-NC-3.0-DE", "CC-BY-NC-ND-3.0-DE", "CC-BY-NC-ND-3.0-IGO", "CC-BY-NC-SA-2.0-DE", "CC-BY-NC-SA-2.0-FR",
        "CC-BY-NC-SA-2.0-UK", "CC-BY-NC-SA-3.0-DE", "CC-BY-NC-SA-3.0-IGO", "CC-BY-ND-3.0-DE", "CC-BY-SA-2.0-UK",
        "CC-BY-SA-2.1-JP",
        "CC-BY-SA-3.0-AT", "CC-BY-SA-3.0-DE", "CC-BY-SA-3.0-IGO",
    ]

    /// Every license known by id, sorted. Ports outside the SPDX list are not in it: they are built when they are met.
    public static let all: [License] = (international + national + publicDomain + openGovernment + others).sorted {
        $0.id < $1.id
    }

    static let byFoldedID = {
        var table = Dictionary(uniqueKeysWithValues: all.map { ($0.id.lowercased(), $0) })
        // The short form without "Type" is met in older files.
        for license in openGovernment { table[license.id.lowercased().replacing("-type-", with: "-")] = license }
        return table
    }()

    private static let international = ["1.0", "2.0", "2.5", "3.0", "4.0"].flatMap { version in
        [["by"], ["by", "sa"], ["by", "nd"], ["by", "nc"], ["by", "nc", "sa"], ["by", "nc", "nd"]].compactMap {
            CreativeCommons(elements: $0, version: version)?.license
        }
    }

    private static let national = spdxPorts.compactMap { id -> License? in
        var parts = id.split(separator: "-").map(String.init)
        guard let port = parts.popLast(), let version = parts.popLast() else { return nil }
        return CreativeCommons(elements: parts.dropFirst().map { $0.lowercased() }, version: version, port: port)?.license
    }

    private static let publicDomain = [
        License(id: "CC0-1.0", name: "CC0 1.0", deed: "https://creativecommons.org/publicdomain/zero/1.0/", permits: .free),
        License(
            id: "CC-PDM-1.0", name: "Public Domain Mark 1.0", deed: "https://creativecommons.org/publicdomain/mark/1.0/",
            permits: .free),
        License(
            id: "CC-PDDC", name: "Public Domain Dedication", deed: "https://creativecommons.org/licenses/publicdomain/",
            permits: .free),
        License(id: "LicenseRef-Public-Domain", name: "public domain", deed: nil, permits: .free),
        License(
            id: "LicenseRef-US-Gov", name: "U.S. government work", deed: "https://www.usa.gov/government-copyright",
            permits: .free),
    ]

    /// Korea Open Government License: odd types allow commercial use, types 1 and 2 allow changes, type 0 asks for nothing.
    private static let openGovernment = (0...4).map { type in
        License(
            id: "LicenseRef-KOGL-Type-\(type)", name: "KOGL Type \(type)",
            deed: type == 0 ? nil : "https://www.kogl.or.kr/info/licenseType\(type).do",
            permits: Permissions(
                commercial: type != 2 && type != 4, derivatives: type < 3, shareAlike: false, attribution: type != 0))
    }

    private static let others = [
        License(
            id: "CC-SA-1.0", name: "CC SA 1.0", deed: "https://creativecommons.org/licenses/sa/1.0/",
            permits: Permissions(commercial: true, derivatives: true, shareAlike: true, attribution: false)),
        License(
            id: "OGL-UK-3.0", name: "Open Government Licence v3.0",
            deed: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/", permits: .named),
        License(
            id: "LicenseRef-Flickr-Commons", name: "no known copyright restrictions",
            deed: "https://www.flickr.com/commons/usage/",
            permits: .named),
        License(id: "LicenseRef-Unsplash", name: "Unsplash License", deed: "https://unsplash.com/license", permits: .free),
        License(id: "LicenseRef-Pexels", name: "Pexels License", deed: "https://www.pexels.com/license/", permits: .free),
        License(
            id: "LicenseRef-Pixabay", name: "Pixabay Content License", deed: "https://pixabay.com/service/license-summary/",
            permits: .free),
        License(id: "LicenseRef-All-Rights-Reserved", name: "all rights reserved", deed: nil, permits: .byContract),
    ]
}
