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

/// What was read in a credit line: the parts of the credit, each with the place in the line that it was read from.
package struct CreditReading: Sendable {
    /// As it was given.
    package let line: String
    /// What the line was cut into, before anything was understood; empty where it is too long to be read.
    package let tokens: [CreditToken]
    package internal(set) var creator: CreditExcerpt?
    package internal(set) var source: CreditExcerpt?
    package internal(set) var agency: CreditExcerpt?
    package internal(set) var title: CreditExcerpt?
    package internal(set) var sourceURL: CreditExcerpt?
    package internal(set) var modified: CreditExcerpt?
    /// What all the mentions of licenses come to.
    package private(set) var license: String?
    /// Every mention of a license: the one that counts, the others in words, the other addresses.
    package internal(set) var licenses: [CreditLicense] = []
    package internal(set) var caption: [CreditExcerpt] = []
    package internal(set) var residue: [CreditExcerpt] = []

    /// Reads a line. Every text gives an answer; a blank one gives an empty credit.
    package init(_ line: String) {
        self = CreditReader.read(line)
    }

    init(_ line: String, tokens: [CreditToken]) {
        self.line = line
        self.tokens = tokens
    }

    /// The fields without their places.
    package var credit: Credit {
        func joined(_ parts: [CreditExcerpt]) -> String? { parts.isEmpty ? nil : parts.map(\.text).joined(separator: "; ") }
        return Credit(
            creator: creator?.text, source: source?.text, agency: agency?.text, license: license, title: title?.text,
            sourceURL: sourceURL?.text, modified: modified?.text, caption: joined(caption), residue: joined(residue))
    }

    /// Whether it says that a machine made the picture. A line that is too long to be read is asked too.
    package var isMachineMade: Bool { MachineMade.isNamed(in: tokens.isEmpty ? CreditTokens.tokens(of: line) : tokens) }

    /// Where what was not understood stands: all of it where it stands together as it is printed, else the first of it.
    package var residueRange: Range<Int>? {
        guard let first = residue.first?.range, let last = residue.last?.range, last.lowerBound > first.lowerBound else {
            return residue.first?.range
        }
        let together = first.lowerBound..<last.upperBound
        var words = String.UnicodeScalarView()
        words.append(contentsOf: Array(line.unicodeScalars)[together])
        return CreditText.normalised(String(words)) == credit.residue ? together : first
    }

    /// Whether nothing but a title was understood.
    var isNameless: Bool {
        creator == nil && source == nil && agency == nil && license == nil && sourceURL == nil && modified == nil
    }

    /// Puts the mention of the license that counts first.
    mutating func count(_ id: String?) {
        license = id
        guard let index = licenses.firstIndex(where: { $0.id == id }) else { return }
        licenses.insert(licenses.remove(at: index), at: 0)
    }
}

/// One mention of a license in a credit line: words, or the address of its deed.
package struct CreditLicense: Hashable, Sendable {
    /// The id as it was understood; ends in `?` where the version is left open.
    package let id: String
    /// The words, or the address.
    package let words: CreditExcerpt
    /// Whether it is an address.
    package let isLink: Bool
}
