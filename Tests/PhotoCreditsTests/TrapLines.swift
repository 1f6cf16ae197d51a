/// Credit lines that are easily read wrongly: several makers, subjects before an agency, sights that look like names, works of art. What a
/// careful reader finds in each, in the form of ``NewsroomLines``. Here it counts that a doubt is said.
enum TrapLines {
    static let text = #"""
        President Moon Jae-in and Kim Jong Un walk at Panmunjom, Sept. 7, 2018. (Korea Summit Press Pool via AP) ¦ agency=AP ¦ creator=Korea Summit Press Pool ¦ or creator=
        Kim Jong Un, center, applauds. (Korean Central News Agency/Korea News Service via AP) ¦ agency=Korean Central News Agency / Korea News Service via AP ¦ or agency=KCNA / KNS via AP
        Donald Trump/Twitter ¦ creator=Donald Trump ¦ source=Twitter
        Ada Quill, left, and Bo Ek at the pier. Photo: Jun Park ¦ creator=Jun Park
        Ada Quill (left) and Bo Ek (right) at the pier. (Jun Park/Reuters) ¦ creator=Jun Park ¦ agency=Reuters
        Photo: Ada Quill/Skerrin Post, Bo Ek/AFP ¦ creator=Ada Quill, Bo Ek
        Photos: Ada Quill/AFP; Bo Ek/Reuters ¦ creator=Ada Quill, Bo Ek
        Photos by Ada Quill (AP) and Bo Ek (Reuters)
        Ada Quill/AFP/Getty Images, Bo Ek/Reuters
        Left to right: Ada Quill/AFP, Bo Ek/AP
        Ada Quill and Bo Ek/AFP ¦ creator=Ada Quill and Bo Ek ¦ agency=AFP
        AFP/Getty Images/Ada Quill ¦ creator=Ada Quill ¦ agency=AFP / Getty Images
        Getty Images/Ada Quill ¦ creator=Ada Quill ¦ agency=Getty Images
        Reuters/Ada Quill, Bo Ek
        The Guardian/Ada Quill ¦ creator=Ada Quill ¦ source=The Guardian
        Guardian photo by Ada Quill ¦ creator=Ada Quill ¦ source=Guardian ¦ or source=The Guardian
        Ada Quill/Harbour Gazette via AP ¦ creator=Ada Quill ¦ agency=Harbour Gazette via AP
        Ada Quill/The Harbour Gazette via AP ¦ creator=Ada Quill ¦ agency=The Harbour Gazette via AP
        Ada Quill/The Harbour Gazette/Getty Images
        Photo by Ada Quill. Edited by Bo Ek. ¦ creator=Ada Quill
        Text by Ada Quill. Photo by Bo Ek. ¦ creator=Bo Ek
        Photo by Ada Quill, courtesy of Harbour Museum ¦ creator=Ada Quill
        Photo by Ada Quill, Courtesy of the artist and Gallery Ek, Skerrin ¦ creator=Ada Quill
        © Ada Quill, courtesy Gallery Ek ¦ creator=Ada Quill
        Ada Quill, The Ferry, 2016. Oil on canvas. Courtesy of Gallery Ek. ¦ creator=Ada Quill ¦ title=The Ferry
        Ada Quill, "The Ferry" (2016), Harbour Museum of Skerrin ¦ creator=Ada Quill ¦ title=The Ferry
        Vincent van Gogh, Public domain, via Wikimedia Commons ¦ creator=Vincent van Gogh ¦ source=Wikimedia Commons ¦ license=LicenseRef-Public-Domain
        See page for author, Public domain, via Wikimedia Commons ¦ source=Wikimedia Commons ¦ license=LicenseRef-Public-Domain
        Unknown, Public domain, via Wikimedia Commons ¦ source=Wikimedia Commons ¦ license=LicenseRef-Public-Domain
        Unknown photographer, CC0, via Wikimedia Commons ¦ source=Wikimedia Commons ¦ license=CC0-1.0
        Photo by DAVID ILIFF. License: CC BY-SA 3.0 ¦ creator=DAVID ILIFF ¦ license=CC-BY-SA-3.0
        Diliff, CC BY-SA 3.0, via Wikimedia Commons ¦ creator=Diliff ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-3.0
        Namsan Tower at night, CC BY 2.0, via Flickr ¦ source=Flickr ¦ license=CC-BY-2.0
        Lotus Lantern Festival, CC BY-SA 4.0, via Wikimedia Commons ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-4.0
        Han River / Flickr / CC BY 2.0 ¦ source=Flickr ¦ license=CC-BY-2.0
        Seoul City Hall / Wikimedia Commons ¦ source=Wikimedia Commons
        Incheon Bridge. Flickr, CC BY-SA 2.0 ¦ source=Flickr ¦ license=CC-BY-SA-2.0
        Kim Il Sung Square, Pyongyang (Flickr) ¦ source=Flickr
        Photo: Kim Jong Un and Xi Jinping, KCNA ¦ agency=KCNA
        Kim Jong Un (Yonhap) ¦ agency=Yonhap
        Moon Jae-in, Yonhap ¦ agency=Yonhap
        [Yonhap file photo] ¦ agency=Yonhap
        (Yonhap file photo) ¦ agency=Yonhap
        (Courtesy of Samsung Electronics-Yonhap) ¦ creator=Samsung Electronics ¦ agency=Yonhap
        (Reuters-Yonhap) ¦ agency=Reuters / Yonhap ¦ or agency=Reuters via Yonhap
        Reuters-Yonhap ¦ agency=Reuters / Yonhap ¦ or agency=Reuters via Yonhap
        Korea Times photo by Ada Quill ¦ creator=Ada Quill ¦ source=Korea Times
        Korea Times file ¦ source=Korea Times
        Courtesy of Korea Tourism Organization ¦ creator=Korea Tourism Organization
        Captured from YouTube ¦ source=YouTube
        Screenshot from Netflix
        Image: Netflix ¦ creator=Netflix
        Courtesy of Netflix ¦ creator=Netflix
        Warner Bros. ¦ creator=Warner Bros.
        Photo: Warner Bros. Pictures ¦ creator=Warner Bros. Pictures
        Marvel Studios/Disney
        Stefani Reynolds for The New York Times ¦ creator=Stefani Reynolds
        Photo Illustration by Ada Quill/Harbour Weekly; Photos by Getty ¦ creator=Ada Quill
        Illustration: Ada Quill. Source photo: Getty Images ¦ creator=Ada Quill
        Illustration by Ada Quill; photo by Bo Ek/AP ¦ creator=Ada Quill
        Photo-Illustration: Harbour Weekly; Photo: Getty Images
        Image: Ada Quill, adapted by Bo Ek, CC BY 2.0 ¦ creator=Ada Quill ¦ license=CC-BY-2.0
        Image by Ada Quill is licensed under CC BY-SA 3.0 Austria ¦ creator=Ada Quill ¦ license=CC-BY-SA-3.0-AT
        Ada Quill, CC BY-SA 2.5 IT ¦ creator=Ada Quill ¦ license=LicenseRef-CC-BY-SA-2.5-IT
        Ada Quill, CC BY-NC-SA 2.5 Italia ¦ creator=Ada Quill ¦ license=LicenseRef-CC-BY-NC-SA-2.5-IT
        Ada Quill, CC BY 3.0 Australia ¦ creator=Ada Quill ¦ license=CC-BY-3.0-AU
        CC BY 3.0 de Ada Quill ¦ creator=Ada Quill ¦ license=CC-BY-3.0-DE ¦ or license=CC-BY-3.0
        Photo: Ada Quill, CC BY 3.0 NZ ¦ creator=Ada Quill ¦ license=LicenseRef-CC-BY-3.0-NZ
        Photo: Ada Quill (CC-BY-SA-3.0-DE) ¦ creator=Ada Quill ¦ license=CC-BY-SA-3.0-DE
        Photo: Ada Quill, CC BY-SA 4.0 DE ¦ creator=Ada Quill ¦ license=CC-BY-SA-4.0 ¦ or license=CC-BY-SA-?
        Photo: Ada Quill, CC BY 2.0 France Télévisions
        Ada Quill, Jordan Park, CC BY 2.0
        Foto: Ada Quill | dpa ¦ creator=Ada Quill ¦ agency=dpa
        Foto: dpa, Ada Quill
        Foto: AFP/Ada Quill ¦ creator=Ada Quill ¦ agency=AFP
        Foto: picture alliance / Ada Quill ¦ creator=Ada Quill ¦ agency=picture alliance
        Foto: picture alliance / ZUMAPRESS.com | Ada Quill ¦ creator=Ada Quill ¦ agency=picture alliance / ZUMAPRESS.com
        Foto: Getty Images/Ada Quill ¦ creator=Ada Quill ¦ agency=Getty Images
        Foto: Ada Quill für die Harbour Zeitung ¦ creator=Ada Quill
        Foto: privat
        Foto: Polizei ¦ creator=Polizei
        Foto: Stadt Skerrin ¦ creator=Stadt Skerrin
        Foto: Feuerwehr Skerrin / dpa ¦ creator=Feuerwehr Skerrin ¦ agency=dpa
        Foto: © Ada Quill - stock.adobe.com ¦ creator=Ada Quill ¦ source=Adobe Stock
        © adaquill - stock.adobe.com ¦ creator=adaquill ¦ source=Adobe Stock
        © Ada Quill / Fotolia ¦ creator=Ada Quill ¦ source=Fotolia
        Ada Quill / pixelio.de ¦ creator=Ada Quill ¦ source=pixelio.de
        Bildrechte: dpa ¦ agency=dpa
        Symbolfoto: Pixabay ¦ source=Pixabay
        (Foto: Ada Quill) ¦ creator=Ada Quill
        (FOTO: DPA) ¦ agency=dpa
        Der neue Hafen von Skerrin. Foto: Ada Quill ¦ creator=Ada Quill
        Le nouveau port de Skerrin, le 7 septembre 2018. ADA QUILL / AFP ¦ creator=ADA QUILL ¦ agency=AFP
        Le nouveau port de Skerrin. © Ada Quill / AFP ¦ creator=Ada Quill ¦ agency=AFP
        Le port de Skerrin © AFP - Ada Quill ¦ creator=Ada Quill ¦ agency=AFP
        Photo d'illustration. © Ada Quill / Hans Lucas ¦ creator=Ada Quill ¦ agency=Hans Lucas
        Photo d’archives AFP ¦ agency=AFP
        © Ada Quill, Ouest-France ¦ creator=Ada Quill ¦ source=Ouest-France
        © AFP 2023 Ada Quill ¦ creator=Ada Quill ¦ agency=AFP
        PHOTO ADA QUILL, LA PRESSE ¦ creator=ADA QUILL ¦ source=LA PRESSE
        Photo : DR
        Crédit : Ville de Skerrin ¦ creator=Ville de Skerrin
        写真：会談する両首脳（共同） ¦ agency=Kyodo
        会談する両首脳＝7日、東京（共同） ¦ agency=Kyodo
        会談する両首脳（ロイター＝共同） ¦ agency=Reuters via Kyodo
        写真は東京駅。Photo by 山田太郎 ¦ creator=山田太郎
        （写真：アフロ） ¦ agency=AFLO
        写真提供：東京都 ¦ creator=東京都
        写真＝山田太郎 ¦ creator=山田太郎
        撮影・山田太郎 ¦ creator=山田太郎
        朝日新聞社撮影 ¦ creator=朝日新聞社
        © 朝日新聞社 ¦ creator=朝日新聞社
        제공=연합뉴스 ¦ agency=Yonhap
        사진제공: 연합뉴스 ¦ agency=Yonhap
        연합뉴스 사진 ¦ agency=Yonhap
        뉴시스 사진 제공 ¦ agency=Newsis
        <연합뉴스> ¦ agency=Yonhap
        (사진=연합뉴스 제공) ¦ agency=Yonhap
        (사진=삼성전자 제공) ¦ creator=삼성전자
        사진=삼성전자 ¦ creator=삼성전자
        사진=SK하이닉스 ¦ creator=SK하이닉스
        사진=LG전자 제공 ¦ creator=LG전자
        사진=SBS 방송화면 캡처
        사진=유튜브 캡처 ¦ source=YouTube
        사진=인스타그램 ¦ source=Instagram
        사진=홍길동 인스타그램 ¦ creator=홍길동 ¦ source=Instagram
        사진=독자 제공
        사진=픽사베이 제공 ¦ source=Pixabay
        사진=게티이미지뱅크 ¦ source=게티이미지뱅크
        사진=셔터스톡 ¦ source=Shutterstock
        /연합뉴스 ¦ agency=Yonhap
        ⓒ 뉴시스 무단전재 및 재배포 금지 ¦ agency=Newsis
        저작권자 © 한겨레신문 ¦ creator=한겨레신문
        홍길동 기자 hong@example.com ¦ creator=홍길동
        글·사진=홍길동 기자 ¦ creator=홍길동
        홍길동·김철수 기자 ¦ creator=홍길동·김철수
        홍길동, 김철수 기자
        사진공동취재단 ¦ creator=사진공동취재단
        공동취재사진/뉴시스 ¦ agency=Newsis
        서울 광화문광장. 2018.9.7/뉴스1 ⓒ News1 홍길동 기자 ¦ creator=홍길동 ¦ agency=News1
        2018.9.7/뉴스1 ¦ agency=News1
        ⓒ News1 홍길동 기자 ¦ creator=홍길동 ¦ agency=News1
        [서울=뉴시스] 홍길동 기자 = 7일 서울 광화문광장에서 시민들이 걷고 있다. 2018.09.07. hong@newsis.com ¦ creator=홍길동 ¦ agency=Newsis
        AP/뉴시스 ¦ agency=AP / Newsis
        [워싱턴=AP/뉴시스] ¦ agency=AP / Newsis
        (워싱턴 AP=연합뉴스) ¦ agency=AP via Yonhap
        (워싱턴=연합뉴스) 홍길동 특파원 ¦ creator=홍길동 ¦ agency=Yonhap
        EPA/연합뉴스 ¦ agency=EPA / Yonhap
        로이터/연합뉴스 ¦ agency=Reuters / Yonhap
        로이터 뉴스1 ¦ agency=Reuters / News1
        AFP-연합뉴스 ¦ agency=AFP / Yonhap
        AFP 연합 ¦ agency=AFP / Yonhap
        Photo by Ada Quill | Harbour Post ¦ creator=Ada Quill ¦ source=Harbour Post
        Ada Quill | Harbour Post ¦ creator=Ada Quill ¦ source=Harbour Post
        Ada Quill / Harbour Post file ¦ creator=Ada Quill ¦ source=Harbour Post
        Ada Quill/Staff ¦ creator=Ada Quill
        ADA QUILL | STAFF ¦ creator=ADA QUILL
        Ada Quill — The Harbour Post ¦ creator=Ada Quill ¦ source=The Harbour Post
        Ada Quill for NPR ¦ creator=Ada Quill
        Ada Quill/NPR ¦ creator=Ada Quill ¦ source=NPR
        Ada Quill/BBC ¦ creator=Ada Quill ¦ source=BBC
        Ada Quill/UNICEF ¦ creator=Ada Quill ¦ source=UNICEF
        © UNICEF/UN0123456/Quill ¦ creator=Quill
        © UNHCR/Ada Quill ¦ creator=Ada Quill
        © WFP/Ada Quill ¦ creator=Ada Quill
        Ada Quill/EyeEm/Getty Images ¦ creator=Ada Quill ¦ agency=EyeEm / Getty Images ¦ or agency=Getty Images
        Ada Quill/Moment/Getty Images ¦ creator=Ada Quill ¦ agency=Moment / Getty Images ¦ or agency=Getty Images
        adaquill/Shutterstock ¦ creator=adaquill ¦ source=Shutterstock
        AdaQuill via Getty Images ¦ creator=AdaQuill ¦ agency=Getty Images
        Photo: NASA/Ada Quill ¦ creator=Ada Quill ¦ source=NASA
        NASA, ESA, and STScI
        ESA/Hubble & NASA
        NASA/GSFC/Arizona State University
        Image courtesy of NASA ¦ creator=NASA
        NASA, Public domain, via Wikimedia Commons ¦ creator=NASA ¦ source=Wikimedia Commons ¦ license=LicenseRef-Public-Domain
        Photo: U.S. Embassy Seoul ¦ creator=U.S. Embassy Seoul
        (DVIDS) ¦ source=DVIDS
        U.S. Navy via DVIDS ¦ creator=U.S. Navy ¦ source=DVIDS
        U.S. Navy/Handout via Reuters ¦ creator=U.S. Navy ¦ agency=Reuters
        Cheong Wa Dae/Yonhap ¦ creator=Cheong Wa Dae ¦ agency=Yonhap
        Photo by Ada Quill, U.S. Forces Korea ¦ creator=Ada Quill
        Department of Defense photo by Ada Quill/Released ¦ creator=Ada Quill ¦ source=Department of Defense
        National Archives, Public domain ¦ creator=National Archives ¦ license=LicenseRef-Public-Domain
        Google Earth ¦ source=Google Earth
        Google Maps, 2018 ¦ source=Google Maps
        Image ©2018 Maxar Technologies ¦ creator=Maxar Technologies
        Photo: Microsoft (CC BY 4.0) ¦ creator=Microsoft ¦ license=CC-BY-4.0
        Facebook (CC BY 4.0) ¦ creator=Facebook ¦ license=CC-BY-4.0 ¦ or creator=Facebook ¦ or creator=
        Flickr (CC BY 2.0) ¦ source=Flickr ¦ license=CC-BY-2.0
        Image: Canva ¦ source=Canva
        A ferry, by Ada Quill ¦ creator=Ada Quill
        The Ferry by Ada Quill ¦ title=The Ferry ¦ creator=Ada Quill
        The pier, photographed by Ada Quill for the Harbour Post ¦ creator=Ada Quill
        A picture of the pier taken by a drone ¦ creator=
        Trees destroyed by Typhoon Mirae, CC BY 2.0 ¦ license=CC-BY-2.0
        Ships by Harbour Gate, Getty Images ¦ agency=Getty Images
        Visitors walk by Harbour Hall. Getty Images ¦ agency=Getty Images
        Protest organized by Workers United on Monday. AP ¦ agency=AP
        Photo taken by drone, Yonhap ¦ agency=Yonhap
        """#
}
