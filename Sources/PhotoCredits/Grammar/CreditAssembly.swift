/// Puts the parts of a credit into its fields, and says aloud where they do not fit together.
struct CreditAssembly {
    let lead: CreditLead
    let office: OfficePhoto?
    let hasLicense: Bool
    /// Words behind the name say that it is the maker's: "… 제공", a job, "for the Journal".
    let isProvided: Bool
    let hasTitle: Bool
    /// The page of the photo is linked.
    let hasPage: Bool

    struct Named {
        var words: CreditExcerpt
        var shape: NameShape
        var joint: CreditField.Joint
        var index: Int
        var isAccount: Bool
        /// The office or the paper that sent this person stands beside the name.
        var isAtOffice = false

        var text: String { words.text }
    }
    var names: [Named] = []
    var hosts: [(name: CreditExcerpt, isSettled: Bool, joint: CreditField.Joint)] = []
    var agencies: [(name: CreditExcerpt, joint: CreditField.Joint, index: Int)] = []
    private var isDoubtfulChain = false
    /// What was not understood.
    private(set) var residue: [CreditExcerpt] = []
    /// What was understood and carries no right.
    private(set) var caption: [CreditExcerpt] = []

    init(lead: CreditLead, office: OfficePhoto?, hasLicense: Bool, isProvided: Bool, hasTitle: Bool, hasPage: Bool) {
        self.lead = lead
        self.office = office
        self.hasLicense = hasLicense
        self.isProvided = isProvided
        self.hasTitle = hasTitle
        self.hasPage = hasPage
    }

    mutating func assemble(_ parts: [(joint: CreditField.Joint, part: CreditPart)], into credit: inout CreditReading) {
        for (index, (joint, part)) in parts.enumerated() { take(part, joint, index, &credit) }
        takeOpaqueName(parts)
        takeDateline()
        placeOffice(&credit)
        takeUnlistedAgencies()
        takePaper(&credit)
        placeAgencies(&credit)
        placeHosts(&credit)
        placeNames(&credit)
    }

    private mutating func take(_ part: CreditPart, _ joint: CreditField.Joint, _ index: Int, _ credit: inout CreditReading) {
        switch part {
        case .host(let name, let isSettled): hosts.append((name, isSettled, joint))
        // "2018.9.7/뉴스1 ⓒ News1"
        case .agency(let name, _) where agencies.last?.name.text == name.text && joint == .cut: break
        case .agency(let name, let isSettled):
            agencies.append((name, joint, index))
            if !isSettled { isDoubtfulChain = true }
        case .name(let name, let shape):
            names.append(Named(words: name, shape: shape, joint: joint, index: index, isAccount: false))
        case .account(let name, let shape, let host, let isSettled):
            if let host { hosts.append((host, isSettled, joint)) }
            if shape == .no {
                residue.append(name)
            } else {
                names.append(Named(words: name, shape: shape, joint: joint, index: index, isAccount: true))
            }
        case .author(let words, let isSettled):
            names.append(
                Named(
                    words: CreditExcerpt("@author", at: words.range), shape: isSettled ? .certain : .doubtful, joint: joint,
                    index: index, isAccount: true))
        case .modified(let words): if credit.modified == nil { credit.modified = words } else { residue.append(words) }
        // What is left of them stands alone: nobody is named.
        case .caption(let words), .job(let words): residue.append(words)
        case .titled(_, _, let title): if let title { residue.append(title) }
        case .nothing: break
        case .unknown(let words): residue.append(words)
        }
    }

    /// "Photo by … on Unsplash": whatever stands between is the name of an account, though it does not look like one.
    private mutating func takeOpaqueName(_ parts: [(joint: CreditField.Joint, part: CreditPart)]) {
        guard lead.hasRole, lead.cue == .by, parts.count == 2, names.isEmpty, case .unknown(let text) = parts[0].part,
            case .host = parts[1].part,
            parts[1].joint == .on, text.text.count <= 40
        else { return }
        names.append(Named(words: text, shape: .doubtful, joint: .start, index: 0, isAccount: true))
        residue.removeAll { $0 == text }
    }

