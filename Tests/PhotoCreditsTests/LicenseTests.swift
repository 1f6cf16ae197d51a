import PhotoCredits
import Testing

@Suite("Licenses")
struct LicenseTests {
    @Test(arguments: [
        ("CC BY 4.0", "CC-BY-4.0"), ("cc-by-sa-2.0", "CC-BY-SA-2.0"), ("CC BY-ND-NC 2.5", "CC-BY-NC-ND-2.5"),
        ("CC-BY-NC-SA 1.0", "CC-BY-NC-SA-1.0"),
        ("Attribution-ShareAlike 3.0 Unported", "CC-BY-SA-3.0"),
        ("Creative Commons Attribution 4.0 International License", "CC-BY-4.0"),
        ("Creative Commons Attribution-Non Commercial-No Derivs 3.0", "CC-BY-NC-ND-3.0"), ("CC0", "CC0-1.0"),
        ("CC Zero 1.0", "CC0-1.0"),
        ("Public Domain Mark 1.0", "CC-PDM-1.0"), ("public domain", "LicenseRef-Public-Domain"),
        ("KOGL Type 4", "LicenseRef-KOGL-Type-4"),
        ("공공누리 제2유형", "LicenseRef-KOGL-Type-2"), ("LicenseRef-KOGL-3", "LicenseRef-KOGL-Type-3"),
        ("All rights reserved", "LicenseRef-All-Rights-Reserved"),
        ("CC BY-SA 3.0 DE", "CC-BY-SA-3.0-DE"), ("CC-BY-2.5-AU", "CC-BY-2.5-AU"),
        ("licenseref-cc-by-2.0-kr", "LicenseRef-CC-BY-2.0-KR"),
        ("CC BY-SA 3.0 de", "CC-BY-SA-3.0-DE"), ("CC BY 2.0 kr", "LicenseRef-CC-BY-2.0-KR"),
        ("CC BY-SA 3.0 Deutschland", "CC-BY-SA-3.0-DE"), ("CC BY 3.0 United States", "CC-BY-3.0-US"),
        ("CC BY-NC-SA 2.5 Italia", "LicenseRef-CC-BY-NC-SA-2.5-IT"), ("CC BY-SA 2.0 (대한민국)", "LicenseRef-CC-BY-SA-2.0-KR"),
        ("CC BY-SA 2.0 UK: England & Wales", "CC-BY-SA-2.0-UK"), ("CC BY 2.5 UK: Scotland", "LicenseRef-CC-BY-2.5-SCOTLAND"),
        ("Attribution-ShareAlike 3.0 Germany", "CC-BY-SA-3.0-DE"), ("CC BY 3.0 New Zealand", "LicenseRef-CC-BY-3.0-NZ"),
        ("CC-BY-SA-2.1-jp", "CC-BY-SA-2.1-JP"), ("CC 3.0, BY-SA", "CC-BY-SA-3.0"), ("CC BY 3.0 (IGO)", "CC-BY-3.0-IGO"),
        ("Creatve Commons Attribution 2.0", "CC-BY-2.0"), ("저작자표시-비영리-변경금지 4.0", "CC-BY-NC-ND-4.0"),
    ])
    func names(_ text: String, _ id: String) {
        #expect(License.named(text)?.id == id)
    }

    @Test(arguments: [
        "", " ", "CC", "CC BY", "Creative Commons", "CC BY-SA", "KOGL", "CC BY 5.0", "CC BY-ND-SA 2.0", "CC BY 4.0 and more",
        "MIT", "attribution", "by", "CC BY 2.1", "CC BY 2.0 New Zealand", "CC BY 4.0 de", "CC BY 3.0 Narnia",
    ])
    func namesNone(_ text: String) {
        #expect(License.named(text) == nil)
    }

