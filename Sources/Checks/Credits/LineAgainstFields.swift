import PhotoCredits
import Text

extension Rule {
    /// `credit/line-against-fields`: the credit line says what the fields beside it say.
    static let lineAgainstFields = Rule(
        "credit/line-against-fields", draft: .hint, review: .warning, publish: .error, since: .two,
        why:
            "Readers see the credit line alone: a license or a name that only a field holds is not printed, and another one in the line is the wrong one.",
        standard: "Creative Commons 2.0 section 4 and 4.0 section 3(a)(1); IPTC Credit Line",
        failing: "{credit: \"Photo: Mina Cho on Flickr\", license: CC-BY-SA-2.0}",
        passing: "{credit: \"Photo: Mina Cho on Flickr, CC BY-SA 2.0\", license: CC-BY-SA-2.0}"
    ) { article in
        article.photos.compactMap { photo in
            guard let line = photo.line, let difference = photo.lineDifference else { return nil }
            let proper = photo.properCredit
            let fix =
                difference.isGap && photo.isAllSaid(by: proper)
                ? photo.value.replacing("credit", with: proper.line, in: article.text) : nil
            let how = fix == nil ? "Correct the one that is wrong; by the fields the line is" : "`galley check --fix` writes"
            return Diagnostic(
                place: line.value.place, message: "The credit line \(difference.words). \(how): \(proper.line)", fix: fix,
                maxSeverity: difference.weight)
        }
    }
}

/// How a credit line differs from the fields beside it.
private struct LineDifference {
    let words: String
    /// The line says less than the fields, and nothing else.
    let isGap: Bool
    var weight = Severity.error
}

extension CheckedPhoto {
    /// Where the line and the fields differ; nil where they do not, or where a contract says what is to be printed.
    fileprivate var lineDifference: LineDifference? {
        guard !isPermitted else { return nil }
        return licenseGap ?? nameDifference("creator", credit.creator, says: "names") ?? nameDifference(
            "agency", credit.agency, says: "names")
            ?? nameDifference("source", credit.source, says: "says that the picture is from")
    }

    private var fieldLicense: License? { licenses.first { $0.origin == .field || $0.origin == .address }?.license }

    private var licenseGap: LineDifference? {
        guard let license = fieldLicense, license.isPublic, credit.license == nil else { return nil }
        let key = licenses.contains { $0.origin == .field } ? "license" : "license_url"
        return LineDifference(
            words: "names no license, but `\(key):` says \(license.name)", isGap: true,
            weight: license.permits.attribution ? .error : .hint)
    }

    private func nameDifference(_ key: String, _ read: String?, says: String) -> LineDifference? {
        guard let field = text(key), let line, field != "@author", read != "@author" else { return nil }
        let wanted = PlainWords.of(canonical(field, key))
        guard !wanted.isEmpty, Set(wanted).isDisjoint(with: PlainWords.of(line.reading.line)) else { return nil }
        if let read {
            // A doubtful reading is no ground to say that the line is wrong.
            guard credit.residue == nil, Set(wanted).isDisjoint(with: PlainWords.of(read)) else { return nil }
            return LineDifference(words: "\(says) \(read), but `\(key):` says \(field)", isGap: false)
        }
        guard key == "creator", fieldLicense?.permits.attribution == true, credit.residue == nil, credit.agency == nil else {
            return nil
        }
        return LineDifference(words: "names nobody, but `creator:` says \(field)", isGap: true)
    }

    /// The name by which a site or an agency is known, whatever its spelling.
    private func canonical(_ name: String, _ key: String) -> String {
        let table = key == "agency" ? NewsAgencies.table : PictureHosts.table
        let tokens = CreditTokens.tokens(of: name)
        guard key != "creator", let entry = table.entry(in: tokens[...]), entry.words.count == tokens.count else { return name }
        return entry.name
    }

    /// The credit that the fields come to, and the line where they say nothing.
    fileprivate var properCredit: Credit {
        Credit(
            creator: text("creator") ?? credit.creator, source: text("source") ?? credit.source,
            agency: text("agency") ?? credit.agency,
            license: fieldLicense?.id ?? credit.license,
            title: (text("title") ?? credit.title).flatMap { $0.lowercased() == "none" ? nil : $0 },
            sourceURL: text("source_url") ?? credit.sourceURL, modified: modified?.text ?? credit.modified)
    }

    /// Whether nothing is lost where the line is written anew: it was understood to the end, and reads as what it is made of.
    fileprivate func isAllSaid(by proper: Credit) -> Bool {
        credit.residue == nil && credit.caption == nil && Credit(parsing: proper.line) == proper
    }

    /// The line to print where the fields are right and the line is not.
    func properLine(against other: LicenseMention) -> String {
        guard other.origin == .words || other.origin == .linked, licenses.first?.origin == .field else { return "" }
        return " If `license:` is right, the line is: \(properCredit.line)"
    }
}
