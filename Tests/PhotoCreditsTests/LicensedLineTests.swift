import PhotoCredits
import Testing

@Suite("Credit lines: licenses in every spelling")
struct LicensedLineTests {
    @Test(arguments: [
        CreditLine(
            "Photo: Republic of Korea, Flickr, CC BY-SA 2.0",
            read: Credit(creator: "Republic of Korea", source: "Flickr", license: "CC-BY-SA-2.0")),
        CreditLine(
            "Cover image: Joseph Ferris III via Flickr (CC BY 2.0)",
            read: Credit(creator: "Joseph Ferris III", source: "Flickr", license: "CC-BY-2.0")),
        CreditLine("Chart: Statista, CC BY-ND 4.0", read: Credit(creator: "Statista", license: "CC-BY-ND-4.0")),
        CreditLine(
            "Photo from Flickr user Stella Krause used under a Creative Commons license",
            read: Credit(creator: "Stella Krause", source: "Flickr", license: "CC-?")),
        CreditLine(
            "Photo by Nicor (CC BY-SA 3.0) via Wikimedia Commons",
            read: Credit(creator: "Nicor", source: "Wikimedia Commons", license: "CC-BY-SA-3.0")),
        CreditLine(
            "© 2019 The Asia Foundation. All Rights Reserved",
            read: Credit(creator: "The Asia Foundation", license: "LicenseRef-All-Rights-Reserved")),
        CreditLine("Unsplash License", doubt: Credit(license: "LicenseRef-Unsplash")),
        CreditLine(
            "Photo by Ban Yido on Unsplash, Unsplash License",
            doubt: Credit(creator: "Ban Yido", source: "Unsplash", license: "LicenseRef-Unsplash")),
        CreditLine(
            "Attribution 2.0 Generic (CC BY 2.0) by Expert Infantry",
            read: Credit(creator: "Expert Infantry", license: "CC-BY-2.0")),
        CreditLine(
            "Photo: Expert Infantry, Attribution 2.0 Generic", read: Credit(creator: "Expert Infantry", license: "CC-BY-2.0")),
        CreditLine("Photo by Bundesarchiv, CC BY-SA 3.0 DE", read: Credit(creator: "Bundesarchiv", license: "CC-BY-SA-3.0-DE")),
        CreditLine(
            "Bundesarchiv, Bild 183-1990, CC-BY-SA 3.0",
            read: Credit(creator: "Bundesarchiv", license: "CC-BY-SA-3.0", caption: "Bild 183-1990")),
        CreditLine("Photo: Lee, CC-BY 2.0 KR", read: Credit(creator: "Lee", license: "LicenseRef-CC-BY-2.0-KR")),
        CreditLine("Photo: Lee Young-ho, Creative Common license", read: Credit(creator: "Lee Young-ho", license: "CC-?")),
        CreditLine(
            "Photo by Lee Young-ho, licenced under Creative Commons Attribution Share-Alike 4.0",
            read: Credit(creator: "Lee Young-ho", license: "CC-BY-SA-4.0")),
        CreditLine("Photo: Lee Young-ho, CC BY SA 4.0", read: Credit(creator: "Lee Young-ho", license: "CC-BY-SA-4.0")),
        CreditLine("Photo: Lee Young-ho, CC BY-NC-SA", read: Credit(creator: "Lee Young-ho", license: "CC-BY-NC-SA-?")),
        CreditLine("Photo: Lee Young-ho (CC)", read: Credit(creator: "Lee Young-ho", license: "CC-?")),
        CreditLine("Photo: Lee Young-ho, CC0 1.0 Universal", read: Credit(creator: "Lee Young-ho", license: "CC0-1.0")),
        CreditLine("Photo in the public domain", read: Credit(license: "LicenseRef-Public-Domain")),
        CreditLine("Photo: NASA, public domain", read: Credit(creator: "NASA", license: "LicenseRef-Public-Domain")),
        CreditLine(
            "State Department photo by Ron Przysucha / Public Domain",
            read: Credit(creator: "Ron Przysucha", source: "State Department", license: "LicenseRef-Public-Domain")),
        CreditLine(
            "Photo: Korea Tourism Organization, KOGL Type 2",
            read: Credit(creator: "Korea Tourism Organization", license: "LicenseRef-KOGL-Type-2")),
        CreditLine(
            "Photo: Ministry of National Defense (KOGL Type 1)",
            read: Credit(creator: "Ministry of National Defense", license: "LicenseRef-KOGL-Type-1")),
        CreditLine(
            "Arirang Mass Games by Stella Krause is licensed under CC BY 2.0",
            read: Credit(creator: "Stella Krause", license: "CC-BY-2.0", title: "Arirang Mass Games")),
        CreditLine(
            "'Mass Games' by Stella Krause, CC BY 2.0",
            read: Credit(creator: "Stella Krause", license: "CC-BY-2.0", title: "Mass Games")),
        CreditLine(
            "Photo by A. Lee, CC BY 4.0, resized", read: Credit(creator: "A. Lee", license: "CC-BY-4.0", modified: "resized")),
        CreditLine(
            "Photo by A. Lee / CC BY 4.0 / edited by KEI",
            read: Credit(creator: "A. Lee", license: "CC-BY-4.0", modified: "edited by KEI")),
        CreditLine(
            "Adapted from a photo by A. Lee, CC BY 4.0",
            doubt: Credit(creator: "A. Lee", license: "CC-BY-4.0", title: "Adapted from a photo")),
        CreditLine("Source: Flickr, CC BY 2.0", read: Credit(source: "Flickr", license: "CC-BY-2.0")),
        CreditLine(
            "Wikimedia Commons / Ryoo Seung-hyun / CC BY-SA 4.0",
            read: Credit(creator: "Ryoo Seung-hyun", source: "Wikimedia Commons", license: "CC-BY-SA-4.0")),
        CreditLine(
            "User Zeus2107 on Wikimedia Commons, public domain",
            read: Credit(creator: "Zeus2107", source: "Wikimedia Commons", license: "LicenseRef-Public-Domain")),
        CreditLine(
            "Photo: Clara Gilmour, CC BY-SA 3.0 or GFDL", doubt: Credit(creator: "Clara Gilmour", license: "CC-BY-SA-3.0")),
        CreditLine("Photo by jpnimages via Flickr cc", read: Credit(creator: "jpnimages", source: "Flickr", license: "CC-?")),
        CreditLine("CC BY-SA 2.0 Rowan Harker", read: Credit(creator: "Rowan Harker", license: "CC-BY-SA-2.0")),
        CreditLine(
            "CC BY-SA 2.0 by Rowan Harker via Flickr",
            read: Credit(creator: "Rowan Harker", source: "Flickr", license: "CC-BY-SA-2.0")),
        CreditLine("Photo CC by Rowan Harker", read: Credit(creator: "Rowan Harker", license: "CC-?")),
        CreditLine(
            "Photo by Hans Müller (2016), CC BY 3.0", read: Credit(creator: "Hans Müller", license: "CC-BY-3.0", caption: "2016")),
        CreditLine("Cover Photo: Tom Lee / CC BY-ND 4.0", read: Credit(creator: "Tom Lee", license: "CC-BY-ND-4.0")),
        CreditLine(
            "Banner photo by Tom Lee on Flickr (CC BY-SA)",
            read: Credit(creator: "Tom Lee", source: "Flickr", license: "CC-BY-SA-?")),
        CreditLine("Image: Pixabay/CC0", read: Credit(source: "Pixabay", license: "CC0-1.0")),
        CreditLine("Image: Max Pixel, CC0", read: Credit(creator: "Max Pixel", license: "CC0-1.0")),
        CreditLine("CC0 via Pixabay", read: Credit(source: "Pixabay", license: "CC0-1.0")),
        CreditLine("CC0", read: Credit(license: "CC0-1.0")),
        CreditLine("Creative Commons Zero", read: Credit(license: "CC0-1.0")),
        CreditLine("Public domain image", read: Credit(license: "LicenseRef-Public-Domain")),
        CreditLine("Public domain photo by Tom Lee", read: Credit(creator: "Tom Lee", license: "LicenseRef-Public-Domain")),
        CreditLine(
            "Image by Tom Lee is in the public domain", read: Credit(creator: "Tom Lee", license: "LicenseRef-Public-Domain")),
        CreditLine(
            "Image by Tom Lee is licensed under a Creative Commons Attribution 4.0 International License.",
            read: Credit(creator: "Tom Lee", license: "CC-BY-4.0")),
        CreditLine(
            "Creative Commons Attribution-NoDerivs 2.0 Generic License, Tom Lee",
            read: Credit(creator: "Tom Lee", license: "CC-BY-ND-2.0")),
        CreditLine("Photo: Tom Lee. License: CC BY-NC 4.0.", read: Credit(creator: "Tom Lee", license: "CC-BY-NC-4.0")),
        CreditLine("Photo: Tom Lee. Licence: Creative Commons Attribution", read: Credit(creator: "Tom Lee", license: "CC-BY-?")),
        CreditLine("Photo: Tom Lee, CC-BY-NC-ND-4.0", read: Credit(creator: "Tom Lee", license: "CC-BY-NC-ND-4.0")),
        CreditLine("Photo: Tom Lee, CC BY NC ND 4.0", read: Credit(creator: "Tom Lee", license: "CC-BY-NC-ND-4.0")),
        CreditLine("Photo: Tom Lee, CC by-sa 4.0", read: Credit(creator: "Tom Lee", license: "CC-BY-SA-4.0")),
        CreditLine("Photo: Tom Lee, cc-by 2", read: Credit(creator: "Tom Lee", license: "CC-BY-2.0")),
        CreditLine("Photo: Tom Lee, CC-BYSA 3.0", read: Credit(creator: "Tom Lee", license: "CC-BY-SA-3.0")),
        CreditLine("Photo: Tom Lee, CC BY-SA 3.0, CC BY-SA 2.5", doubt: Credit(creator: "Tom Lee", license: "CC-BY-SA-3.0")),
        CreditLine("Photo: Tom Lee, CC BY-SA 3.0/GFDL", doubt: Credit(creator: "Tom Lee", license: "CC-BY-SA-3.0")),
        CreditLine(
            "Photo: Tom Lee, CC BY-SA 2.5 Austria", doubt: Credit(creator: "Tom Lee", license: "LicenseRef-CC-BY-SA-2.5-AT")),
        CreditLine("Photo: Tom Lee, CC BY 3.0 US", read: Credit(creator: "Tom Lee", license: "CC-BY-3.0-US")),
        CreditLine("Photo: Tom Lee, CC BY 3.0 IGO", read: Credit(creator: "Tom Lee", license: "CC-BY-3.0-IGO")),
        CreditLine("© UNDP, CC BY-NC-SA 3.0 IGO", read: Credit(creator: "UNDP", license: "CC-BY-NC-SA-3.0-IGO")),
        CreditLine(
            "PHOTO: TOM LEE, CC BY 2.0 VIA FLICKR", read: Credit(creator: "TOM LEE", source: "Flickr", license: "CC-BY-2.0")),
        CreditLine(
            "PHOTO: TOM LEE, CC BY 3.0 AT FLICKR", read: Credit(creator: "TOM LEE", source: "Flickr", license: "CC-BY-3.0")),
        CreditLine("Photo: Tom Lee, CC NC 2.0", doubt: Credit(creator: "Tom Lee", license: "CC-?")),
        CreditLine("Photo: Tom Lee / CC-PDM", read: Credit(creator: "Tom Lee", license: "CC-PDM-1.0")),
        CreditLine("Photo: Tom Lee, PDM 1.0", read: Credit(creator: "Tom Lee", license: "CC-PDM-1.0")),
        CreditLine("Photo: CC BY Tom Lee", read: Credit(creator: "Tom Lee", license: "CC-BY-?")),
        CreditLine("Photo: CC/Flickr Tom Lee", doubt: Credit(creator: "Tom Lee", source: "Flickr", license: "CC-?")),
        CreditLine("CC/Flickr/Tom Lee", read: Credit(creator: "Tom Lee", source: "Flickr", license: "CC-?")),
        CreditLine("Flickr CC user Tom Lee", read: Credit(creator: "Tom Lee", source: "Flickr", license: "CC-?")),
        CreditLine("Photo: Tom Lee/flickr/cc", read: Credit(creator: "Tom Lee", source: "Flickr", license: "CC-?")),
        CreditLine("Photo by Tom Lee/Creative Commons", read: Credit(creator: "Tom Lee", license: "CC-?")),
        CreditLine(
            "World Bank Photo Collection, CC BY-NC-ND 2.0",
            doubt: Credit(creator: "World Bank Photo Collection", license: "CC-BY-NC-ND-2.0")),
        CreditLine(
            "National Archives and Records Administration / Public Domain",
            read: Credit(creator: "National Archives and Records Administration", license: "LicenseRef-Public-Domain")),
        CreditLine(
            "3 May 2018, Kim Min-soo, CC BY 2.0",
            read: Credit(creator: "Kim Min-soo", license: "CC-BY-2.0", caption: "3 May 2018")),
        CreditLine(
            "Mikoláš Aleš, The Maharal of Prague and the Golem, 1899, National Gallery Prague, public domain, via Wikimedia Commons",
            doubt: Credit(creator: "Mikoláš Aleš", source: "Wikimedia Commons", license: "LicenseRef-Public-Domain")),
        CreditLine(
            "Georg Simon Ohm (1789–1854). Public domain, via Wikimedia Commons.",
            doubt: Credit(source: "Wikimedia Commons", license: "LicenseRef-Public-Domain")),
        CreditLine(
            "Ludwig von Langenmantel, 1879 — public domain, via Wikimedia Commons",
            read: Credit(
                creator: "Ludwig von Langenmantel", source: "Wikimedia Commons", license: "LicenseRef-Public-Domain",
                caption: "1879")),
        CreditLine(
            "U.S. Air Force photo by Airman 1st Class Phillip Houk | Public domain",
            read: Credit(creator: "Airman 1st Class Phillip Houk", source: "U.S. Air Force", license: "LicenseRef-Public-Domain")),
        CreditLine(
            "awesome picture courtesy Flickr Creative Commons jlcwalker",
            doubt: Credit(creator: "jlcwalker", source: "Flickr", license: "CC-?")),
        CreditLine(
            "Unknown photographer; public domain, via Wikimedia Commons",
            doubt: Credit(source: "Wikimedia Commons", license: "LicenseRef-Public-Domain")),
        CreditLine(
            "OpenCritic Inc, Public domain, via Wikimedia Commons",
            read: Credit(creator: "OpenCritic Inc", source: "Wikimedia Commons", license: "LicenseRef-Public-Domain")),
        CreditLine(
            "NASA Jet Propulsion Laboratory, Public domain, via Wikimedia Commons",
            read: Credit(
                creator: "NASA Jet Propulsion Laboratory", source: "Wikimedia Commons", license: "LicenseRef-Public-Domain")),
        CreditLine(
            "George C. Marshall, Public domain, via Wikimedia Commons",
            read: Credit(creator: "George C. Marshall", source: "Wikimedia Commons", license: "LicenseRef-Public-Domain")),
        CreditLine(
            "Photo credit: Min-jung Kim via Wikimedia Commons, CC BY-SA 4.0, cropped",
            read: Credit(creator: "Min-jung Kim", source: "Wikimedia Commons", license: "CC-BY-SA-4.0", modified: "cropped")),
        CreditLine(
            "Photo: Min-jung Kim (flickr.com) CC BY 2.0",
            read: Credit(creator: "Min-jung Kim", source: "Flickr", license: "CC-BY-2.0")),
        CreditLine(
            "Photo by Min-jung Kim, via Flickr (Creative Commons BY-NC 2.0)",
            read: Credit(creator: "Min-jung Kim", source: "Flickr", license: "CC-BY-NC-2.0")),
        CreditLine(
            "Photo by Min-jung Kim [CC-BY-SA-3.0], via Wikimedia Commons",
            read: Credit(creator: "Min-jung Kim", source: "Wikimedia Commons", license: "CC-BY-SA-3.0")),
        CreditLine(
            "Photo by Min-jung Kim (Own work) [GFDL or CC BY 3.0], via Wikimedia Commons",
            doubt: Credit(creator: "Min-jung Kim", source: "Wikimedia Commons", license: "CC-BY-3.0")),
        CreditLine(
            "Wikimedia Commons (public domain)", read: Credit(source: "Wikimedia Commons", license: "LicenseRef-Public-Domain")),
        CreditLine("Wikimedia Commons, CC BY-SA 3.0", read: Credit(source: "Wikimedia Commons", license: "CC-BY-SA-3.0")),
        CreditLine(
            "Photo: Wikimedia Commons / Public Domain",
            read: Credit(source: "Wikimedia Commons", license: "LicenseRef-Public-Domain")),
        CreditLine("Photo: Flickr/Creative Commons", read: Credit(source: "Flickr", license: "CC-?")),
        CreditLine(
            "Photo from Flickr Creative Commons by Min-jung Kim",
            read: Credit(creator: "Min-jung Kim", source: "Flickr", license: "CC-?")),
        CreditLine(
            "Creative Commons photo from Flickr by Min-jung Kim",
            read: Credit(creator: "Min-jung Kim", source: "Flickr", license: "CC-?")),
        CreditLine(
            "Image from Mike Rowe's photostream on flickr Creative Commons.",
            read: Credit(creator: "Mike Rowe", source: "Flickr", license: "CC-?")),
        CreditLine(
            "Photo from Ministry of Defense's photostream on Flickr Creative Commons",
            read: Credit(creator: "Ministry of Defense", source: "Flickr", license: "CC-?")),
        CreditLine(
            "Photo by Flickr user minjung_kim, CC BY-NC-ND 2.0",
            read: Credit(creator: "minjung_kim", source: "Flickr", license: "CC-BY-NC-ND-2.0")),
        CreditLine(
            "Photo by user:Minjung77 / Wikimedia Commons / CC BY-SA 4.0",
            read: Credit(creator: "Minjung77", source: "Wikimedia Commons", license: "CC-BY-SA-4.0")),
        CreditLine("Map by Min-jung Kim, CC BY 4.0", read: Credit(creator: "Min-jung Kim", license: "CC-BY-4.0")),
        CreditLine(
            "Photo by José Álvarez on Flickr, CC BY 2.0",
            read: Credit(creator: "José Álvarez", source: "Flickr", license: "CC-BY-2.0")),
        CreditLine("Foto: Иван Петров, CC BY 4.0", read: Credit(creator: "Иван Петров", license: "CC-BY-4.0")),
        CreditLine(
            "Photo: Robert F. Kennedy Jr., CC BY 4.0", read: Credit(creator: "Robert F. Kennedy Jr.", license: "CC-BY-4.0")),
        CreditLine(
            "Copyright © 2018 by Min-jung Kim. All rights reserved.",
            read: Credit(creator: "Min-jung Kim", license: "LicenseRef-All-Rights-Reserved")),
        CreditLine("Photo: Kremlin.ru (CC BY 4.0)", read: Credit(creator: "Kremlin.ru", license: "CC-BY-4.0")),
        CreditLine(
            "Photo: Executive Office of the President of the United States, public domain",
            doubt: Credit(creator: "Executive Office of the President of the United States", license: "LicenseRef-Public-Domain")),
        CreditLine("Author: Min-jung Kim; License: CC BY 2.0", read: Credit(creator: "Min-jung Kim", license: "CC-BY-2.0")),
        CreditLine("Photo by Min-jung Kim, licensed CC BY", read: Credit(creator: "Min-jung Kim", license: "CC-BY-?")),
        CreditLine(
            "Photo by Min-jung Kim, license: CC BY-SA 4.0 International",
            read: Credit(creator: "Min-jung Kim", license: "CC-BY-SA-4.0")),
    ])
    func reads(_ line: CreditLine) {
        line.check()
    }
}