    @Test(arguments: [
        ("https://creativecommons.org/licenses/by-sa/2.0/", "CC-BY-SA-2.0"),
        ("http://www.creativecommons.org/licenses/by/3.0/deed.ko", "CC-BY-3.0"),
        ("https://creativecommons.org/licenses/by-nc-nd/4.0/legalcode?ref=x", "CC-BY-NC-ND-4.0"),
        ("creativecommons.org/licenses/by/2.0/kr", "LicenseRef-CC-BY-2.0-KR"),
        ("https://creativecommons.org/licenses/by-nd-nc/1.0", "CC-BY-NC-ND-1.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
        ("https://creativecommons.org/publicdomain/mark/1.0/deed.en", "CC-PDM-1.0"),
        ("https://creativecommons.org/licenses/by/3.0/igo/", "CC-BY-3.0-IGO"),
        ("https://creativecommons.org/licenses/by-sa/3.0/de/", "CC-BY-SA-3.0-DE"),
        ("https://creativecommons.org/licenses/by-sa/3.0/de/deed.ko", "CC-BY-SA-3.0-DE"),
        ("https://creativecommons.org/licenses/by-sa/3.0/deed.de", "CC-BY-SA-3.0"),
        ("https://www.kogl.or.kr/info/licenseType3.do", "LicenseRef-KOGL-Type-3"),
    ])
    func readsDeeds(_ address: String, _ id: String) {
        #expect(License.deed(address)?.id == id)
    }

    @Test(arguments: [
        "", "https://", "https://creativecommons.org/", "https://creativecommons.org/licenses/",
        "https://creativecommons.org/licenses/by/", "https://example.org/licenses/by/4.0/",
        "https://creativecommons.org/licenses/by/9.0/", "https://creativecommons.org.example.com/licenses/by/4.0/",
        "https://creativecommons.org/licenses/by-sa-nd/4.0/",
    ])
    func readsNoDeed(_ address: String) {
        #expect(License.deed(address) == nil)
    }

    @Test(
        "a port that the list of ids has not leads from its id to its deed and back",
        arguments: [
            ("LicenseRef-CC-BY-2.0-KR", "https://creativecommons.org/licenses/by/2.0/kr/"),
            ("CC-BY-SA-3.0-DE", "https://creativecommons.org/licenses/by-sa/3.0/de/"),
            ("LicenseRef-CC-BY-2.5-SCOTLAND", "https://creativecommons.org/licenses/by/2.5/scotland/"),
        ])
    func ports(_ id: String, _ deed: String) throws {
        let license = try #require(License.named(id))
        #expect(license.deed == deed)
        #expect(License.deed(deed) == license)
        #expect(License.named(license.name) == license)
    }

    @Test("every deed leads back to its license")
    func deedsLeadBack() {
        for license in License.all {
            guard let deed = license.deed else { continue }
            #expect(License.deed(deed) == license)
        }
    }

    @Test("every id and every name is read back")
    func idsAndNames() {
        for license in License.all { #expect(License.named(license.id) == license) }
        for license in License.all where license.id.hasPrefix("CC-BY") { #expect(License.named(license.name) == license) }
        #expect(Set(License.all.map(\.id)).count == License.all.count)
        #expect(License.listVersion == "3.27.0")
    }

    @Test(arguments: [
        ("CC-BY-4.0", true, true, false, true), ("CC-BY-SA-2.0", true, true, true, true),
        ("CC-BY-ND-3.0", true, false, false, true),
        ("CC-BY-NC-2.5", false, true, false, true), ("CC-BY-NC-SA-3.0-DE", false, true, true, true),
        ("CC-BY-NC-ND-1.0", false, false, false, true),
        ("CC0-1.0", true, true, false, false), ("CC-PDM-1.0", true, true, false, false),
        ("LicenseRef-Public-Domain", true, true, false, false),
        ("LicenseRef-KOGL-Type-1", true, true, false, true), ("LicenseRef-KOGL-Type-2", false, true, false, true),
        ("LicenseRef-KOGL-Type-3", true, false, false, true), ("LicenseRef-KOGL-Type-4", false, false, false, true),
        ("LicenseRef-All-Rights-Reserved", false, false, false, true),
    ])
    func permits(_ id: String, commercial: Bool, derivatives: Bool, shareAlike: Bool, attribution: Bool) throws {
        let license = try #require(License.named(id))
        #expect(
            license.permits
                == Permissions(commercial: commercial, derivatives: derivatives, shareAlike: shareAlike, attribution: attribution)
        )
    }

    @Test(arguments: [
        ("CC-BY-ND-NC-2.0", "CC-BY-NC-ND-2.0"), ("CC-BYY-4.0", "CC-BY-4.0"), ("CCO-1.0", "CC0-1.0"),
        ("KOGL-Typ-1", "LicenseRef-KOGL-Type-1"), ("CC-BYY-2.0-KR", "LicenseRef-CC-BY-2.0-KR"),
        ("CC BY-SAA 3.0 Germany", "CC-BY-SA-3.0-DE"), ("CC BY-SA 3.0 Germny", "CC-BY-SA-3.0-DE"),
        ("CC-BY-NC-SSA-2.5-IT", "LicenseRef-CC-BY-NC-SA-2.5-IT"),
    ])
    func suggests(_ text: String, _ id: String) {
        #expect(License.nearest(to: text)?.id == id)
    }

    @Test func suggestsNothingForNonsense() {
        #expect(License.nearest(to: "the quick brown fox") == nil)
        #expect(License.nearest(to: "") == nil)
    }
}
