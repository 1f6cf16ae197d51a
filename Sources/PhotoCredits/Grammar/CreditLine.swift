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