    /// "서울=뉴시스": the place where a report was written stands before the agency.
    private mutating func takeDateline() {
        guard let first = names.first, let agency = agencies.first(where: { $0.joint == .equals }), first.index < agency.index,
            first.text.unicodeScalars.allSatisfy({ Hangul.isSyllable($0) || $0 == " " })
        else { return }
        let between = first.index + 1
        guard agency.index == between || agencies.contains(where: { $0.index == between }) else { return }
        caption.append(first.words)
        names.removeFirst()
    }

    private mutating func placeOffice(_ credit: inout CreditReading) {
        switch office?.kind {
        case .host(let host): hosts.insert((host, true, .start), at: 0)
        case .agency(let agency, let isSettled):
            if !agencies.isEmpty || !isSettled { isDoubtfulChain = true }
            agencies.insert((agency, .start, -1), at: 0)
        case .service(let name, let isSettled):
            if names.isEmpty {
                // "U.S. Army photo": nobody is named, the office is.
                names.append(
                    Named(
                        words: name, shape: isSettled ? .certain : .doubtful, joint: .start, index: 0, isAccount: false,
                        isAtOffice: isSettled))
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
    private mutating func placeService(_ credit: inout CreditReading) {
        guard names.count == 2, hosts.isEmpty, agencies.isEmpty else { return }
        let service = names.firstIndex { CreditWords.services.contains($0.text.lowercased()) }
        guard let index = service ?? leadingOffice, names[1 - index].text.contains(" ") else { return }
        credit.source = names[index].words
        if service == nil || names[1 - index].shape != .certain { residue.append(names[index].words) }
        names.remove(at: index)
        names[0].isAtOffice = true
    }

    /// "Ingrid Solberg/The Skerrin Post": the paper whose photographer she is.
    private mutating func takePaper(_ credit: inout CreditReading) {
        guard names.count == 2, hosts.isEmpty, agencies.isEmpty, credit.source == nil, names[0].shape == .certain,
            names[0].text.contains(" "), [.slash, .comma, .pipe, .dash].contains(names[1].joint), names[1].shape != .no,
            CreditWords.isPaper(names[1].text), !CreditWords.isPaper(names[0].text), !isInstitution(names[0].text)
        else { return }
        credit.source = names[1].words
        names.remove(at: 1)
        names[0].isAtOffice = true
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
        agencies = (agencies + others.map { ($0.words, $0.joint, $0.index) }).sorted { $0.index < $1.index }
        names.removeSubrange(1...)
        if !(others.allSatisfy { CreditWords.isPaper($0.text) } && listed.joint == .via) { isDoubtfulChain = true }
    }

    private mutating func placeAgencies(_ credit: inout CreditReading) {
        guard let first = agencies.first else { return }
        let isTorn = zip(agencies, agencies.dropFirst()).contains { $1.index != $0.index + 1 && $0.index >= 0 }
        let isTogether = zip(agencies, agencies.dropFirst()).allSatisfy { $1.index == $0.index + 1 }
        var chain = first.name
        for next in agencies.dropFirst() {
            chain.text += ([.via, .equals].contains(next.joint) ? " via " : " / ") + next.name.text
            if isTogether { chain.range = CreditExcerpt.cover(chain.range, next.name.range) }
        }
        credit.agency = chain
        let isOdd = agencies.contains { ![.start, .slash, .pipe, .via, .dash, .on, .equals, .cut].contains($0.joint) }
        let isApart = hosts.contains { ![.start, .slash, .pipe, .via, .on].contains($0.joint) }
        let comma = agencies.count == 1 && first.joint != .start && names.count == 1 && names[0].index < first.index
        if isDoubtfulChain || isTorn || agencies.count > 3 || isOdd && !comma || isApart { residue.append(chain) }
    }

    private mutating func placeHosts(_ credit: inout CreditReading) {
        guard let first = hosts.first else { return }
        if hosts.count == 1, names.isEmpty, agencies.isEmpty, credit.source == nil, credit.title == nil,
            PictureHosts.makers.contains(first.name.text), hasLicense || lead.cue == .copyright, first.joint != .via,
            first.joint != .on
        {
            // "Google (CC BY 3.0)": who grants a license or claims a copyright is no mere keeper.
            credit.creator = first.name
            return
        }
        if credit.source == nil { credit.source = first.name } else { residue.append(first.name) }
        if !first.isSettled { residue.append(first.name) }
        for next in hosts.dropFirst() where next.name.text != first.name.text {
            // "iStock/Thinkstock": one library by way of another.
            if [.slash, .pipe, .via].contains(next.joint), names.count == 1, names[0].index == 0,
                credit.source?.text == first.name.text
            {
                credit.source = CreditExcerpt(
                    first.name.text + (next.joint == .via ? " via " : " / ") + next.name.text,
                    at: CreditExcerpt.cover(first.name.range, next.name.range))
            } else {
                residue.append(next.name)
            }
        }
    }

    private mutating func placeNames(_ credit: inout CreditReading) {
        guard var maker = names.first else { return }
        var others = names.dropFirst()
        if let next = others.first, next.index == maker.index + 1, isInstitution(maker.text) {
            // "… (Jeong Ha-na)" and ", Weather Service" belong to the institution before; whether they should is for a person to say.
            let isSure = maker.shape == .certain && next.shape == .certain && (hasLicense || lead.cue != .none)
            if next.joint == .bracket {
                maker.words.text += " (\(next.text))"
                maker.words.range = CreditExcerpt.cover(maker.words.range, next.words.range)
                maker.shape = isSure && !isInstitution(next.text) ? .certain : .doubtful
                others = others.dropFirst()
            } else if next.joint == .comma, isInstitution(next.text) {
                maker.words.text += ", \(next.text)"
                maker.words.range = CreditExcerpt.cover(maker.words.range, next.words.range)
                maker.shape = isSure ? .certain : .doubtful
                others = others.dropFirst()
            }
        }
        if let next = others.first, next.joint == .bracket, next.text.hasPrefix("@"), next.index == maker.index + 1 {
            // "Mina Cho (@minacho)": the account of the same person.
            caption.append(next.words)
            others = others.dropFirst()
        }
        while let last = others.last, last.joint == .comma,
            credit.source.map({ CreditWords.services.contains($0.text.lowercased()) }) ?? false,
            last.text.lowercased().split(separator: " ").contains(where: { CreditWords.units.contains(String($0)) })
        {
            caption.append(last.words)
            others = others.dropLast()
        }
        while let last = others.last, last.joint == .comma, CreditWords.places.contains(last.text.lowercased()) {
            caption.append(last.words)
            others = others.dropLast()
        }
        // A line that is nothing but words may be a caption: no name is taken from it unless it can be nothing else.
        if lead.cue == .none, !lead.hasRole, hosts.isEmpty, agencies.isEmpty, !hasLicense, office == nil,
            maker.shape == .doubtful || isCouple(maker.text), !isProvided
        {
            residue += [maker.words] + others.map(\.words)
            return
        }
        if PictureHosts.table.isNearMiss(maker.text) || NewsAgencies.table.isNearMiss(maker.text) {
            residue += [maker.words] + others.map(\.words)
            return
        }
        credit.creator = maker.words
        if maker.shape == .doubtful, lead.cue != .none, lead.cue != .source, CreditWords.isPaper(maker.text) {
            maker.shape = .certain
        }
        if isAccountOnHost(maker) { maker.shape = .certain }
        if maker.shape == .doubtful || !isVouched(maker) || !others.isEmpty || isMisplaced(maker) { residue.append(maker.words) }
        residue += others.map(\.words)
    }
}
