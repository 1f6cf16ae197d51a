/// Credit lines as papers in several languages print them, with captions, jobs and datelines beside them, and what a careful reader finds in
/// each, in the form of ``NewsroomLines``.
enum DeskLines {
    static let text = #"""
        사진=연합뉴스 ¦ agency=Yonhap
        사진: 뉴시스 ¦ agency=Newsis
        [사진=뉴시스] ¦ agency=Newsis
        연합뉴스 제공 ¦ agency=Yonhap
        뉴스1 제공 ¦ agency=News1
        ⓒ 연합뉴스 ¦ agency=Yonhap
        ⓒ뉴스1 ¦ agency=News1
        홍길동 기자/연합뉴스 ¦ creator=홍길동 ¦ agency=Yonhap
        김하늘 기자 / 뉴시스 ¦ creator=김하늘 ¦ agency=Newsis
        로이터=연합뉴스 ¦ agency=Reuters via Yonhap
        AP=뉴시스 ¦ agency=AP via Newsis
        AFP=연합뉴스 ¦ agency=AFP via Yonhap
        EPA=연합뉴스 ¦ agency=EPA via Yonhap
        (서울=연합뉴스) 김하늘 기자 ¦ creator=김하늘 ¦ agency=Yonhap
        [서울=뉴시스] 김하늘 기자 ¦ creator=김하늘 ¦ agency=Newsis
        (평양 조선중앙통신=연합뉴스) ¦ agency=KCNA via Yonhap
        (도쿄 교도=연합뉴스) ¦ agency=Kyodo via Yonhap
        사진=로이터 연합뉴스 ¦ agency=Reuters / Yonhap ¦ or agency=Reuters via Yonhap
        AP 연합뉴스 ¦ agency=AP / Yonhap ¦ or agency=AP via Yonhap
        AP/연합뉴스 ¦ agency=AP / Yonhap
        사진ㅣ뉴시스 ¦ agency=Newsis
        사진│연합뉴스 ¦ agency=Yonhap
        <사진=연합뉴스> ¦ agency=Yonhap
        〈사진=뉴시스〉 ¦ agency=Newsis
        ▲ 사진=연합뉴스 ¦ agency=Yonhap
        /사진=뉴스1 ¦ agency=News1
        사진 제공=연합뉴스 ¦ agency=Yonhap
        연합뉴스 자료사진 ¦ agency=Yonhap
        [연합뉴스 자료사진] ¦ agency=Yonhap
        자료사진=연합뉴스 ¦ agency=Yonhap
        [자료사진=뉴시스] ¦ agency=Newsis
        출처: 연합뉴스 ¦ agency=Yonhap
        출처=뉴시스 ¦ agency=Newsis
        사진 출처: 로이터 ¦ agency=Reuters
        사진=AFP통신 ¦ agency=AFP
        조선중앙통신=연합뉴스 ¦ agency=KCNA via Yonhap
        사진=조선중앙통신 ¦ agency=KCNA
        사진=신화통신 ¦ agency=Xinhua
        사진=교도통신 ¦ agency=Kyodo
        연합뉴스TV 캡처 ¦ agency=Yonhap News TV
        사진=게티이미지코리아 ¦ agency=Getty Images
        사진=게티이미지 ¦ agency=Getty Images
        사진=홍길동 기자 ¦ creator=홍길동
        사진=홍길동기자 ¦ creator=홍길동
        사진=이영호 기자 lyh@example.com ¦ creator=이영호
        홍길동 기자 촬영 ¦ creator=홍길동
        사진/홍길동 기자 ¦ creator=홍길동
        홍길동 사진기자 ¦ creator=홍길동
        연합뉴스제공 ¦ agency=Yonhap
        국방부제공 ¦ creator=국방부
        사진=국방부 제공/연합뉴스 ¦ creator=국방부 ¦ agency=Yonhap
        국방부 제공/뉴시스 ¦ creator=국방부 ¦ agency=Newsis
        저작권자 ⓒ 연합뉴스 무단 전재-재배포 금지 ¦ agency=Yonhap
        [사진=뉴시스] 재판매 및 DB 금지 ¦ agency=Newsis
        이수진, CC BY 2.0 KR ¦ creator=이수진 ¦ license=LicenseRef-CC-BY-2.0-KR
        사진: 이수진, CC BY-SA 2.0 대한민국 ¦ creator=이수진 ¦ license=LicenseRef-CC-BY-SA-2.0-KR
        사진=통일부 ¦ creator=통일부
        사진: 위키미디어 커먼즈, CC BY-SA 4.0 ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-4.0
        사진: 김하늘 / 언스플래시 ¦ creator=김하늘 ¦ source=Unsplash
        사진=픽사베이 ¦ source=Pixabay
        사진 출처: 셔터스톡 ¦ source=Shutterstock
        시민들이 한강공원을 걷고 있다. 연합뉴스 ¦ agency=Yonhap
        시민들이 한강공원을 걷고 있다. 사진=연합뉴스 ¦ agency=Yonhap
        시민들이 한강공원을 걷고 있다. [사진=뉴시스] ¦ agency=Newsis
        비가 내리는 광화문광장. 홍길동 기자 ¦ creator=홍길동
        문재인 대통령이 연설하고 있다. 2018.9.7 [청와대 제공] ¦ creator=청와대
        문재인 대통령이 연설하고 있다. 로이터=연합뉴스 ¦ agency=Reuters via Yonhap
        写真：共同通信 ¦ agency=Kyodo
        写真=AFP/アフロ ¦ agency=AFP / AFLO
        写真：ロイター/アフロ ¦ agency=Reuters / AFLO
        ©時事 ¦ agency=Jiji Press
        ロイター＝共同 ¦ agency=Reuters via Kyodo
        AP＝共同 ¦ agency=AP via Kyodo
        撮影：山田太郎 ¦ creator=山田太郎
        山田太郎撮影 ¦ creator=山田太郎
        写真：山田太郎 ¦ creator=山田太郎
        国立博物館提供 ¦ creator=国立博物館
        提供：JAXA ¦ creator=JAXA
        時事通信社 ¦ agency=Jiji Press
        写真：山田太郎、CC BY 2.1 JP ¦ creator=山田太郎 ¦ license=LicenseRef-CC-BY-2.1-JP
        图片来源：新华社 ¦ agency=Xinhua
        新华社记者 王美林 摄 ¦ creator=王美林 ¦ agency=Xinhua
        Foto: Max Brandt/dpa ¦ creator=Max Brandt ¦ agency=dpa
        Foto: picture alliance/dpa | Jens Brandt ¦ creator=Jens Brandt ¦ agency=picture alliance / dpa
        Foto: Jens Brandt/dpa-Zentralbild/dpa ¦ creator=Jens Brandt ¦ agency=dpa-Zentralbild / dpa
        © Jens Brandt/dpa ¦ creator=Jens Brandt ¦ agency=dpa
        © dpa / Jens Brandt ¦ creator=Jens Brandt ¦ agency=dpa
        Quelle: dpa ¦ agency=dpa
        Bild: Jens Brandt ¦ creator=Jens Brandt
        Bildquelle: Jens Brandt / Pixabay ¦ creator=Jens Brandt ¦ source=Pixabay
        Archivfoto: dpa ¦ agency=dpa
        Symbolbild: Jens Brandt/imago images ¦ creator=Jens Brandt ¦ agency=imago images
        Foto: IMAGO/Jens Brandt ¦ creator=Jens Brandt ¦ agency=Imago
        Foto: Jens Brandt/Süddeutsche Zeitung ¦ creator=Jens Brandt ¦ source=Süddeutsche Zeitung
        Grafik: dpa ¦ agency=dpa
        Fotograf: Jens Brandt ¦ creator=Jens Brandt
        Foto von Jens Brandt auf Unsplash ¦ creator=Jens Brandt ¦ source=Unsplash
        Foto: Jens Brandt, CC BY-SA 3.0 de ¦ creator=Jens Brandt ¦ license=CC-BY-SA-3.0-DE
        Foto: Jens Brandt / Wikimedia Commons / CC BY-SA 3.0 Deutschland ¦ creator=Jens Brandt ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-3.0-DE
        Bundesarchiv, Bild 183-1990, CC-BY-SA 3.0 de ¦ creator=Bundesarchiv ¦ license=CC-BY-SA-3.0-DE
        Crédit photo : Jeanne Roux ¦ creator=Jeanne Roux
        Photo : Jeanne Roux/Le Monde ¦ creator=Jeanne Roux ¦ source=Le Monde
        Photo AFP ¦ agency=AFP
        JEANNE ROUX / AFP ¦ creator=JEANNE ROUX ¦ agency=AFP
        © Jeanne Roux / Hans Lucas via AFP ¦ creator=Jeanne Roux ¦ agency=Hans Lucas via AFP
        © Jeanne Roux/Ouest-France ¦ creator=Jeanne Roux ¦ source=Ouest-France
        Photo par Jeanne Roux, CC BY-SA 2.0 fr ¦ creator=Jeanne Roux ¦ license=LicenseRef-CC-BY-SA-2.0-FR
        Crédits : iStock ¦ source=iStock
        © Jeanne Roux - Sipa ¦ creator=Jeanne Roux ¦ agency=Sipa
        Jeanne Roux/SIPA ¦ creator=Jeanne Roux ¦ agency=Sipa
        Photo Jeanne Roux ¦ creator=Jeanne Roux
        Foto de Inés Roca ¦ creator=Inés Roca
        Foto: Inés Roca/EFE ¦ creator=Inés Roca ¦ agency=EFE
        Foto di Luca Neri/ANSA ¦ creator=Luca Neri ¦ agency=ANSA
        Odile Marchand/iStock via Getty Images ¦ creator=Odile Marchand ¦ source=iStock ¦ agency=Getty Images
        Odile Marchand/iStock/Getty Images Plus ¦ creator=Odile Marchand ¦ source=iStock ¦ agency=Getty Images Plus
        Odile Marchand/iStock/Thinkstock ¦ creator=Odile Marchand ¦ source=iStock / Thinkstock
        Odile Marchand/E+/Getty Images ¦ creator=Odile Marchand ¦ agency=E+ / Getty Images ¦ or agency=Getty Images
        Google (CC BY 3.0) ¦ creator=Google ¦ license=CC-BY-3.0
        © Microsoft 2016 ¦ creator=Microsoft
        © 2018 Google ¦ creator=Google
        Photo: Bae, CC 3.0, BY-SA ¦ creator=Bae ¦ license=CC-BY-SA-3.0
        Official White House Photo by Ray Dunn ¦ creator=Ray Dunn ¦ source=White House
        Official U.S. Navy photo by Petty Officer 2nd Class Ada Quill ¦ creator=Petty Officer 2nd Class Ada Quill ¦ source=U.S. Navy
        (U.S. Air Force photo by Staff Sgt. Dana Cruz/Released) ¦ creator=Staff Sgt. Dana Cruz ¦ source=U.S. Air Force
        U.S. Army photo by Sgt. Marcus Bell, 4th Public Affairs Detachment ¦ creator=Sgt. Marcus Bell ¦ source=U.S. Army
        NASA/Bill Pratt ¦ creator=Bill Pratt ¦ source=NASA
        Image credit: NASA/JPL-Caltech ¦ creator=NASA/JPL-Caltech
        Photo: Ministry of Defence/Crown Copyright, OGL v3.0 ¦ creator=Ministry of Defence ¦ license=OGL-UK-3.0
        Photo by Lawrence Pym, U.S. Army ¦ creator=Lawrence Pym ¦ source=U.S. Army
        Jane Barlow/PA Wire ¦ creator=Jane Barlow ¦ agency=PA Wire
        Photograph: Jane Barlow/PA ¦ creator=Jane Barlow ¦ agency=PA
        Photograph: Ada Quill/The Guardian ¦ creator=Ada Quill ¦ source=The Guardian
        Photograph: Ada Quill/Rex/Shutterstock ¦ creator=Ada Quill ¦ source=Shutterstock ¦ agency=REX
        Photograph: Ada Quill/Alamy ¦ creator=Ada Quill ¦ source=Alamy
        Ada Quill for The New York Times ¦ creator=Ada Quill
        Ada Quill/The New York Times ¦ creator=Ada Quill ¦ source=The New York Times
        Ada Quill, The Skerrin Post ¦ creator=Ada Quill ¦ source=The Skerrin Post
        Ada Quill / Staff Photographer ¦ creator=Ada Quill
        Photo by Ada Quill, Staff Photographer ¦ creator=Ada Quill
        (Ada Quill | Special to the Post) ¦ creator=Ada Quill
        Ada Quill, Associated Press ¦ creator=Ada Quill ¦ agency=AP
        Ada Quill/AP ¦ creator=Ada Quill ¦ agency=AP
        Ada Quill | AP ¦ creator=Ada Quill ¦ agency=AP
        AP Photo/Ada Quill, File ¦ creator=Ada Quill ¦ agency=AP
        (AP Photo/Ada Quill, Pool) ¦ creator=Ada Quill ¦ agency=AP
        Ada Quill/Pool Photo via AP ¦ creator=Ada Quill ¦ agency=AP
        Ada Quill/Pool via Reuters ¦ creator=Ada Quill ¦ agency=Reuters
        REUTERS/Ada Quill/File Photo ¦ creator=Ada Quill ¦ agency=Reuters
        Handout via Reuters ¦ agency=Reuters
        Handout/Getty Images ¦ agency=Getty Images
        STR/AFP via Getty Images ¦ agency=AFP via Getty Images
        Pool/Getty Images ¦ agency=Getty Images
        Photo by Ada Quill/Anadolu Agency via Getty Images ¦ creator=Ada Quill ¦ agency=Anadolu Agency via Getty Images
        Photo by Ada Quill/NurPhoto via Getty Images ¦ creator=Ada Quill ¦ agency=NurPhoto via Getty Images
        Ada Quill/Bloomberg via Getty Images ¦ creator=Ada Quill ¦ agency=Bloomberg via Getty Images
        Ada Quill/Redux ¦ creator=Ada Quill ¦ agency=Redux
        Ada Quill / Magnum Photos ¦ creator=Ada Quill ¦ agency=Magnum Photos
        Ada Quill/Getty Images for Netflix ¦ creator=Ada Quill ¦ agency=Getty Images
        Getty Images ¦ agency=Getty Images
        Photo: Getty ¦ agency=Getty Images
        Image: Getty Images/iStockphoto ¦ source=iStock ¦ agency=Getty Images
        Credit: Getty Images/iStockphoto ¦ source=iStock ¦ agency=Getty Images
        The new ferry leaves the harbour of Skerrin on Monday. (AP Photo/Ada Quill) ¦ creator=Ada Quill ¦ agency=AP
        The new ferry leaves the harbour of Skerrin, Sept. 7, 2018. REUTERS/Ada Quill ¦ creator=Ada Quill ¦ agency=Reuters
        The new ferry leaves the harbour of Skerrin. Photo by Ada Quill. ¦ creator=Ada Quill
        The new ferry leaves the harbour of Skerrin (Ada Quill/AFP) ¦ creator=Ada Quill ¦ agency=AFP
        The new ferry leaves the harbour. (Photo by Ada Quill/Getty Images) ¦ creator=Ada Quill ¦ agency=Getty Images
        Facebook's chief testifies before Congress in Washington. (AP Photo/Ada Quill) ¦ creator=Ada Quill ¦ agency=AP
        In this photo taken on Monday, a man waits at the pier. (AP Photo/Ada Quill) ¦ creator=Ada Quill ¦ agency=AP
        Commuters walk by Harbour Square in Skerrin (Yonhap) ¦ agency=Yonhap
        Commuters are hit by Typhoon Mirae in Skerrin (Yonhap) ¦ agency=Yonhap
        The new ferry at the pier. Credit: Ada Quill ¦ creator=Ada Quill
        The new ferry at the pier. Courtesy of Harbour Museum. ¦ creator=Harbour Museum
        The new ferry at the pier. Ada Quill via Flickr (CC BY 2.0). ¦ creator=Ada Quill ¦ source=Flickr ¦ license=CC-BY-2.0
        Photo taken by Ada Quill on Sept. 7, 2018 ¦ creator=Ada Quill
        Photo by Ada Quill in Skerrin, 2018 ¦ creator=Ada Quill
        Photo by Ada Quill, Sept. 7, 2018 ¦ creator=Ada Quill
        Photo: Ada Quill, 2018 ¦ creator=Ada Quill
        Photo by Ada Quill, Seoul ¦ creator=Ada Quill
        Photo by Ada Quill © 2016 ¦ creator=Ada Quill
        © Ada Quill 2018 ¦ creator=Ada Quill
        © European Union, 2018 ¦ creator=European Union
        © 2018 The Harbour Museum ¦ creator=The Harbour Museum ¦ or creator=Harbour Museum
        © Ada Quill. Used with permission. ¦ creator=Ada Quill
        Photo by Ada Quill for KEI ¦ creator=Ada Quill
        Photos by Ada Quill and Bo Ek Lund ¦ creator=Ada Quill and Bo Ek Lund
        Photo by Ada Quill (@adaquill) on Unsplash ¦ creator=Ada Quill ¦ source=Unsplash
        Photo by Ada Quill on Unsplash.com ¦ creator=Ada Quill ¦ source=Unsplash
        Ada Quill, CC BY 2.0 ¦ creator=Ada Quill ¦ license=CC-BY-2.0
        Ada Quill (CC BY-SA 4.0) ¦ creator=Ada Quill ¦ license=CC-BY-SA-4.0
        Ada Quill, CC BY-SA 4.0, via Wikimedia Commons ¦ creator=Ada Quill ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-4.0
        Adaq77, CC BY-SA 3.0 <https://creativecommons.org/licenses/by-sa/3.0>, via Wikimedia Commons ¦ creator=Adaq77 ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-3.0
        Quillada, CC BY-SA 3.0, via Wikimedia Commons ¦ creator=Quillada ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-3.0
        quillada, CC BY-SA 3.0, via Wikimedia Commons ¦ creator=quillada ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-3.0
        The original uploader was Quillada at German Wikipedia., CC BY-SA 2.0 DE, via Wikimedia Commons ¦ creator=Quillada at German Wikipedia ¦ source=Wikimedia Commons ¦ license=LicenseRef-CC-BY-SA-2.0-DE
        Foto: Ada Quill, CC BY-SA 4.0, via Wikimedia Commons ¦ creator=Ada Quill ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-4.0
        © Ada Quill / Wikimedia Commons / CC-BY-SA-3.0 (via Wikimedia Commons) ¦ creator=Ada Quill ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-3.0
        By Ada Quill - Own work, CC BY-SA 4.0, https://commons.wikimedia.org/w/index.php?curid=4711938 ¦ creator=Ada Quill ¦ license=CC-BY-SA-4.0 ¦ source_url=https://commons.wikimedia.org/w/index.php?curid=4711938
        Von Ada Quill - Eigenes Werk, CC BY-SA 4.0, https://commons.wikimedia.org/w/index.php?curid=4711938 ¦ creator=Ada Quill ¦ license=CC-BY-SA-4.0 ¦ source_url=https://commons.wikimedia.org/w/index.php?curid=4711938
        Ada Quill, https://commons.m.wikimedia.org/wiki/File:Ferry.jpg, CC BY 3.0 ¦ creator=Ada Quill ¦ license=CC-BY-3.0 ¦ source_url=https://commons.m.wikimedia.org/wiki/File:Ferry.jpg
        Foto: Ada Quill (https://de.wikipedia.org/wiki/Datei:F%C3%A4hre.jpg), CC BY-SA 3.0 DE ¦ creator=Ada Quill ¦ license=CC-BY-SA-3.0-DE ¦ source_url=https://de.wikipedia.org/wiki/Datei:F%C3%A4hre.jpg
        Photo: Ada Quill, [CC BY-SA 3.0 DE](https://creativecommons.org/licenses/by-sa/3.0/de/) ¦ creator=Ada Quill ¦ license=CC-BY-SA-3.0-DE
        Photo: Ada Quill, [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/de/deed.en) ¦ creator=Ada Quill ¦ license=CC-BY-SA-3.0-DE
        Photo by Ada Quill, CC BY 3.0 United States ¦ creator=Ada Quill ¦ license=CC-BY-3.0-US
        Photo by Ada Quill, CC BY-NC-ND 2.0 kr ¦ creator=Ada Quill ¦ license=LicenseRef-CC-BY-NC-ND-2.0-KR
        Ada Quill, CC BY-SA 3.0 at https://www.flickr.com/photos/ada/123 ¦ creator=Ada Quill ¦ license=CC-BY-SA-3.0 ¦ source_url=https://www.flickr.com/photos/ada/123
        Attribution-ShareAlike 3.0 Germany (CC BY-SA 3.0 DE) by Ada Quill ¦ creator=Ada Quill ¦ license=CC-BY-SA-3.0-DE
        Creative Commons Attribution-Share Alike 3.0 Germany license, Ada Quill via Wikimedia Commons ¦ creator=Ada Quill ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-3.0-DE
        Courtesy of the National Museum of Korea ¦ creator=National Museum of Korea
        The Metropolitan Museum of Art, CC0 ¦ creator=The Metropolitan Museum of Art ¦ license=CC0-1.0
        Rijksmuseum, public domain ¦ creator=Rijksmuseum ¦ license=LicenseRef-Public-Domain
        Library of Congress ¦ creator=Library of Congress
        Harbour Museum of Skerrin, CC BY-SA 4.0 ¦ creator=Harbour Museum of Skerrin ¦ license=CC-BY-SA-4.0
        Gyeongbokgung Palace, CC BY-SA 4.0 ¦ license=CC-BY-SA-4.0
        Kim Jong Un inspects a factory. KCNA via KNS ¦ agency=KCNA via KNS
        Kim Jong Un | KCNA ¦ agency=KCNA
        Photo: Hyundai Heavy Industries ¦ creator=Hyundai Heavy Industries
        Photo courtesy of the Center for Strategic and International Studies ¦ creator=Center for Strategic and International Studies
        Low Water by Ada Quill, CC BY 2.0 ¦ creator=Ada Quill ¦ license=CC-BY-2.0 ¦ title=Low Water
        Photo by Sarah Oak. Illustration by Tom Lee. ¦ creator=Sarah Oak ¦ or creator=Sarah Oak and Tom Lee
        Photo: Ada Quill. Map: Bo Ek ¦ creator=Ada Quill, Bo Ek
        Soldiers by the river, Flickr ¦ source=Flickr
        Rex Tillerman/Getty Images ¦ creator=Rex Tillerman ¦ agency=Getty Images
        Photo by Rex Tillerman ¦ creator=Rex Tillerman
        """#
}
