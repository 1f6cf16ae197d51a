/// Puts the parts of a credit into its fields, and says aloud where they do not fit together.
struct CreditAssembly {
    let lead: CreditLead
    let office: OfficePhoto?
    let hasLicense: Bool
    /// Korean "… 제공" behind the name.
    let isProvided: Bool
    let hasTitle: Bool

    struct Named {
        var text: String
        var shape: NameShape
        var joint: CreditField.Joint
        var index: Int
        var isAccount: Bool
    }
    var names: [Named] = []
    var hosts: [(text: String, isSettled: Bool, joint: CreditField.Joint)] = []
    var agencies: [(text: String, joint: CreditField.Joint, index: Int)] = []
    private var isDoubtfulChain = false
    private var residue: [String] = []

    init(lead: CreditLead, office: OfficePhoto?, hasLicense: Bool, isProvided: Bool, hasTitle: Bool) {
        self.lead = lead
        self.office = office
        self.hasLicense = hasLicense
        self.isProvided = isProvided
        self.hasTitle = hasTitle
    }

    mutating func assemble(
        _ parts: [(joint: CreditField.Joint, part: CreditPart)], into credit: inout Credit, residue left: inout [String]
    ) {
        for (index, (joint, part)) in parts.enumerated() { take(part, joint, index, &credit) }
        takeOpaqueName(parts)
        placeOffice(&credit)
        takeUnlistedAgencies()
        placeAgencies(&credit)
        placeHosts(&credit)
        placeNames(&credit)
        left += residue
    }

    private mutating func take(_ part: CreditPart, _ joint: CreditField.Joint, _ index: Int, _ credit: inout Credit) {
        switch part {
        case .host(let name, let isSettled): hosts.append((name, isSettled, joint))
        case .agency(let name, let isSettled):
            agencies.append((name, joint, index))
            if !isSettled { isDoubtfulChain = true }
        case .name(let name, let shape):
            names.append(Named(text: name, shape: shape, joint: joint, index: index, isAccount: false))
        case .account(let name, let shape, let host, let isSettled):
            if let host { hosts.append((host, isSettled, joint)) }
            if shape == .no {
                residue.append(name)
            } else {
                names.append(Named(text: name, shape: shape, joint: joint, index: index, isAccount: true))
            }
        case .author(let isSettled):
            names.append(
                Named(text: "@author", shape: isSettled ? .certain : .doubtful, joint: joint, index: index, isAccount: true))
        case .modified(let words): if credit.modified == nil { credit.modified = words } else { residue.append(words) }
        case .nothing: break
        case .unknown(let words): residue.append(words)
        }
    }

    /// "Photo by … on Unsplash": whatever stands between is the name of an account, though it does not look like one.
    private mutating func takeOpaqueName(_ parts: [(joint: CreditField.Joint, part: CreditPart)]) {
        guard lead.hasRole, lead.cue == .by, parts.count == 2, names.isEmpty, case .unknown(let text) = parts[0].part,
            case .host = parts[1].part,
            parts[1].joint == .on, text.count <= 40
        else { return }
        names.append(Named(text: text, shape: .doubtful, joint: .start, index: 0, isAccount: true))
        residue.removeAll { $0 == text }
    }

    private mutating func placeOffice(_ credit: inout Credit) {
        switch office?.kind {
        case .host(let host): hosts.insert((host, true, .start), at: 0)
        case .agency(let agency, let isSettled):
            if !agencies.isEmpty || !isSettled { isDoubtfulChain = true }
            agencies.insert((agency, .start, -1), at: 0)
        case .service(let name, let isSettled):
            if names.isEmpty {
                names.append(Named(text: name, shape: .doubtful, joint: .start, index: 0, isAccount: false))
            } else if isSettled {
                credit.source = name
                if !agencies.isEmpty || !hosts.isEmpty { residue.append(name) }
            } else {
                // "Stone photo by …" or "Journal photo by …": a thing that is shown, or the house.
                if hosts.isEmpty, agencies.isEmpty { credit.source = name }
                residue.append(name)
            }
        case nil: placeService(&credit)
        }
    }

