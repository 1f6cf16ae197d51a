/// What besides the shape of a name tells that it is the maker.
extension CreditAssembly {
    /// "by bluedog on Flickr": one word in lower case is an account there.
    func isAccountOnHost(_ name: Named) -> Bool {
        lead.cue == .by && hosts.count == 1 && agencies.isEmpty && name.index == 0 && name.text.count > 3
            && name.text.unicodeScalars.allSatisfy { ("a"..."z").contains($0) }
    }

    /// Whether something besides the shape tells that this is a maker.
    func isVouched(_ name: Named) -> Bool {
        let isNearHost = !hosts.isEmpty || !agencies.isEmpty
        switch lead.cue {
        case .by, .courtesy, .copyright: return !isBareWord(name)
        case .colon where !isNearHost && !hasLicense && isOneWord(name): return false
        case .colon: return (NameShape.isMarked(name.text) || name.isAccount) && !isBareWord(name)
        case .from, .via:
            return isNearHost && (name.joint != .start || lead.cue == .from)
                && (NameShape.isMarked(name.text) || name.isAccount || hosts.count == 1)
        case .source: return false
        case .none:
            return isProvided || isPlacedAsMaker(name) && (NameShape.isMarked(name.text) || name.isAccount) && !isBareWord(name)
        }
    }

    /// Without a word that says a maker follows, only the forms count that are used for makers and nothing else: `Name/Agency`, `Name via Host`,
    /// `Host/Name`. A comma or a bar stands behind captions too.
    func isPlacedAsMaker(_ name: Named) -> Bool {
        if name.isAccount || office != nil { return true }
        let joints = hosts.map(\.joint) + agencies.map(\.joint) + [name.joint]
        let isJoined = joints.contains { [.slash, .via, .on].contains($0) } && !joints.contains(.pipe)
        return isJoined
            && (name.text.contains(" ") || !agencies.isEmpty || name.joint == .slash
                || name.text.contains { $0.isNumber || $0 == "_" })
    }

    /// "Photo: Openverse": one word, not an acronym, with nothing beside it, may be a site or a place as well as a maker.
    func isOneWord(_ name: Named) -> Bool {
        let letters = name.text.unicodeScalars
        return !name.isAccount && !name.text.contains(" ") && letters.allSatisfy(\.isASCII) && name.text != name.text.uppercased()
            && !CreditWords.services.contains(name.text.lowercased())
    }

    /// "AFLO/Reuters", "CBS via Getty Images": one word beside an agency may be another agency.
    func isBareWord(_ name: Named) -> Bool {
        if agencies.contains(where: { CreditWords.namelessAgencies.contains($0.text) }) { return true }
        return !agencies.isEmpty && !name.text.contains(" ") && !name.isAccount
    }

    func isInstitution(_ name: String) -> Bool {
        name.lowercased().split(separator: " ").contains { CreditWords.institutions.contains(String($0)) }
    }

    /// Names are not expected behind a comma after an agency or host, nor behind a colon or in brackets.
    func isMisplaced(_ name: Named) -> Bool {
        switch name.joint {
        case .start, .cut: return false
        case .slash, .pipe, .dash: return name.index > 1 && agencies.count > 1
        case .colon: return !name.isAccount && hosts.isEmpty
        case .via, .on, .comma, .semicolon, .bracket: return name.index > 0
        }
    }
}
