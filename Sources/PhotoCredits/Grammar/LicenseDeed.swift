extension License {
    /// The license whose deed, legal code or terms stand at an address. Language, query and the words `action` and `legalcode` do not matter.
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
