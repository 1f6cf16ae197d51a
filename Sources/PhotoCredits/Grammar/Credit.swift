/// A photo credit in its parts. What a line says and the grammar does not understand is `residue`: it is never guessed into a name.
public struct Credit: Hashable, Sendable, Codable {
    /// Who made the picture: a person, an institution or an account; `@author` where the line says "the author".
    public var creator: String?
    /// The site or office the picture was taken from.
    public var source: String?
    /// The news agencies, in the order of the line: `AFP via Getty Images`.
    public var agency: String?
    /// An SPDX id or a `LicenseRef-`; ends in `?` where the license is named without its version.
    public var license: String?
    /// The title of the picture.
    public var title: String?
    /// The address of the picture's own page.
    public var sourceURL: String?
    /// What was done to the picture, in the words of the line.
    public var modified: String?
    /// Words that carry no right: what the picture shows, when and where it was made, what its maker does for a living.
    public var caption: String?
    /// What was not understood, or was understood with a doubt that a person should look at.
    public var residue: String?

    private enum CodingKeys: String, CodingKey {
        case creator, source, agency, license, title
        case sourceURL = "source_url"
        case modified, caption, residue
    }

    /// A credit from its fields.
    public init(
        creator: String? = nil, source: String? = nil, agency: String? = nil, license: String? = nil, title: String? = nil,
        sourceURL: String? = nil, modified: String? = nil, caption: String? = nil, residue: String? = nil
    ) {
        self.creator = creator
        self.source = source
        self.agency = agency
        self.license = license
        self.title = title
        self.sourceURL = sourceURL
        self.modified = modified
        self.caption = caption
        self.residue = residue
    }

    /// Reads a line. Every text gives an answer; a blank one gives an empty credit.
    public init(parsing line: String) {
        self = CreditReading(line).credit
    }

    /// Whether a line gave anything at all.
    public var isEmpty: Bool { self == Credit() }
}

extension Credit {
    /// Whether `text` is a whole address of the web, which leads from a credit to the page of its picture.
    public static func isAddress(_ text: String) -> Bool {
        let lowered = text.lowercased()
        return (lowered.hasPrefix("https://") || lowered.hasPrefix("http://")) && WebAddress(text) != nil
            && text.unicodeScalars.allSatisfy { $0.value > 32 && $0.value != 127 }
    }
}

extension Credit {
    /// The proper line for these fields, in Markdown: title, maker, source with its link, license with its deed, change. The residue is not in it.
    public var line: String {
        var line = title.map { "“\($0)”" } ?? ""
        if let creator {
            let name = creator == "@author" ? "the author" : creator
            line += line.isEmpty ? "Photo: \(name)" : " by \(name)"
        }
        if let agency { line += creator == nil ? (line.isEmpty ? "Photo: " : ", ") + agency : "/" + agency }
        if let place = source ?? sourceURL.map({ _ in "source" }) {
            line += line.isEmpty ? "Photo: " : source == nil ? ", " : " via "
            line += sourceURL.map { "[\(place)](\($0))" } ?? place
        }
        if let license { line += (line.isEmpty ? "Photo: " : ", ") + Credit.printed(license: license) }
        if let modified { line += (line.isEmpty ? "Photo: " : " / ") + modified }
        return line
    }

    private static func printed(license id: String) -> String {
        if id == "CC-?" { return "Creative Commons" }
        if id.hasSuffix("-?") {
            return id.hasPrefix("CC-")
                ? "CC " + id.dropFirst(3).dropLast(2) : String(id.dropFirst("LicenseRef-".count).dropLast(2))
        }
        guard let license = License.license(id: id) else { return id }
        return license.deed.map { "[\(license.name)](\($0))" } ?? license.name
    }
}
