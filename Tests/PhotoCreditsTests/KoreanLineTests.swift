import PhotoCredits
import Testing

@Suite("Credit lines: Korean credits")
struct KoreanLineTests {
    @Test(arguments: [
        CreditLine("사진: 김민수, CC BY 2.0 KR", read: Credit(creator: "김민수", license: "LicenseRef-CC-BY-2.0-KR")),
        CreditLine("사진=연합뉴스", read: Credit(agency: "Yonhap")),
        CreditLine("[사진=뉴시스]", read: Credit(agency: "Newsis")),
        CreditLine("사진 제공: 통일부", read: Credit(creator: "통일부")),
        CreditLine("통일부 제공", read: Credit(creator: "통일부")),
        CreditLine("사진제공=국방부", read: Credit(creator: "국방부")),
        CreditLine("사진: 홍길동 기자", read: Credit(creator: "홍길동", caption: "기자")),
        CreditLine("출처: 위키미디어 커먼즈", read: Credit(source: "Wikimedia Commons")),
        CreditLine("사진: 판문점에서 악수하는 두 정상", doubt: Credit()),
        CreditLine("국립중앙박물관, 공공누리 제1유형", read: Credit(creator: "국립중앙박물관", license: "LicenseRef-KOGL-Type-1")),
        CreditLine("이미지: 한국관광공사, 공공누리 제3유형", read: Credit(creator: "한국관광공사", license: "LicenseRef-KOGL-Type-3")),
        CreditLine("사진 출처: 서울시 (공공누리 4유형)", read: Credit(creator: "서울시", license: "LicenseRef-KOGL-Type-4")),
        CreditLine("ⓒ 연합뉴스", read: Credit(agency: "Yonhap")),
        CreditLine("크리에이티브 커먼즈 저작자표시 2.0, 사진: 이수진", read: Credit(creator: "이수진", license: "CC-BY-2.0")),
        CreditLine("Picture from flickr user 준호 김", doubt: Credit(creator: "준호 김", source: "Flickr")),
        CreditLine("Photo by 김민수 on Unsplash", read: Credit(creator: "김민수", source: "Unsplash")),
        CreditLine("Photo by Minsu 민수 Kim on Unsplash", doubt: Credit(creator: "Minsu 민수 Kim", source: "Unsplash")),
        CreditLine("사진: 대한민국역사박물관 소장", doubt: Credit()),
        CreditLine("사진: 문화재청 국가문화유산포털", doubt: Credit(creator: "문화재청 국가문화유산포털")),
        CreditLine("김영호 사진", read: Credit(creator: "김영호")),
        CreditLine("ⓒ 2020 통일부", read: Credit(creator: "통일부")),
        CreditLine("통일부, 공공누리 제2유형(출처표시+상업적 이용금지)", doubt: Credit(creator: "통일부", license: "LicenseRef-KOGL-Type-2")),
        CreditLine("사진=애플", read: Credit(creator: "애플")),
        CreditLine("사진=클립아트코리아", read: Credit(creator: "클립아트코리아")),
        CreditLine("사진: 이소라", read: Credit(creator: "이소라")),
        CreditLine("사진: 서울대학교", read: Credit(creator: "서울대학교")),
        CreditLine("사진=한국은행 제공", read: Credit(creator: "한국은행")),
        CreditLine("사진 출처: 통일부 페이스북", read: Credit(creator: "통일부", source: "Facebook")),
        CreditLine("사진출처 = 청와대", read: Credit(creator: "청와대")),
        CreditLine("[사진 제공 = 삼성전자]", read: Credit(creator: "삼성전자")),
        CreditLine("사진: 김영희 (CC BY 4.0)", read: Credit(creator: "김영희", license: "CC-BY-4.0")),
        CreditLine("문화재청, 공공누리 제1유형", read: Credit(creator: "문화재청", license: "LicenseRef-KOGL-Type-1")),
        CreditLine("그림: 김철수, 저작권자 동의 아래 사용", doubt: Credit(creator: "김철수")),
        CreditLine("이미지: 위키미디어 공용, CC BY-SA 4.0", read: Credit(source: "Wikimedia Commons", license: "CC-BY-SA-4.0")),
        CreditLine("사진: © 박민수", read: Credit(creator: "박민수")),
        CreditLine("연합뉴스 자료사진", read: Credit(agency: "Yonhap", caption: "자료사진")),
        CreditLine("연합뉴스", read: Credit(agency: "Yonhap")),
        CreditLine("(연합뉴스)", read: Credit(agency: "Yonhap")),
        CreditLine("사진 연합뉴스", read: Credit(agency: "Yonhap")),
    ])
    func reads(_ line: CreditLine) {
        line.check()
    }
}
