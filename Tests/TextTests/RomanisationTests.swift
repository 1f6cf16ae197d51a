import Testing
import Text

/// Words from the rules of 2000 and from signs and textbooks.
@Suite struct RomanisationTests {
    @Test(arguments: [
        ("한국", "hanguk"), ("백마", "baengma"), ("신문로", "sinmunno"), ("종로", "jongno"), ("왕십리", "wangsimni"), ("별내", "byeollae"),
        ("신라", "silla"),
        ("해돋이", "haedoji"), ("같이", "gachi"), ("굳히다", "guchida"), ("좋고", "joko"), ("놓다", "nota"), ("압구정", "apgujeong"),
        ("낙동강", "nakdonggang"),
        ("북한", "bukhan"), ("남북", "nambuk"), ("개성", "gaeseong"), ("평양", "pyeongyang"), ("독립문", "dongnimmun"), ("구미", "gumi"),
        ("영동", "yeongdong"),
        ("백암", "baegam"), ("옥천", "okcheon"), ("합덕", "hapdeok"), ("호법", "hobeop"), ("월곶", "wolgot"), ("벚꽃", "beotkkot"),
        ("한밭", "hanbat"),
        ("구리", "guri"), ("설악", "seorak"), ("칠곡", "chilgok"), ("임실", "imsil"), ("울릉", "ulleung"), ("대관령", "daegwallyeong"),
        ("묵호", "mukho"),
        ("집현전", "jiphyeonjeon"), ("낙성대", "nakseongdae"), ("죽변", "jukbyeon"), ("팔당", "paldang"), ("샛별", "saetbyeol"),
        ("광희문", "gwanghuimun"),
        ("속리산", "songnisan"), ("촉석루", "chokseongnu"), ("극락전", "geungnakjeon"), ("안압지", "anapji"), ("오죽헌", "ojukheon"),
        ("세종로", "sejongno"),
        ("없다", "eopda"), ("넋이", "neoksi"), ("앉다", "anda"), ("많다", "manta"), ("않는", "anneun"), ("끓는", "kkeulleun"), ("좋아", "joa"),
        ("잃어", "ireo"),
        ("읽고", "ilgo"), ("닭", "dak"), ("삶", "sam"), ("값", "gap"), ("밝히다", "balkida"), ("앉히다", "anchida"), ("있다", "itda"),
        ("맑은", "malgeun"),
        ("판단력", "pandannyeok"), ("붙여", "buchyeo"), ("핥이다", "halchida"), ("닫히다", "dachida"), ("의정부", "uijeongbu"),
        ("국민", "gungmin"), ("쌀", "ssal"),
    ])
    func spellsTheSound(hangul: String, latin: String) {
        #expect(Slug.romanised(hangul) == latin)
    }

    @Test func leavesEverythingElse() {
        #expect(Slug.romanised("2018년 North ㄱ 한-미!") == "2018nyeon North ㄱ han-mi!")
        #expect(Slug.romanised("\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}") == "hanguk")
        #expect(Slug.make(from: "남북 정상회담, 평양에서", romanise: true) == "nambuk-jeongsanghoedam-pyeongyangeseo")
    }

    /// An n slips in between the parts of this compound; no rule but a dictionary knows.
    @Test func doesNotKnowCompounds() { #expect(Slug.romanised("학여울") == "hagyeoul") }
}
