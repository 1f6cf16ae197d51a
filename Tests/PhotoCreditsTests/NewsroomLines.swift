/// Credit lines in the shapes that newsrooms write, and what a careful reader finds in each, written down before they were tried.
///
/// A line, then its fields after `¦`; `or` gives another answer that can be defended. An address names no source by itself.
enum NewsroomLines {
    static let text = #"""
        Photograph: Ingrid Solberg/The Skerrin Post ¦ creator=Ingrid Solberg ¦ source=The Skerrin Post
        Photo by Tarek Haddad for The Harbour Review ¦ creator=Tarek Haddad
        Picture: Oona Mäkelä / Lehtikuva via AFP ¦ creator=Oona Mäkelä ¦ agency=Lehtikuva via AFP
        Foto: Jens Brandt/dpa ¦ creator=Jens Brandt ¦ agency=dpa
        Chung Sung-Jun/Getty Images ¦ creator=Chung Sung-Jun ¦ agency=Getty Images
        Ed Jones/AFP/Getty Images ¦ creator=Ed Jones ¦ agency=AFP / Getty Images
        (Lee Jin-ah/Reuters) ¦ creator=Lee Jin-ah ¦ agency=Reuters
        REUTERS/Soo-hyeon Kim/File Photo ¦ creator=Soo-hyeon Kim ¦ agency=Reuters
        REUTERS/Heo Ran/Pool ¦ creator=Heo Ran ¦ agency=Reuters
        (AP Photo/Lee Jin-man, Pool) ¦ creator=Lee Jin-man ¦ agency=AP
        AP Photo/Wong Maye-E ¦ creator=Wong Maye-E ¦ agency=AP
        (Kyodo News via AP) ¦ agency=Kyodo News via AP
        Korean Central News Agency/Korea News Service via AP ¦ agency=Korean Central News Agency / Korea News Service via AP
        Photo: Marta Oliveira/EPA ¦ creator=Marta Oliveira ¦ agency=EPA
        Photo by Anton Lindqvist / NurPhoto via Getty Images ¦ creator=Anton Lindqvist ¦ agency=NurPhoto via Getty Images
        SeongJoon Cho/Bloomberg via Getty Images ¦ creator=SeongJoon Cho ¦ agency=Bloomberg via Getty Images
        Photographer: Dana Whitlock/Bloomberg ¦ creator=Dana Whitlock ¦ agency=Bloomberg
        Xinhua/Wang Meilin ¦ creator=Wang Meilin ¦ agency=Xinhua
        (Xinhua/Li Peng) ¦ creator=Li Peng ¦ agency=Xinhua
        Yonhap News ¦ agency=Yonhap
        Photo courtesy of Yonhap ¦ agency=Yonhap
        Credit: Alamy Stock Photo ¦ source=Alamy
        Photo: Hyun-woo Sun/Alamy Stock Photo ¦ creator=Hyun-woo Sun ¦ source=Alamy
        Photo from user tidal_pool’s photostream on Flickr, CC BY-NC 2.0 ¦ creator=tidal_pool ¦ source=Flickr ¦ license=CC-BY-NC-2.0
        Photo from Bram Visser's photostream on Flickr Creative Commons ¦ creator=Bram Visser ¦ source=Flickr ¦ license=CC-?
        Photo by Bram Visser on flickr (Creative Commons Attribution 2.0) ¦ creator=Bram Visser ¦ source=Flickr ¦ license=CC-BY-2.0
        Flickr: Bram Visser ¦ creator=Bram Visser ¦ source=Flickr
        Flickr/Bram Visser ¦ creator=Bram Visser ¦ source=Flickr
        Flickr user oldpier ¦ creator=oldpier ¦ source=Flickr
        Image via Flickr user oldpier ¦ creator=oldpier ¦ source=Flickr
        Photo: oldpier on Flickr ¦ creator=oldpier ¦ source=Flickr
        Photo credit: oldpier (Flickr) ¦ creator=oldpier ¦ source=Flickr
        Photo credit: oldpier via Flickr cc ¦ creator=oldpier ¦ source=Flickr ¦ license=CC-?
        oldpier / Flickr / CC BY-SA 2.0 ¦ creator=oldpier ¦ source=Flickr ¦ license=CC-BY-SA-2.0
        "Low Water" by oldpier, via Flickr. CC BY 2.0 ¦ title=Low Water ¦ creator=oldpier ¦ source=Flickr ¦ license=CC-BY-2.0
        'Low Water' by oldpier is marked with CC0 1.0 ¦ title=Low Water ¦ creator=oldpier ¦ license=CC0-1.0
        “Low Water” by oldpier is licensed under CC BY-SA 2.0 / Cropped from original ¦ title=Low Water ¦ creator=oldpier ¦ license=CC-BY-SA-2.0
        Low Water by oldpier [CC BY 2.0] ¦ title=Low Water ¦ creator=oldpier ¦ license=CC-BY-2.0
        Photo by [oldpier](https://www.flickr.com/photos/oldpier/), licensed [CC BY 2.0](https://creativecommons.org/licenses/by/2.0/) ¦ creator=oldpier ¦ source_url=https://www.flickr.com/photos/oldpier/ ¦ license=CC-BY-2.0
        Photo: [Low Water](https://www.flickr.com/photos/oldpier/998877) by oldpier (CC BY-SA 2.0) ¦ title=Low Water ¦ creator=oldpier ¦ source_url=https://www.flickr.com/photos/oldpier/998877 ¦ license=CC-BY-SA-2.0
        Photo by oldpier: https://www.flickr.com/photos/oldpier/998877 ¦ creator=oldpier ¦ source_url=https://www.flickr.com/photos/oldpier/998877
        Source: https://www.flickr.com/photos/oldpier/998877 ¦ source_url=https://www.flickr.com/photos/oldpier/998877
        https://commons.wikimedia.org/wiki/File:Skerrin_pier.jpg ¦ source_url=https://commons.wikimedia.org/wiki/File:Skerrin_pier.jpg
        Sigrún Jónsdóttir, CC BY-SA 4.0, via Wikimedia Commons ¦ creator=Sigrún Jónsdóttir ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-4.0
        Sigrún Jónsdóttir [CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0)], via Wikimedia Commons ¦ creator=Sigrún Jónsdóttir ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-3.0
        By Sigrún Jónsdóttir - Own work, CC BY-SA 4.0, https://commons.wikimedia.org/w/index.php?curid=123456 ¦ creator=Sigrún Jónsdóttir ¦ license=CC-BY-SA-4.0 ¦ source_url=https://commons.wikimedia.org/w/index.php?curid=123456
        Photo: Sigrún Jónsdóttir/Wikimedia Commons ¦ creator=Sigrún Jónsdóttir ¦ source=Wikimedia Commons
        Sigrún Jónsdóttir / Wikimedia / CC-BY-SA-4.0 ¦ creator=Sigrún Jónsdóttir ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-4.0
        Wikimedia Commons/Sigrún Jónsdóttir ¦ creator=Sigrún Jónsdóttir ¦ source=Wikimedia Commons
        Image via Wikimedia Commons, public domain ¦ source=Wikimedia Commons ¦ license=LicenseRef-Public-Domain
        Public domain image via Wikimedia Commons ¦ source=Wikimedia Commons ¦ license=LicenseRef-Public-Domain
        Public Domain ¦ license=LicenseRef-Public-Domain
        Photo: Wikimedia Commons / CC BY-SA 3.0 ¦ source=Wikimedia Commons ¦ license=CC-BY-SA-3.0
        Unknown author, Public domain, via Wikimedia Commons ¦ source=Wikimedia Commons ¦ license=LicenseRef-Public-Domain
        Nils Aagaard, GFDL, via Wikimedia Commons ¦ creator=Nils Aagaard ¦ source=Wikimedia Commons
        Photo by Nils Aagaard on Unsplash ¦ creator=Nils Aagaard ¦ source=Unsplash
        Unsplash/Nils Aagaard ¦ creator=Nils Aagaard ¦ source=Unsplash
        Nils Aagaard via Unsplash ¦ creator=Nils Aagaard ¦ source=Unsplash
        Photo by @nilsaagaard on Unsplash ¦ creator=@nilsaagaard ¦ source=Unsplash
        Image by Nils Aagaard from Pixabay ¦ creator=Nils Aagaard ¦ source=Pixabay
        Photo by Nils Aagaard: https://www.pexels.com/photo/boats-12345/ ¦ creator=Nils Aagaard ¦ source_url=https://www.pexels.com/photo/boats-12345/
        Pexels / Nils Aagaard ¦ creator=Nils Aagaard ¦ source=Pexels
        nilsaagaard / iStock ¦ creator=nilsaagaard ¦ source=iStock ¦ or source=iStock ¦ or agency=iStock
        Credit: nilsaagaard/Adobe Stock ¦ creator=nilsaagaard ¦ source=Adobe Stock
        Shutterstock / Nils Aagaard ¦ creator=Nils Aagaard ¦ source=Shutterstock
        Image: Nils Aagaard via Shutterstock ¦ creator=Nils Aagaard ¦ source=Shutterstock
        Official White House Photo by Lawrence Pym ¦ creator=Lawrence Pym ¦ source=White House
        White House photo by Andrea Hull ¦ creator=Andrea Hull ¦ source=White House
        U.S. Army photo by Sgt. Marcus Bell ¦ creator=Sgt. Marcus Bell ¦ source=U.S. Army
        U.S. Air Force photo/Staff Sgt. Dana Cruz ¦ creator=Staff Sgt. Dana Cruz ¦ source=U.S. Air Force
        (U.S. Marine Corps photo by Cpl. Ana Reyes/Released) ¦ creator=Cpl. Ana Reyes ¦ source=U.S. Marine Corps
        State Department photo by Ron Peck / Public Domain ¦ creator=Ron Peck ¦ source=State Department ¦ license=LicenseRef-Public-Domain
        DoD photo by Lisa Ferd ¦ creator=Lisa Ferd ¦ source=DoD
        NASA/JPL-Caltech ¦ creator=NASA/JPL-Caltech
        Image: NASA Earth Observatory ¦ creator=NASA Earth Observatory
        Photo: UN Photo/Loey Felipe ¦ creator=Loey Felipe ¦ source=UN Photo
        Republic of Korea Armed Forces ¦ creator=Republic of Korea Armed Forces
        Photo: Office of the President, Republic of Korea ¦ creator=Office of the President, Republic of Korea
        Presidential Office/Yonhap ¦ creator=Presidential Office ¦ agency=Yonhap
        Courtesy of the Ministry of Unification ¦ creator=Ministry of Unification
        Courtesy Ministry of Unification ¦ creator=Ministry of Unification
        Photo courtesy Harbour Museum of Skerrin ¦ creator=Harbour Museum of Skerrin
        Courtesy of Harbour Museum/Ivo Tarrant ¦ creator=Ivo Tarrant
        Photo provided by Hyundai Motor Group ¦ creator=Hyundai Motor Group
        Image provided by the Korea Herald ¦ creator=Korea Herald
        Photo by Kim Ha-eun, used with permission ¦ creator=Kim Ha-eun
        Photo: Kim Ha-eun. Used with permission. ¦ creator=Kim Ha-eun
        © Kim Ha-eun ¦ creator=Kim Ha-eun
        © 2019 Kim Ha-eun ¦ creator=Kim Ha-eun
        Copyright Kim Ha-eun 2019 ¦ creator=Kim Ha-eun
        (c) Kim Ha-eun / All rights reserved ¦ creator=Kim Ha-eun ¦ license=LicenseRef-All-Rights-Reserved
        Photo © Kim Ha-eun / Adobe Stock ¦ creator=Kim Ha-eun ¦ source=Adobe Stock
        Photos by Kim Ha-eun and Bo Ek ¦ creator=Kim Ha-eun and Bo Ek
        Photo by Kim Ha-eun & Bo Ek ¦ creator=Kim Ha-eun & Bo Ek
        Photos: Kim Ha-eun, Bo Ek ¦ creator=Kim Ha-eun, Bo Ek
        Left: Kim Ha-eun. Right: Bo Ek.
        Top photo by Kim Ha-eun ¦ creator=Kim Ha-eun
        Header image: Kim Ha-eun/Flickr ¦ creator=Kim Ha-eun ¦ source=Flickr
        Featured image by Kim Ha-eun via Flickr (CC BY-NC-SA 2.0) ¦ creator=Kim Ha-eun ¦ source=Flickr ¦ license=CC-BY-NC-SA-2.0
        Cover photo: Kim Ha-eun ¦ creator=Kim Ha-eun
        Lead photo: Kim Ha-eun/Reuters ¦ creator=Kim Ha-eun ¦ agency=Reuters
        Graphic: Kim Ha-eun ¦ creator=Kim Ha-eun
        Map: Kim Ha-eun ¦ creator=Kim Ha-eun
        Illustration: Bo Ek ¦ creator=Bo Ek
        Chart by Bo Ek ¦ creator=Bo Ek
        Photo illustration by Bo Ek ¦ creator=Bo Ek
        Composite: Bo Ek/Getty Images ¦ creator=Bo Ek ¦ agency=Getty Images
        Screenshot from KBS ¦ source=KBS
        Screenshot: KCTV
        Handout via Reuters ¦ agency=Reuters ¦ or agency=Reuters ¦ or agency=Handout via Reuters
        South Korean Defense Ministry via Getty Images ¦ creator=South Korean Defense Ministry ¦ agency=Getty Images ¦ or agency=South Korean Defense Ministry via Getty Images ¦ or creator=
        KCNA ¦ agency=KCNA
        Photo: KCNA/Yonhap ¦ agency=KCNA / Yonhap
        Photo: Rodong Sinmun ¦ creator=Rodong Sinmun
        AFP PHOTO / KIM HA-EUN ¦ creator=KIM HA-EUN ¦ agency=AFP
        Kim Ha-eun | AFP ¦ creator=Kim Ha-eun ¦ agency=AFP
        Kim Ha-eun—AP ¦ creator=Kim Ha-eun ¦ agency=AP
        Kim Ha-eun — Pool/Getty Images ¦ creator=Kim Ha-eun ¦ agency=Getty Images
        Photo: Kim Ha-eun/Pool via REUTERS ¦ creator=Kim Ha-eun ¦ agency=Reuters
        Instagram/@kimhaeun ¦ creator=@kimhaeun ¦ source=Instagram
        Twitter / @MOFAkr_eng ¦ creator=@MOFAkr_eng ¦ source=Twitter
        사진=연합뉴스 ¦ agency=Yonhap
        사진 = 김하늘 기자 ¦ creator=김하늘
        사진: 김하늘 ¦ creator=김하늘
        사진: 김하늘 / 플리커 ¦ creator=김하늘 ¦ source=Flickr
        사진 제공: 국립해양박물관 ¦ creator=국립해양박물관
        사진제공=현대자동차 ¦ creator=현대자동차
        [사진=뉴시스] ¦ agency=Newsis
        [사진 제공=통일부] ¦ creator=통일부
        국립해양박물관 제공 ¦ creator=국립해양박물관
        출처: 청와대 ¦ creator=청와대 ¦ or creator=청와대 ¦ or creator= ¦ or source=청와대
        출처=위키미디어 공용 ¦ source=Wikimedia Commons
        사진 출처: 플리커, CC BY 2.0 ¦ source=Flickr ¦ license=CC-BY-2.0
        ⓒ 김하늘 ¦ creator=김하늘
        ⓒ연합뉴스 ¦ agency=Yonhap
        사진: 통일부, 공공누리 제2유형 ¦ creator=통일부 ¦ license=LicenseRef-KOGL-Type-2
        통일부, 공공누리 1유형 ¦ creator=통일부 ¦ license=LicenseRef-KOGL-Type-1
        문화체육관광부 제공, 공공누리 제4유형 ¦ creator=문화체육관광부 ¦ license=LicenseRef-KOGL-Type-4
        일러스트: 김하늘 ¦ creator=김하늘
        그래픽=김하늘 ¦ creator=김하늘
        로이터 연합뉴스 ¦ agency=로이터 연합뉴스 ¦ or creator=로이터 연합뉴스 ¦ or creator= ¦ or agency=로이터 연합뉴스 ¦ or agency= ¦ or agency=Reuters / Yonhap
        AP=연합뉴스 ¦ agency=AP via Yonhap
        Image generated by Bo Ek using DALL·E 3 ¦ creator=Bo Ek
        AI-generated image
        Created with Midjourney
        Used under CC BY 4.0 from Kim Ha-eun ¦ creator=Kim Ha-eun ¦ license=CC-BY-4.0
        Photo by Kim Ha-eun. Licensed under CC BY 4.0 International. ¦ creator=Kim Ha-eun ¦ license=CC-BY-4.0
        Photo by Kim Ha-eun under the Creative Commons Attribution-ShareAlike 4.0 International License ¦ creator=Kim Ha-eun ¦ license=CC-BY-SA-4.0
        Photo by Kim Ha-eun, Creative Commons BY-NC ¦ creator=Kim Ha-eun ¦ license=CC-BY-NC-?
        Photo: Kim Ha-eun (CC) ¦ creator=Kim Ha-eun ¦ license=CC-?
        Kim Ha-eun, Open Government Licence v3.0 ¦ creator=Kim Ha-eun ¦ license=OGL-UK-3.0
        Photo: Kim Ha-eun, 2018 ¦ creator=Kim Ha-eun
        Photo taken by Kim Ha-eun on 7 September 2018 ¦ creator=Kim Ha-eun
        Photo by Kim Ha-eun in Kaesong ¦ creator=Kim Ha-eun
        File photo
        Stock photo
        Staff photo by Bo Ek ¦ creator=Bo Ek
        Photo by staff
        Thanks to Bo Ek for the picture ¦ creator=Bo Ek
        pier_final_2.jpg
        Photo by Bo Ek (left) and Kim Ha-eun (right)
        Library of Congress, Prints & Photographs Division ¦ creator=Library of Congress, Prints & Photographs Division
        National Archives (111-SC-366123) ¦ creator=National Archives
        Bettmann Archive/Getty Images ¦ agency=Bettmann Archive / Getty Images ¦ or creator=Bettmann Archive ¦ or creator= ¦ or agency=Getty Images ¦ or agency=Bettmann Archive / Getty Images ¦ or agency=Bettmann Archive/Getty Images
        Hulton Archive/Getty Images ¦ agency=Hulton Archive / Getty Images ¦ or creator=Hulton Archive ¦ or creator= ¦ or agency=Getty Images ¦ or agency=Hulton Archive / Getty Images ¦ or agency=Hulton Archive/Getty Images
        """#
}
