/// The names of the countries that Creative Commons licenses were adapted to, in English and in the language of the country.
enum CountryNames {
    private static let names: [(code: String, names: [String])] = [
        ("AM", ["armenia"]), ("AR", ["argentina"]), ("AT", ["austria", "österreich"]), ("AU", ["australia"]),
        ("AZ", ["azerbaijan"]), ("BE", ["belgium", "belgique", "belgië"]), ("BG", ["bulgaria", "българия"]),
        ("BR", ["brazil", "brasil"]), ("CA", ["canada"]), ("CH", ["switzerland", "schweiz", "suisse", "svizzera"]),
        ("CL", ["chile"]), ("CN", ["china mainland", "mainland china", "china", "中国大陆", "中国"]), ("CO", ["colombia"]),
        ("CR", ["costa rica"]), ("CZ", ["czech republic", "czechia", "česko", "česká republika"]),
        ("DE", ["germany", "deutschland"]), ("DK", ["denmark", "danmark"]), ("EC", ["ecuador"]), ("EE", ["estonia", "eesti"]),
        ("EG", ["egypt"]), ("ES", ["spain", "españa", "espanya"]), ("FI", ["finland", "suomi"]), ("FR", ["france"]),
        ("GE", ["georgia"]), ("GR", ["greece", "ελλάδα"]), ("GT", ["guatemala"]), ("HK", ["hong kong", "香港"]),
        ("HR", ["croatia", "hrvatska"]), ("HU", ["hungary", "magyarország"]), ("IE", ["ireland"]),
        ("IGO", ["intergovernmental organizations", "intergovernmental organisations"]), ("IL", ["israel"]), ("IN", ["india"]),
        ("IT", ["italy", "italia"]), ("JP", ["japan", "日本"]),
        ("KR", ["south korea", "republic of korea", "korea", "대한민국", "한국"]), ("LU", ["luxembourg", "luxemburg"]),
        ("MK", ["north macedonia", "macedonia"]), ("MT", ["malta"]), ("MX", ["mexico", "méxico"]), ("MY", ["malaysia"]),
        ("NL", ["the netherlands", "netherlands", "nederland"]), ("NO", ["norway", "norge"]),
        ("NZ", ["new zealand", "aotearoa new zealand"]), ("PE", ["peru", "perú"]), ("PH", ["philippines"]),
        ("PL", ["poland", "polska"]), ("PR", ["puerto rico"]), ("PT", ["portugal"]), ("RO", ["romania", "românia"]),
        ("RS", ["serbia"]), ("SCOTLAND", ["uk : scotland", "scotland"]), ("SE", ["sweden", "sverige"]), ("SG", ["singapore"]),
        ("SI", ["slovenia", "slovenija"]), ("TH", ["thailand"]), ("TW", ["taiwan", "臺灣", "台灣"]), ("UG", ["uganda"]),
        (
            "UK",
            [
                "uk : england & wales", "uk : england and wales", "england & wales", "england and wales", "united kingdom",
                "great britain",
            ]
        ),
        ("US", ["united states of america", "united states", "usa", "u.s."]), ("VE", ["venezuela"]),
        ("VN", ["vietnam", "viet nam"]), ("ZA", ["south africa"]),
    ]

    private static let byFirstWord = {
        var table: [String: [(words: [String], code: String)]] = [:]
        for (code, names) in names {
            for name in names {
                let words = name.split(separator: " ").map(String.init)
                table[words[0], default: []].append((words, code))
            }
        }
        return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    /// The country whose name a word misses by a letter.
    static func near(_ word: String) -> String? {
        guard (5...14).contains(word.count) else { return nil }
        let letters = Array(word)
        return names.first {
            $0.names.contains { abs($0.count - letters.count) < 2 && License.distance(letters, Array($0)) < 2 }
        }?.code
    }

    /// The country that words begin with, the longest name first.
    static func country(in words: [String]) -> (code: String, length: Int)? {
        guard let first = words.first, let candidates = byFirstWord[first] else { return nil }
        let name = candidates.first { words.starts(with: $0.words) }
        return name.map { ($0.code, $0.words.count) }
    }
}
