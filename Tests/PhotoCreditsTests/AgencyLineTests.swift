import PhotoCredits
import Testing

@Suite("Credit lines: agencies and the people who work for them")
struct AgencyLineTests {
    @Test(arguments: [
        CreditLine("Photo: Heo Ran/Reuters", read: Credit(creator: "Heo Ran", agency: "Reuters")),
        CreditLine(
            "SeongJoon Cho/Bloomberg via Getty Images",
            read: Credit(creator: "SeongJoon Cho", agency: "Bloomberg via Getty Images")),
        CreditLine(
            "(Kim Jae-Hwan/Pool Photo via AP)", read: Credit(creator: "Kim Jae-Hwan", agency: "AP", caption: "Pool Photo")),
        CreditLine("REUTERS/Kim Hong-Ji/File Photo", read: Credit(creator: "Kim Hong-Ji", agency: "Reuters")),
        CreditLine("Getty Images/iStockphoto", read: Credit(source: "iStock", agency: "Getty Images")),
        CreditLine("KCNA via KNS", read: Credit(agency: "KCNA via KNS")),
        CreditLine("Handout via Reuters", read: Credit(agency: "Reuters", caption: "Handout")),
        CreditLine(
            "South Korean Defense Ministry via Getty Images",
            read: Credit(creator: "South Korean Defense Ministry", agency: "Getty Images")),
        CreditLine(
            "South Korea's Presidential Blue House via Getty Images",
            doubt: Credit(creator: "South Korea's Presidential Blue House", agency: "Getty Images")),
        CreditLine("Chung Sung-Jun / Getty", read: Credit(creator: "Chung Sung-Jun", agency: "Getty Images")),
        CreditLine("Kim Jong Un visits a factory. KCNA", read: Credit(agency: "KCNA", caption: "Kim Jong Un visits a factory")),
        CreditLine("© Reuters/Damir Sagolj", read: Credit(creator: "Damir Sagolj", agency: "Reuters")),
        CreditLine("File photo: Yonhap", read: Credit(agency: "Yonhap")),
        CreditLine("Yonhap/EPA-EFE", read: Credit(agency: "Yonhap / EPA-EFE")),
        CreditLine("EPA-EFE/KCNA", read: Credit(agency: "EPA-EFE / KCNA")),
        CreditLine("AP-Yonhap", doubt: Credit(agency: "AP / Yonhap")),
        CreditLine("(Xinhua/Wang Jingqiang)", read: Credit(creator: "Wang Jingqiang", agency: "Xinhua")),
        CreditLine("Kyodo News via AP", read: Credit(agency: "Kyodo News via AP")),
        CreditLine("AFP PHOTO / Ed Jones", read: Credit(creator: "Ed Jones", agency: "AFP")),
        CreditLine("Ed JONES / AFP", read: Credit(creator: "Ed JONES", agency: "AFP")),
        CreditLine("AFP via Getty Images", read: Credit(agency: "AFP via Getty Images")),
        CreditLine("Photo: AFP", read: Credit(agency: "AFP")),
        CreditLine("Photo by Associated Press", read: Credit(agency: "AP")),
        CreditLine("AP Photo/Lee Jeong-min, Pool", read: Credit(creator: "Lee Jeong-min", agency: "AP", caption: "Pool")),
        CreditLine("AP Photo by Ahn Yeong-ho", read: Credit(creator: "Ahn Yeong-ho", agency: "AP")),
        CreditLine("Ahn Yeong-ho, AP", read: Credit(creator: "Ahn Yeong-ho", agency: "AP")),
        CreditLine("Ahn Yeong-ho—AP", read: Credit(creator: "Ahn Yeong-ho", agency: "AP")),
        CreditLine("Left: Yonhap; right: AP", doubt: Credit(agency: "Yonhap / AP")),
        CreditLine("Photo: Ed Jones/AFP/Getty", read: Credit(creator: "Ed Jones", agency: "AFP / Getty Images")),
        CreditLine(
            "Photograph: Jung Yeon-je/AFP/Getty Images", read: Credit(creator: "Jung Yeon-je", agency: "AFP / Getty Images")),
        CreditLine("Photograph: Str/AFP via Getty Images", read: Credit(agency: "AFP via Getty Images", caption: "Str")),
        CreditLine("Foto: dpa", read: Credit(agency: "dpa")),
        CreditLine("Foto: Carsten Koall/dpa", read: Credit(creator: "Carsten Koall", agency: "dpa")),
        CreditLine("PHOTO CREDIT: YONHAP NEWS", read: Credit(agency: "Yonhap")),
        CreditLine("Photographer: SeongJoon Cho/Bloomberg", read: Credit(creator: "SeongJoon Cho", agency: "Bloomberg")),
        CreditLine("(Photo/Yonhap)", read: Credit(agency: "Yonhap")),
        CreditLine("Photo – Reuters", read: Credit(agency: "Reuters")),
        CreditLine("Photo: Reuters / Yonhap", read: Credit(agency: "Reuters / Yonhap")),
        CreditLine("Kim Ju-sung, Yonhap News", doubt: Credit(creator: "Kim Ju-sung", agency: "Yonhap")),
        CreditLine("Photo by Baek Seung-ryol of Yonhap", read: Credit(creator: "Baek Seung-ryol", agency: "Yonhap")),
        CreditLine("Lee Jae-won (Reuters)", doubt: Credit(creator: "Lee Jae-won", agency: "Reuters")),
        CreditLine("Reuters: Lee Jae-won", doubt: Credit(creator: "Lee Jae-won", agency: "Reuters")),
        CreditLine("AP: Lee Jeong-min", doubt: Credit(creator: "Lee Jeong-min", agency: "AP")),
        CreditLine("Photo by Lee Jeong-min, The Associated Press", read: Credit(creator: "Lee Jeong-min", agency: "AP")),
        CreditLine("The Associated Press", read: Credit(agency: "AP")),
        CreditLine("The Yonhap News Agency", read: Credit(agency: "Yonhap")),
        CreditLine("Getty Images for Samsung", read: Credit(agency: "Getty Images", caption: "for Samsung")),
        CreditLine(
            "Photo by Kevin Winter/Getty Images for iHeartMedia", doubt: Credit(creator: "Kevin Winter", agency: "Getty Images")),
        CreditLine("Photo by Han Myung-Gu/WireImage", read: Credit(creator: "Han Myung-Gu", agency: "WireImage")),
        CreditLine(
            "Photo: Kim Hee-Chul/EPA-EFE/Shutterstock",
            read: Credit(creator: "Kim Hee-Chul", source: "Shutterstock", agency: "EPA-EFE")),
        CreditLine("Photo: Imago / Xinhua", read: Credit(agency: "Imago / Xinhua")),
        CreditLine("Zuma Press/Alamy", read: Credit(source: "Alamy", agency: "ZUMA Press")),
        CreditLine("Korea Pool via Yonhap", doubt: Credit(agency: "Yonhap")),
        CreditLine(
            "South Korean Presidential Blue House/Yonhap via REUTERS",
            read: Credit(creator: "South Korean Presidential Blue House", agency: "Yonhap via Reuters")),
        CreditLine(
            "Korean Central News Agency/Korea News Service via Associated Press", doubt: Credit(agency: "KCNA / KNS via AP")),
        CreditLine("North Korean government/KCNA", doubt: Credit(creator: "North Korean government", agency: "KCNA")),
        CreditLine("Mandel Ngan, Pool via AP", read: Credit(creator: "Mandel Ngan", agency: "AP", caption: "Pool")),
        CreditLine("Evan Vucci, Associated Press", read: Credit(creator: "Evan Vucci", agency: "AP")),
        CreditLine("Photo by Susan Walsh / AP Photo", read: Credit(creator: "Susan Walsh", agency: "AP")),
        CreditLine("AP Images / Susan Walsh", doubt: Credit(creator: "Susan Walsh", agency: "AP")),
        CreditLine("AFP/KCNA VIA KNS", read: Credit(agency: "AFP / KCNA via KNS")),
        CreditLine("STR/AFP/Getty", read: Credit(agency: "AFP / Getty Images", caption: "STR")),
        CreditLine("Stringer/Reuters", read: Credit(agency: "Reuters", caption: "Stringer")),
        CreditLine("Photo: Contributor/Getty", read: Credit(agency: "Getty Images", caption: "Contributor")),
        CreditLine("Handout/Getty Images", read: Credit(agency: "Getty Images", caption: "Handout")),
        CreditLine("Photo dated May 3, 2018, KCNA", doubt: Credit(agency: "KCNA")),
        CreditLine("Photo released by KCNA on May 3, 2018", read: Credit(agency: "KCNA", caption: "on May 3; 2018")),
        CreditLine("(Credit: Getty Images)", read: Credit(agency: "Getty Images")),
        CreditLine("(Image credit: Getty Images)", read: Credit(agency: "Getty Images")),
        CreditLine(
            "Photo: Yoshikazu Tsuno / Pool / AFP", read: Credit(creator: "Yoshikazu Tsuno", agency: "AFP", caption: "Pool")),
        CreditLine(
            "Photo by Anthony Wallace/AFP/Getty Images", read: Credit(creator: "Anthony Wallace", agency: "AFP / Getty Images")),
        CreditLine("ANTHONY WALLACE/AFP/Getty Images", read: Credit(creator: "ANTHONY WALLACE", agency: "AFP / Getty Images")),
        CreditLine("Carl Court/Getty Images", read: Credit(creator: "Carl Court", agency: "Getty Images")),
        CreditLine("Carl Court, Getty Images", read: Credit(creator: "Carl Court", agency: "Getty Images")),
        CreditLine("Kim Kyung-Hoon | Reuters", read: Credit(creator: "Kim Kyung-Hoon", agency: "Reuters")),
        CreditLine("Thomas Peter / Reuters file photo", read: Credit(creator: "Thomas Peter", agency: "Reuters")),
        CreditLine("Bloomberg", read: Credit(agency: "Bloomberg")),
        CreditLine("Qilai Shen/Bloomberg", read: Credit(creator: "Qilai Shen", agency: "Bloomberg")),
        CreditLine("EPA/Jeon Heon-Kyun", read: Credit(creator: "Jeon Heon-Kyun", agency: "EPA")),
        CreditLine("TASS/Mikhail Metzel", read: Credit(creator: "Mikhail Metzel", agency: "TASS")),
        CreditLine("(Photo: Yonhap News)", read: Credit(agency: "Yonhap")),
        CreditLine("[Photo by Yonhap]", read: Credit(agency: "Yonhap")),
        CreditLine("Photo by M. J. Kim / AFP", read: Credit(creator: "M. J. Kim", agency: "AFP")),
        CreditLine("Photo: O'Neill/Getty Images", doubt: Credit(creator: "O'Neill", agency: "Getty Images")),
        CreditLine("Photo: Kim/Reuters", doubt: Credit(creator: "Kim", agency: "Reuters")),
        CreditLine("Photo by HYBE via AP", doubt: Credit(creator: "HYBE", agency: "AP")),
    ])
    func reads(_ line: CreditLine) {
        line.check()
    }
}
