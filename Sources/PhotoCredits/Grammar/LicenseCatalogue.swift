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
