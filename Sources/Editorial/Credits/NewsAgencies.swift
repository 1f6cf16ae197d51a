/// Agencies that make or pass on news pictures.
enum NewsAgencies {
    static let table = PhraseTable([
        ("AP", ["ap", "associated press", "?ap images", "?ap photos", "?a.p."]),
        ("Reuters", ["reuters", "?thomson reuters", "?reuters pictures", "?reuters images"]),
        ("AFP", ["afp", "agence france-presse", "?agence france presse"]),
        ("Getty Images", ["getty images", "?getty", "?getty image", "?gettyimages", "?getty images news", "?gettyimages.com"]),
        ("Yonhap", ["yonhap", "yonhap news agency", "yonhap news", "?yonhap news tv", "?yonhapnews"]),
        ("EPA", ["epa", "?european pressphoto agency"]),
        ("EPA-EFE", ["epa-efe", "?epa-efe-yna"]),
        ("EFE", ["efe"]),
        ("Xinhua", ["xinhua", "?xinhua news agency", "?xinhua news"]),
        ("Kyodo", ["kyodo", "?kyodo news"]),
        ("Jiji Press", ["jiji press", "?jiji"]),
        ("KCNA", ["kcna", "?korean central news agency"]),
        ("KNS", ["kns", "?korea news service"]),
        ("Newsis", ["newsis"]),
        ("News1", ["news1"]),
        ("Bloomberg", ["bloomberg", "?bloomberg news"]),
        ("TASS", ["tass", "?itar-tass"]),
        ("Sputnik", ["sputnik"]),
        ("APA", ["?apa"]),
        ("dpa", ["dpa"]),
        ("UPI", ["upi"]),
        ("ANSA", ["ansa"]),
        ("NurPhoto", ["nurphoto"]),
        ("Anadolu", ["anadolu", "?anadolu agency"]),
        ("ZUMA Press", ["zuma press", "?zuma", "?zuma wire"]),
        ("SOPA Images", ["sopa images"]),
        ("LightRocket", ["lightrocket"]),
        ("Sipa USA", ["sipa usa", "?sipa"]),
        ("Newscom", ["?newscom"]),
        ("WENN", ["?wenn"]),
        ("Everett Collection", ["?everett collection"]),
        ("TNS", ["?tns"]),
        ("Splash News", ["?splash news"]),
        ("Backgrid", ["?backgrid"]),
        ("Camera Press", ["?camera press"]),
        ("SWNS", ["?swns"]),
        ("Abaca", ["?abaca"]),
        ("Eyevine", ["?eyevine"]),
        ("Sygma", ["?sygma"]),
        ("Gamma-Rapho", ["?gamma-rapho"]),
        ("REX", ["?rex"]),
        ("WireImage", ["wireimage"]),
        ("FilmMagic", ["filmmagic"]),
        ("Imago", ["?imago", "?imago images"]),
        ("AFLO", ["aflo"]),
        ("Rex Features", ["?rex features"]),
        ("Magnum Photos", ["magnum photos", "?magnum"]),
        ("PA", ["?pa wire", "?pa images", "?pa media", "?press association"]),
        ("Picture Alliance", ["picture alliance", "?picture-alliance"]),
        ("Bettmann", ["?bettmann", "?bettmann archive"]),
        ("Hulton Archive", ["?hulton archive"]),
        ("Corbis", ["?corbis", "?corbis news"]),
        ("Redux", ["?redux", "?redux pictures"]),
        ("Polaris", ["?polaris", "?polaris images"]),
    ])

    /// Several words are agencies only in capitals: `ap` and `apa` are other things too.
    static let capitalsOnly: Set<String> = ["ap", "epa", "afp", "kns", "efe", "upi", "apa", "ansa", "tass"]

    /// A region's agencies joined by a hyphen, as newspapers in Seoul print them: `AP-Yonhap`.
    static func joined(_ word: String) -> [String]? {
        let parts = word.split(separator: "-").map(String.init)
        guard parts.count == 2 else { return nil }
        let names = parts.compactMap { part in table.entry(in: [CreditToken(.word, part)])?.name }
        return names.count == 2 ? names : nil
    }
}
