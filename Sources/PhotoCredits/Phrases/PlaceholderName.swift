/// What stands where a name should be and names nobody: an empty form, a role, a camera.
package enum PlaceholderName {
    /// Whether a text names nobody. Strict on purpose: an account may be called almost anything.
    package static func isOne(_ text: String) -> Bool {
        let text = bare(text)
        if !text.contains(where: { $0.isLetter }) { return !text.contains("@") }
        return words.contains(text) || isCamera(text)
    }

    /// In small letters, without what is put around a name: `<Unknown>`, `Photo by me.`
    private static func bare(_ text: String) -> String {
        var text = text.lowercased()[...]
        for lead in [
            "photo by ", "photograph by ", "photo: ", "picture by ", "image by ", "by ", "by: ", "credit: ", "©", "(c) ",
        ]
        where text.hasPrefix(lead) {
            text = text.dropFirst(lead.count)
        }
        let isAround: (Character) -> Bool = { $0.isWhitespace || "<>[](){}\"'“”‘’.:;,*_-".contains($0) }
        text = text.drop(while: isAround)
        while let last = text.last, isAround(last) { text.removeLast() }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let words: Set<String> = [
        // Forms that nobody filled in.
        "null", "nil", "none", "n/a", "na", "n.a", "nan", "undefined", "empty", "blank", "unknown", "unbekannt", "inconnu",
        "inconnue",
        "desconocido", "desconocida", "sconosciuto", "desconhecido", "onbekend", "not known", "not available", "not specified",
        "unspecified", "no name", "noname", "name", "your name", "your name here", "insert name", "insert name here",
        "first last",
        "first name last name", "firstname lastname", "full name", "default", "test", "tester", "todo", "tbd", "tba", "tbc",
        "xxx",
        "xx", "x", "asdf", "lorem ipsum", "string", "text", "value", "untitled", "unnamed",
        // Roles.
        "photographer", "photographer name", "photographer's name", "photographers", "the photographer", "unknown photographer",
        "photographer unknown", "unknown author", "author unknown", "unknown artist", "artist unknown", "unknown creator",
        "author",
        "artist", "creator", "owner", "copyright owner", "copyright holder", "rights holder", "user", "username", "user name",
        "admin", "administrator", "windows user", "microsoft office user", "me", "myself", "i", "self", "own work", "own",
        "byline", "by-line", "credit", "credits", "credit line", "photo credit", "photo", "photos", "photograph", "picture",
        "image",
        "images", "fotograf", "fotografin", "photographe", "auteur", "fotógrafo", "fotografo", "autor", "autore", "urheber",
        "copyright", "all rights reserved",
        "미상", "작자미상", "작자 미상", "불명", "알 수 없음", "알수없음", "없음", "무명", "작가", "사진작가", "사진가", "촬영자", "작성자", "저작자",
        "저작권자", "이름", "관리자", "사용자", "나", "본인", "출처", "크레딧", "테스트", "기자", "사진기자", "사진",
        "不明", "作者", "作者不明", "撮影者", "名無し", "未知", "佚名", "摄影师", "攝影師", "无", "無",
    ]

    private static let makers: Set<String> = [
        "canon", "nikon", "sony", "olympus", "panasonic", "lumix", "fujifilm", "fuji", "pentax", "samsung", "leica", "apple",
        "iphone", "ipad", "huawei", "xiaomi", "redmi", "motorola", "kodak", "casio", "minolta", "konica", "ricoh", "gopro", "dji",
        "lg", "lge", "htc", "nokia", "oneplus", "oppo", "galaxy", "eos", "coolpix", "powershot", "finepix", "hasselblad", "sigma",
    ]

    private static let models = [
        "dsc", "dsc-", "dscn", "dscf", "img", "ilce-", "sm-", "dmc-", "dc-", "e-m", "e-pl", "dslr-", "nex-", "slt-", "gt-i",
        "shv-", "sgh-",
        "lm-", "ex-z", "pict", "pxl", "dcim",
    ]

    /// `SONY DSC`, `OLYMPUS DIGITAL CAMERA`, `Canon EOS 5D Mark III`, `ILCE-7M3`.
    private static func isCamera(_ text: String) -> Bool {
        if ["digital camera", "still camera", "camera pictures"].contains(where: text.contains) { return true }
        let parts = text.split(separator: " ")
        guard let first = parts.first, parts.count <= 6 else { return false }
        if makers.contains(String(first)), parts.count > 1 {
            return parts.dropFirst().contains { $0 == "dsc" || $0 == "camera" || $0.contains(where: \.isNumber) }
        }
        guard parts.count == 1, first.contains(where: \.isNumber),
            first.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) })
        else { return false }
        if first.first == "p", first.dropFirst().count >= 7, first.dropFirst().allSatisfy(\.isNumber) { return true }
        return models.contains { model in
            guard first.hasPrefix(model) else { return false }
            let rest = first.dropFirst(model.count).drop { "-_".contains($0) }
            return rest.prefix(model.hasSuffix("-") ? 3 : 1).contains(where: \.isNumber)
        }
    }
}
