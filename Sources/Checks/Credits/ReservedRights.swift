import PhotoCredits

/// Which of the statements in a file keep its picture from being used without a word of its owner.
enum ReservedRights {
    static func statements(of facts: ImageFacts) -> [EmbeddedStatement] {
        var found: [EmbeddedStatement] = []
        if let notice = facts.copyright, isReserved(notice) {
            found.append(EmbeddedStatement(field: "copyright notice", text: notice))
        }
        if let terms = facts.usageTerms, !isGrant(terms) { found.append(EmbeddedStatement(field: "usage terms", text: terms)) }
        found += facts.otherRights.filter { $0.field.hasPrefix("plus:") ? !isGrant($0.text) : isReserved($0.text) }
        if let address = facts.licenseURL, License.deed(address) == nil {
            found.append(EmbeddedStatement(field: "web statement of rights", text: address))
        }
        return found
    }

    private static let phrases = [
        "all rights reserved", "rights reserved", "all right reserved", "alle rechte vorbehalten", "rechte vorbehalten",
        "tous droits réservés", "tous droits reserves", "droits réservés", "todos los derechos reservados", "derechos reservados",
        "todos os direitos reservados", "tutti i diritti riservati", "alle rechten voorbehouden", "wszelkie prawa zastrzeżone",
        "all rights are reserved", "rights managed", "rights-managed", "no use without", "not be used without", "no unauthorized",
        "no unauthorised", "unauthorized use", "unauthorised use", "without permission", "without prior", "without the written",
        "without written", "written permission", "written consent", "permission required", "permission is required",
        "requires permission", "may not be reproduced", "not be reproduced", "may not be used", "must not be used", "not for use",
        "no reproduction", "reproduction prohibited", "do not copy", "do not use", "no copying", "editorial use only",
        "for editorial use", "not for commercial", "no commercial use", "no sales", "no archive", "not for sale", "no resale",
        "license required", "licence required", "licensed use only", "one-time use", "one time use", "strictly prohibited",
        "is prohibited", "not for publication", "not for distribution", "proprietary", "confidential",
        "무단전재", "무단 전재", "재배포 금지", "재배포금지", "무단 복제", "무단복제", "무단 사용", "무단사용", "모든 권리", "판권 소유", "판권소유",
        "無断転載", "無断複製", "転載禁止", "版权所有", "版權所有", "未经授权", "未經授權", "著作権所有",
    ]

    private static func isReserved(_ text: String) -> Bool {
        let text = folded(text)
        for open in ["some rights reserved", "no rights reserved", "certains droits réservés", "algunos derechos reservados"]
        where text.contains(open) {
            return false
        }
        return phrases.contains { text.contains($0) } && !isGrant(text)
    }

    /// Whether a text names a license that everybody holds, or gives the picture away.
    private static func isGrant(_ text: String) -> Bool {
        let folded = folded(text)
        let open = [
            "public domain", "domaine public", "dominio público", "gemeinfrei", "no rights reserved", "some rights reserved",
            "free to use", "free for any use", "free of copyright", "no known copyright", "no copyright", "creative commons",
            "공공누리", "퍼블릭 도메인",
        ]
        if open.contains(where: folded.contains) || License.deed(text) != nil { return true }
        let tokens = CreditTokens.tokens(of: text)
        let named = tokens.indices.compactMap { tokens[$0].isWord ? LicensePhrase.read(tokens, at: $0)?.id : nil }
        return named.contains { $0 != "LicenseRef-All-Rights-Reserved" }
            || tokens.compactMap(\.address).contains { License.deed($0) != nil }
    }

    private static func folded(_ text: String) -> String {
        CreditText.normalised(text).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
