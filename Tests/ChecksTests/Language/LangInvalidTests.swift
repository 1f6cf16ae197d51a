import Testing

@testable import Checks
@testable import Text

@Suite struct LangInvalidTests {
    @Test(arguments: [
        ("«kr»", "Write `ko`."), ("«KR»", "Write `ko`."), ("«ko_KR»", "Write `ko-KR`."), ("«en_US»", "Write `en-US`."),
        ("«jp»", "Write `ja`."), ("«cn»", "Write `zh`."), ("«en-UK»", "Write `en-GB`."), ("«English»", "Write `en`."),
        ("«xx»", "no language"),
        ("«en-»", "not formed"), ("«e»", "not formed"), ("«en-US-US»", "not formed"), ("«toolonglanguage»", "not formed"),
        ("«en-a»", "not formed"), ("«en-x»", "not formed"), ("«ko-한국»", "not formed"), ("«kr-KR»", "Write `ko`."),
        ("«de-1996-1996»", "not formed"), ("«en us»", "Write `en-US`."),
    ])
    func noTag(value: String, advice: String) throws {
        try MarkedFixture(front: "language: \(value)")
            .expect(.langInvalid, draft: .warning, review: .warning, publish: .error, saying: advice)
    }

    @Test(arguments: [
        "en", "en-US", "ko", "ko-KR", "ko-Latn", "zh-Hant-TW", "zh-cmn-Hans-CN", "de-1996", "sl-rozaj-biske", "es-419",
        "x-galley",
        "en-u-co-phonebk", "en-a-bbb-x-a-ccc", "i-klingon", "EN-us", "yue", "sr-Latn-RS",
    ])
    func tags(value: String) throws {
        try MarkedFixture(front: "language: \(value)").expectNothing(of: .langInvalid)
    }
}