    /// "NASA/Bo Ingram", "Cpl. Kim, ROK Army": of two names one is an office known to send its own photographers.
    private mutating func placeService(_ credit: inout Credit) {
        guard names.count == 2, hosts.isEmpty, agencies.isEmpty,
            let index = names.firstIndex(where: { CreditWords.services.contains($0.text.lowercased()) }) ?? leadingOffice,
            names[1 - index].text.contains(" ")
        else { return }
        credit.source = names[index].text
        residue.append(names[index].text)
        names.remove(at: index)
    }

    /// "IAEA / Dana Calder": an acronym or an institution before a slash, a person behind it.
    private var leadingOffice: Int? {
        guard names[1].joint == .slash, !isInstitution(names[1].text), !names[1].text.lowercased().hasPrefix("the ") else {
            return nil
        }
        let first = names[0].text
        return isInstitution(first) || first == first.uppercased() && first.allSatisfy(\.isLetter) ? 0 : nil
    }

    /// A name within a chain of agencies is most likely one that is not in the list; the first name is the maker.
    private mutating func takeUnlistedAgencies() {
        guard let first = names.first, names.count > 1, let listed = agencies.first, first.index == 0 else { return }
        let others = names.dropFirst().filter {
            [.slash, .pipe, .via].contains($0.joint) && !$0.text.lowercased().hasPrefix("the ")
        }
        guard others.count == names.count - 1, listed.index >= 0 else { return }
        agencies = (agencies + others.map { ($0.text, $0.joint, $0.index) }).sorted { $0.index < $1.index }
        names.removeSubrange(1...)
        isDoubtfulChain = true
    }

    private mutating func placeAgencies(_ credit: inout Credit) {
        guard let first = agencies.first else { return }
        var text = first.text
        for next in agencies.dropFirst() { text += (next.joint == .via ? " via " : " / ") + next.text }
        credit.agency = text
        let isTorn = zip(agencies, agencies.dropFirst()).contains { $1.index != $0.index + 1 && $0.index >= 0 }
        let isOdd = agencies.contains { ![.start, .slash, .pipe, .via, .dash, .on].contains($0.joint) }
        let comma = agencies.count == 1 && first.joint != .start && names.count == 1 && names[0].index < first.index
        if isDoubtfulChain || isTorn || agencies.count > 3 || isOdd && !comma || !hosts.isEmpty { residue.append(text) }
    }

    private mutating func placeHosts(_ credit: inout Credit) {
        guard let first = hosts.first else { return }
        if credit.source == nil { credit.source = first.text } else { residue.append(first.text) }
        if !first.isSettled { residue.append(first.text) }
        let others = hosts.dropFirst().map(\.text).filter { $0 != first.text }
        residue += others
    }

    private mutating func placeNames(_ credit: inout Credit) {
        guard var maker = names.first else { return }
        var others = names.dropFirst()
        if let next = others.first, next.index == maker.index + 1, isInstitution(maker.text) {
            // "… (Jeong Ha-na)" and ", Weather Service" belong to the institution before; whether they should is for a person to say.
            if next.joint == .bracket {
                maker.text += " (\(next.text))"
                maker.shape = .doubtful
                others = others.dropFirst()
            } else if next.joint == .comma, isInstitution(next.text) {
                maker.text += ", \(next.text)"
                maker.shape = .doubtful
                others = others.dropFirst()
            }
        }
        // A line that is nothing but words may be a caption: no name is taken from it unless it can be nothing else.
        if lead.cue == .none, !lead.hasRole, hosts.isEmpty, agencies.isEmpty, !hasLicense, office == nil, maker.shape == .doubtful
        {
            residue += [maker.text] + others.map(\.text)
            return
        }
        if PictureHosts.table.isNearMiss(maker.text) || NewsAgencies.table.isNearMiss(maker.text) {
            residue += [maker.text] + others.map(\.text)
            return
        }
        credit.creator = maker.text
        if isAccountOnHost(maker) { maker.shape = .certain }
        if maker.shape == .doubtful || !isVouched(maker) || !others.isEmpty || isMisplaced(maker) { residue.append(maker.text) }
        residue += others.map(\.text)
    }
}
