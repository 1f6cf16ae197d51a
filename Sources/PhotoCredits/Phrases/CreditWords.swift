/// The closed lists of words that the grammar knows. A word that is in none of them can only be part of a name, or is not understood.
package enum CreditWords {
    /// What kind of picture it is.
    static let roles: Set<String> = [
        "photo", "photos", "photograph", "photographs", "photography", "photographer", "photographers", "photographed", "pic",
        "pics", "picture",
        "pictures", "image", "images", "img", "illustration", "illustrations", "illustrator", "illustrated", "graphic",
        "graphics", "infographic", "composite", "montage", "collage", "fotomontage", "фото", "beeld", "imagem", "fot", "fot.",
        "valokuva",
        "artwork", "art", "map", "maps", "chart", "charts", "cartoon", "drawing", "painting", "foto", "fotos", "fotografie",
        "bild", "bilder", "photo-illustration",
        "fotografía", "imagen", "photographie", "crédit", "crédits", "photo(s)",
        "fotograf", "fotografin", "photographe", "archivfoto", "archivbild", "symbolbild", "symbolfoto", "bildnachweis",
        "bildquelle", "bildrechte", "grafik", "karte", "infografik", "infographie", "dessin", "carte", "画像", "図", "イラスト", "图",
        "圖", "資料写真",
        "자료사진", "사진자료", "보도사진", "사진", "이미지", "그래픽", "일러스트", "삽화", "그림", "지도", "화보", "写真", "图片", "圖片", "照片",
    ]
    /// Words that may stand before the kind of picture and say where on the page it is.
    static let positions: Set<String> = [
        "cover", "feature", "featured", "header", "banner", "top", "title", "main", "hero", "lead", "background", "thumbnail",
        "original",
        "all", "both", "homepage", "home", "page", "front", "profile", "social", "teaser", "opening", "official", "inset",
        "masthead", "mandatory",
        "splash",
    ]
    /// Words that say how a picture reached the desk; no field holds them.
    static let origins: Set<String> = [
        "pool", "handout", "stock", "staff", "contributed", "submitted", "courtesy", "undated", "archive", "archival",
        "historical", "promotional", "press",
    ]
    /// Whether a word says no more than that there is a picture.
    static func isIdle(_ word: String) -> Bool {
        roles.contains(word) || origins.contains(word) || ["file", "d'archives", "d'illustration"].contains(word)
    }

    static let credits: Set<String> = [
        "credit", "credits", "attribution", "crédit", "crédits", "提供", "撮影", "出典", "출처", "제공", "촬영", "来源", "來源",
    ]
    /// A lead-in in one word, Korean.
    static let leadWords: Set<String> = [
        "写真提供", "画像提供", "図源", "图源", "图片来源", "摄影", "攝影", "사진촬영", "자료출처", "자료제공", "사진제공", "사진출처", "이미지출처", "이미지제공", "그래픽제공", "출처",
        "제공", "촬영", "ⓒ",
    ]
    static let participles: Set<String> = [
        "taken", "provided", "supplied", "released", "shot", "photographed", "created", "made", "captured", "drawn", "designed",
        "produced", "contributed",
    ]
    static let byWords: Set<String> = ["by", "von", "par", "door"]

    /// Small words that may stand inside a name.
    static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "di", "da", "del", "dos", "du", "ter", "zu",
    ]
    /// Words that join the parts of an institution's name.
    static let joints: Set<String> = ["of", "and", "for", "the", "&"]
    /// An institution's name has one of these.
    static let institutions: Set<String> = [
        "ministry", "service", "institute", "institution", "department", "dept", "agency", "center", "centre", "archives",
        "archive", "university",
        "museum", "office", "council", "committee", "commission", "bureau", "administration", "foundation", "association",
        "library", "government", "corps",
        "company", "republic", "embassy", "bank", "house", "organization", "organisation", "alliance", "network", "society",
        "command", "forces", "navy",
        "army", "force", "guard", "college", "school", "group", "union", "federation", "league", "board", "authority",
        "parliament", "assembly", "court",
        "corporation", "studies", "nations", "chamber", "partnership", "fund", "initiative", "project", "project.", "secretariat",
        "consulate", "city",
    ]
    /// Words that belong to no name: whoever meets one in a would-be name has a caption or another credit before him.
    static let foreign: Set<String> = roles.union([
        "credit", "credits", "caption", "source", "sources", "courtesy", "by", "via", "from", "copyright", "copyrighted",
        "license", "licence", "licensed",
        "licensing", "rights", "reserved", "permission", "file", "pool", "handout", "unknown", "anonymous", "screenshot",
        "screengrab", "still", "frame", "provided", "taken",
        "used", "edited", "captured", "click", "here", "http", "https", "www", "unidentified", "various", "internet", "online",
        "web",
        "website", "google", "stock",
        "author", "staff", "photoshop", "video", "footage", "youtube", "none", "n/a", "tbd", "tba", "free", "public", "domain",
        "commons", "creative", "cc",
        "str", "stringer", "ho", "et", "attribution", "reproduced", "adapted", "cropped", "modified", "text", "words", "story",
        "data", "design", "me", "us",
        "myself", "photostream", "album",
        "user", "member", "account", "page", "shutterstock", "generated", "ai", "ai-generated", "prompt", "collection", "left",
        "right", "above", "below", "top",
        "bottom", "middle", "clockwise", "at", "with", "during", "after", "before", "near", "is", "are", "was", "were",
        "as", "to", "has", "his", "her", "their", "its",
        "this", "that", "these", "who", "which", "when", "where", "not", "unless", "otherwise", "noted", "see", "more", "read",
        "correspondent", "reporter", "contributor",
        "writer", "editor", "freelance", "freelancer", "intern", "special", "exclusive", "editorial", "only", "fair", "undated",
        "date", "circa", "ca.", "c.", "photographer", "artist",
        "gfdl", "gnu", "wikicommons", "royalty-free", "n.d.", "material", "materials", "work", "all", "view", "portrait", "scene",
        "or",
    ])
    /// Words of the list above that institutions carry in their names too: "Public Affairs Office". They make a name doubtful.
    static let ambiguous: Set<String> = [
        "public", "special", "editorial", "collection", "creative", "design", "text", "data", "story", "web", "online", "google",
        "material", "materials",
        "video", "photo", "photos", "photography", "images", "pictures", "art", "graphics", "photographs", "staff", "sources",
        "free",
        "press", "map", "maps", "fotos",
    ]
    /// Months and their short forms.
    static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan.", "feb.", "mar.",
        "apr.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.",
    ]
    static let days: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon.", "tue.", "wed.", "thu.", "fri.",
        "sat.", "sun.", "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "janvier", "février", "mars",
        "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ]
    /// Agencies whose newspapers name the person in the picture before them.
    static let houseAgencies: Set<String> = ["Yonhap", "Newsis", "News1", "Newspim", "Kyodo", "Jiji Press", "Xinhua", "TASS"]
    /// Agencies that never name a photographer: a name beside them is the one of a person in the picture.
    static let namelessAgencies: Set<String> = ["KCNA", "KNS"]
    /// Capitalised words of captions and headlines: a name with one of them is doubtful.
    static let captionWords: Set<String> = [
        "meets", "meet", "meeting", "summit", "shakes", "visits", "visit", "speaks", "speech", "walks", "waves", "attends",
        "arrives", "talks", "signs",
        "signing", "ceremony", "parade", "launch", "launches", "missile", "missiles", "protest", "protesters", "rally", "skyline",
        "border", "bridge", "street",
        "zone", "demilitarized", "airport", "station", "stadium", "complex", "hotel", "building", "port", "island", "beach",
        "castle", "square", "stock", "tower", "palace", "temple", "market", "village", "mountain", "river", "flag", "flags",
        "statue", "monument", "president",
        "minister", "chairman", "leader",
        "secretary", "ambassador", "director", "soldiers", "troops", "workers", "students", "defectors", "nuclear", "test",
        "talks", "election", "inauguration",
        "north", "south", "korea", "korean", "koreans", "kaesong", "panmunjom", "pyongyang", "seoul", "busan", "incheon", "jeju",
        "dmz", "jsa", "beijing", "tokyo", "washington", "dprk", "rok",
        "figure", "fig", "table", "panel", "day", "night", "sunset", "sunrise", "winter", "summer", "spring", "autumn",
        "olympics", "team", "the", "in", "on", "an",
        "january", "february", "march", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "new", "old", "times", "post", "herald",
        "news", "daily", "press", "tv", "wikipedia", "family", "estate", "student",
    ]
    /// How a picture was changed.
    static let changes: Set<String> = [
        "cropped", "resized", "edited", "modified", "altered", "retouched", "colorized", "colourised", "colorised", "colourized",
        "desaturated",
        "brightened", "darkened", "rotated", "flipped", "trimmed", "enlarged", "sharpened", "blurred", "recolored", "recoloured",
        "color-corrected",
        "colour-corrected", "changes", "crop", "cropping", "편집", "일부", "자름", "수정", "보정",
    ]
    /// What leads to a license phrase: taken away with it.
    static let licenseGlue: Set<String> = [
        "is", "are", "was", "marked", "licensed", "licenced", "license", "licence", "shared", "released", "available",
        "reproduced",
        "distributed", "published", "made",
        "used", "under", "with", "the", "a", "an",
    ]
    /// A sentence of these words only says where the license can be read.
    static let readingAdvice: Set<String> = [
        "to", "view", "a", "copy", "of", "this", "the", "license", "licence", "visit", "see", "click", "here", "at", "for",
        "details", "terms", "full", "deed", "read",
        "more", "go", "please", "learn", "about", "creative", "commons", "licenses", "it",
    ]
    /// Offices whose people take pictures on duty: `U.S. Navy photo by …`.
    package static let services: Set<String> = [
        "u.s. department of state", "u.s. navy", "u.s. army", "u.s. air force", "u.s. marine corps", "u.s. coast guard",
        "u.s. space force", "us navy",
        "us army", "us air force",
        "us marine corps", "u.s. department of defense", "department of defense", "dod", "nasa", "state department",
        "u.s. state department", "white house",
        "cheong wa dae", "blue house", "rok navy", "rok army", "rok air force", "u.s. national guard", "air national guard",
        "u.s. air national guard", "army national guard",
        "u.s. army national guard", "royal navy", "usaf", "usmc", "usgs", "noaa", "un", "u.n.",
    ]
    /// Where pictures are often taken; behind a comma they say where, not who.
    static let places: Set<String> = [
        "seoul", "busan", "incheon", "pyongyang", "panmunjom", "tokyo", "beijing", "washington", "london", "paris", "berlin",
        "moscow", "brussels", "geneva", "new york", "hong kong", "south korea", "north korea", "korea", "japan", "china",
    ]
    /// The last word of what is shown, whatever stands before it.
    static let views: Set<String> = [
        "festival", "falls", "gardens", "cathedral", "shrine", "fortress", "canyon", "valley", "lantern", "lanterns", "panorama",
        "downtown", "waterfront", "boulevard", "avenue", "plaza", "temple", "stadium",
    ]
    /// The last word of a sight of three words or more; in a shorter name it is a surname.
    static let sights: Set<String> = ["hall", "gate", "lake", "church", "bay", "wall", "garden", "hill", "mount", "road", "park"]
    /// Persons who are in pictures and take none.
    static let subjects: Set<String> = [
        "donald trump", "joe biden", "barack obama", "vladimir putin", "xi jinping", "kim jong un", "kim jong-un", "kim jong il",
        "kim yo jong", "moon jae-in", "yoon suk yeol", "lee jae-myung", "park geun-hye", "shinzo abe", "fumio kishida",
        "angela merkel", "olaf scholz", "emmanuel macron", "boris johnson", "rishi sunak", "keir starmer", "theresa may",
        "volodymyr zelensky", "volodymyr zelenskyy", "narendra modi", "benjamin netanyahu", "recep tayyip erdogan", "elon musk",
        "hillary clinton", "kamala harris", "mike pompeo", "mike pence", "john bolton", "antony blinken", "taylor swift",
    ]
    /// Words in small letters that name what is shown more often than an account.
    static let commonNouns: Set<String> = [
        "ferry", "ship", "ships", "boats", "harbour", "harbor", "city", "street", "people", "crowd", "snow", "rain", "moon",
        "food",
        "flower", "flowers", "trees", "forest", "ocean", "lake", "waves", "clouds", "house", "houses", "school", "train", "cars",
        "dogs", "cats", "birds", "church", "museum", "library", "factory", "downtown", "landscape", "selfie", "logo", "poster",
    ]
    /// Parts of armed forces: where a photographer on duty belongs.
    static let units: Set<String> = [
        "detachment", "squadron", "battalion", "brigade", "division", "regiment", "wing", "fleet", "affairs", "company",
        "command",
    ]
    private static let paperWords: Set<String> = [
        "times", "post", "herald", "tribune", "chronicle", "gazette", "globe", "guardian", "telegraph", "journal", "courier",
        "examiner", "observer", "inquirer", "dispatch", "sentinel", "bulletin", "review", "monthly", "weekly", "magazine",
        "país", "mundo", "nación", "prensa", "corriere", "repubblica", "stampa", "spiegel", "welt", "folha", "clarín",
        "zeitung", "anzeiger", "tageblatt", "rundschau", "kurier", "presse", "figaro", "monde", "parisien", "dauphiné",
        "ouest-france", "newspaper", "mirror", "star", "record", "mail", "express", "independent", "standard", "citizen",
    ]

    /// Whether a name is that of a newspaper or a magazine.
    static func isPaper(_ name: String) -> Bool {
        let words = name.lowercased().split(separator: " ").map(String.init)
        return words.count > 1 && words.contains(where: paperWords.contains) || words.first.map(paperWords.contains) ?? false
            || name == "신문" || name.count > 2 && ["일보", "신문", "新聞", "新聞社", "일보사"].contains(where: name.hasSuffix)
    }

    static let years = 1800...2100

    static func isYear(_ word: String) -> Bool {
        let pieces = word.split(whereSeparator: { "-–".contains($0) })
        return (1...2).contains(pieces.count) && pieces.allSatisfy { $0.count == 4 && Int($0).map(years.contains) ?? false }
    }
}

/// Words that say a machine made the picture.
package enum MachineMade {
    private static let systems: Set<String> = [
        "midjourney", "dall-e", "dalle", "dall·e", "chatgpt", "ai-generated", "ai-created", "dreamstudio",
        "gpt-4o", "ideogram",
        "leonardo.ai", "synthography", "ai생성", "챗gpt", "미드저니",
    ]

    package static func isNamed(in tokens: [CreditToken]) -> Bool {
        for (index, token) in tokens.enumerated() where token.kind == .word {
            if systems.contains(token.folded)
                || token.folded.hasPrefix("dall") && token.folded.hasSuffix("e") && token.folded.count < 8
            {
                return true
            }
            if token.text == "AI" || token.text.hasPrefix("AI-") || token.text.hasPrefix("AI로") || token.text == "A.I." {
                return true
            }
            if token.folded == "generated" || token.folded == "생성형" { return true }
            let next = index + 1 < tokens.count ? tokens[index + 1].folded : ""
            if token.folded == "stable", next == "diffusion" { return true }
            if token.folded == "artificial", next == "intelligence" { return true }
            if token.folded == "image", next == "creator" || next == "generator" { return true }
        }
        return false
    }
}
