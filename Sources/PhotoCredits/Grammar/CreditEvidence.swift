/// What besides the shape of a name tells that it is the maker.
extension CreditAssembly {
    /// "by bluedog on Flickr": one word in lower case is an account there.
    func isAccountOnHost(_ name: Named) -> Bool {
        let isPlaced =
            hosts.count == 1 && [.by, .colon, .none, .via, .courtesy, .copyright].contains(lead.cue)
            || lead.cue == .by && (hasTitle || hasPage)
        return isPlaced && agencies.isEmpty && name.index == 0 && names.count == 1 && name.text.count > 3
            && name.text.unicodeScalars.allSatisfy { ("a"..."z").contains($0) }
            && !CreditWords.captionWords.contains(name.text) && !CreditWords.commonNouns.contains(name.text)
    }

    /// Whether something besides the shape tells that this is a maker.
    func isVouched(_ name: Named) -> Bool {
        let isNearHost = !hosts.isEmpty || !agencies.isEmpty
        if name.isAtOffice || isAccountOnHost(name) { return true }
        switch lead.cue {
        case .by, .courtesy, .copyright: return !isBareWord(name)
        case .colon where !isNearHost && !hasLicense && isOneWord(name): return false
        case .colon: return !isBareWord(name)
        case .from, .via:
            return isNearHost && (name.joint != .start || lead.cue == .from)
                && (NameShape.isMarked(name.text) || name.isAccount || hosts.count == 1)
        case .source: return isNearHost && name.text.contains(" ") && !isBareWord(name)
        case .none: return isProvided || isPlacedAsMaker(name) && !isBareWord(name)
        }
    }

    /// Without a word that says a maker follows, only the forms count that are used for makers: `Name/Agency`, `Name via Host`, `Host/Name`,
    /// `Name, License, via Host`, `Name, Agency`.
    func isPlacedAsMaker(_ name: Named) -> Bool {
        if name.isAccount || office != nil { return true }
        if CreditWords.subjects.contains(name.text.lowercased()) { return false }
        let isLong = name.text.contains(" ") || name.text.contains { $0.isNumber || $0 == "_" } || Hangul.isMaker(name.text)
        if names.count == 1, name.index == 0 {
            // A license, an agency or a site behind a name that can be no thing that is shown.
            if hasLicense { return isLong || isInstitution(name.text) || !hosts.isEmpty || isAcronym(name.text) }
            let behind = agencies.map(\.joint) + hosts.map(\.joint)
            guard !behind.isEmpty else { return false }
            // "Rowan Harker (Yonhap)" is how Korean papers name the person in the picture.
            let isHome = behind[0] == .bracket || agencies.contains { CreditWords.houseAgencies.contains($0.name.text) }
            if behind.count == 1, [.comma, .pipe, .dash, .bracket].contains(behind[0]) {
                return isLong && !(isHome && hosts.isEmpty)
            }
        }
        // "Flickr: Mina Cho"
        if names.count == 1, name.joint == .colon, name.index == 1, hosts.count == 1 { return isLong }
        let joints = hosts.map(\.joint) + agencies.map(\.joint) + [name.joint]
        let isJoined = joints.contains { [.slash, .via, .on, .equals].contains($0) } && !joints.contains(.pipe)
        return isJoined && (isLong || !agencies.isEmpty || name.joint == .slash)
    }

    /// "UNDRR": no thing is called so.
    private func isAcronym(_ name: String) -> Bool { name.count > 1 && name.allSatisfy { $0.isUppercase } }

    /// "Photo: Openverse": one word, not an acronym, with nothing beside it, may be a site or a place as well as a maker.
    func isOneWord(_ name: Named) -> Bool {
        let letters = name.text.unicodeScalars
        return !name.isAccount && !name.text.contains(" ") && letters.allSatisfy(\.isASCII) && name.text != name.text.uppercased()
            && !CreditWords.services.contains(name.text.lowercased())
    }

    /// "AFLO/Reuters", "CBS via Getty Images": one word beside an agency may be another agency.
    func isBareWord(_ name: Named) -> Bool {
        if agencies.contains(where: { CreditWords.namelessAgencies.contains($0.name.text) }) { return true }
        if name.text.unicodeScalars.allSatisfy({ Hangul.isSyllable($0) || $0.properties.isIdeographic }), name.text.count > 1 {
            return false
        }
        return !agencies.isEmpty && !name.text.contains(" ") && !name.isAccount
    }

    /// "Mina Cho and Bo Ek": two makers, or the two who are in the picture.
    func isCouple(_ name: String) -> Bool { !isInstitution(name) && (name.contains(" and ") || name.contains(" & ")) }

    func isInstitution(_ name: String) -> Bool {
        name.lowercased().split(separator: " ").contains { word in
            CreditWords.institutions.contains(String(word))
                || ["archiv", "museum", "bibliothek", "institut", "ministerium", "박물관", "미술관", "도서관", "기록원"].contains {
                    word.hasSuffix($0) && word.count > $0.count
                }
        }
    }

    /// Names are not expected behind a comma after an agency or host, nor behind a colon or in brackets.
    func isMisplaced(_ name: Named) -> Bool {
        switch name.joint {
        case .start, .cut: return false
        // "picture alliance/dpa | Mina Cho"
        case .slash, .pipe, .dash: return name.index > 1 && agencies.count > 1 && names.count > 1
        case .colon, .equals: return !name.isAccount && hosts.isEmpty
        // "Getty Images (Lee Ha-na)"
        case .bracket: return name.index > 0 && !(name.index == 1 && name.text.contains(" ") && hosts.count + agencies.count == 1)
        case .via, .on, .comma, .semicolon: return name.index > 0
        }
    }
}
