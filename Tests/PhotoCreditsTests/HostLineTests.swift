import PhotoCredits
import Testing

@Suite("Credit lines: hosts and accounts on them")
struct HostLineTests {
    @Test(arguments: [
        CreditLine("Photo: iStock.com/narvikk", doubt: Credit(creator: "narvikk", source: "iStock")),
        CreditLine("Photo by Jeong Ha-na / Korea.net", read: Credit(creator: "Jeong Ha-na", source: "Korea.net")),
        CreditLine("Screengrab via Twitter", doubt: Credit(source: "Twitter")),
        CreditLine("Flickr/Juche Travel", read: Credit(creator: "Juche Travel", source: "Flickr")),
        CreditLine("Flickr: Jonas Pavel", read: Credit(creator: "Jonas Pavel", source: "Flickr")),
        CreditLine("Photo by Juche Travel (Flickr)", read: Credit(creator: "Juche Travel", source: "Flickr")),
        CreditLine("Photo: @visitkorea on Instagram", read: Credit(creator: "@visitkorea", source: "Instagram")),
        CreditLine("Photo via @realDonaldTrump/Twitter", doubt: Credit(creator: "@realDonaldTrump", source: "Twitter")),
        CreditLine("Image by Greta Altman from Pixabay", read: Credit(creator: "Greta Altman", source: "Pixabay")),
        CreditLine("Photo by Marta Winter from Pexels", doubt: Credit(creator: "Marta Winter", source: "Pexels")),
        CreditLine("Unsplash / Daniel Bernard", read: Credit(creator: "Daniel Bernard", source: "Unsplash")),
        CreditLine("Photo by Daniel Bernard | Unsplash", read: Credit(creator: "Daniel Bernard", source: "Unsplash")),
        CreditLine("Photo by daniel bernard on Unsplash", doubt: Credit(creator: "daniel bernard", source: "Unsplash")),
        CreditLine(
            "Photo by Sava Bobov (@savabobov) on Unsplash",
            read: Credit(creator: "Sava Bobov", source: "Unsplash", caption: "@savabobov")),
        CreditLine(
            "Photo from the Korea Economic Institute’s Flickr page",
            read: Credit(creator: "Korea Economic Institute", source: "Flickr")),
        CreditLine("Photo from Moon Jae-in's official Facebook page", read: Credit(creator: "Moon Jae-in", source: "Facebook")),
        CreditLine("Photo from Camp David's photostream on Flickr", read: Credit(creator: "Camp David", source: "Flickr")),
        CreditLine("Image from James Pearson’s Twitter account.", read: Credit(creator: "James Pearson", source: "Twitter")),
        CreditLine("Photo: Wikimedia", read: Credit(source: "Wikimedia Commons")),
        CreditLine("Photo: Alamy Stock Photo", read: Credit(source: "Alamy")),
        CreditLine("Photo: Steve Allen / Alamy Stock Photo", read: Credit(creator: "Steve Allen", source: "Alamy")),
        CreditLine("Piotr Swat / Shutterstock", read: Credit(creator: "Piotr Swat", source: "Shutterstock")),
        CreditLine("Adobe Stock/tostphoto", doubt: Credit(creator: "tostphoto", source: "Adobe Stock")),
        CreditLine("Rowan Harker, Flickr", read: Credit(creator: "Rowan Harker", source: "Flickr")),
        CreditLine("Via Wikimedia Commons", read: Credit(source: "Wikimedia Commons")),
        CreditLine("Wikimedia Commons/User:Zeus2107", read: Credit(creator: "Zeus2107", source: "Wikimedia Commons")),
        CreditLine(
            "Photo: Office of the President, Republic of Korea / Flickr",
            read: Credit(creator: "Office of the President, Republic of Korea", source: "Flickr")),
        CreditLine("Featured photo courtesy of Tom Lee via Unsplash", read: Credit(creator: "Tom Lee", source: "Unsplash")),
        CreditLine("Image Source: Tom Lee/Unsplash", read: Credit(creator: "Tom Lee", source: "Unsplash")),
        CreditLine("Image source: Pixabay", read: Credit(source: "Pixabay")),
        CreditLine("Photo courtesy of Flickr user Tom Lee", read: Credit(creator: "Tom Lee", source: "Flickr")),
        CreditLine("Photo courtesy of Flickr", read: Credit(source: "Flickr")),
        CreditLine("Tom Lee's Flickr", read: Credit(creator: "Tom Lee", source: "Flickr")),
        CreditLine("Photo by Tom Lee's photostream, Flickr", read: Credit(creator: "Tom Lee", source: "Flickr")),
        CreditLine("Photo from James' photostream on Flickr", read: Credit(creator: "James", source: "Flickr")),
        CreditLine(
            "Photo from US Embassy Seoul's photostream on Flickr", read: Credit(creator: "US Embassy Seoul", source: "Flickr")),
        CreditLine(
            "Photo from 2018 Winter Olympics' photostream on Flickr",
            doubt: Credit(creator: "2018 Winter Olympics", source: "Flickr")),
        CreditLine("Picture from flickr user d'n'c", doubt: Credit(creator: "d'n'c", source: "Flickr")),
        CreditLine("Photo by Y. K. on Unsplash", read: Credit(creator: "Y. K.", source: "Unsplash")),
        CreditLine("Photo by J on Unsplash", doubt: Credit(creator: "J", source: "Unsplash")),
        CreditLine("Photo by Mos design on Unsplash", doubt: Credit(creator: "Mos design", source: "Unsplash")),
        CreditLine("Photo by the blowup on Unsplash", doubt: Credit(creator: "the blowup", source: "Unsplash")),
        CreditLine(
            "Photo by The Creative Exchange on Unsplash", doubt: Credit(creator: "The Creative Exchange", source: "Unsplash")),
        CreditLine("Photo by KOBU Agency on Unsplash", read: Credit(creator: "KOBU Agency", source: "Unsplash")),
        CreditLine("Photo by Annie Spratt on Unsplash.com", read: Credit(creator: "Annie Spratt", source: "Unsplash")),
        CreditLine("Photo by Sam 🐷 on Unsplash", doubt: Credit(creator: "Sam 🐷", source: "Unsplash")),
        CreditLine("Photo by ROBIN WORRALL on Unsplash", read: Credit(creator: "ROBIN WORRALL", source: "Unsplash")),
        CreditLine("Image by 12019 from Pixabay", doubt: Credit(creator: "12019", source: "Pixabay")),
        CreditLine("Image by OpenClipart-Vectors from Pixabay", read: Credit(creator: "OpenClipart-Vectors", source: "Pixabay")),
        CreditLine("Photo by energepic.com from Pexels", doubt: Credit(creator: "energepic.com", source: "Pexels")),
        CreditLine("Photo by Photo By: Kaboompics.com from Pexels", doubt: Credit(creator: "Kaboompics.com", source: "Pexels")),
        CreditLine("Photo: © Tom Lee / Dreamstime.com", read: Credit(creator: "Tom Lee", source: "Dreamstime")),
        CreditLine("© Tom Lee | Dreamstime.com", read: Credit(creator: "Tom Lee", source: "Dreamstime")),
        CreditLine("©Tom Lee/iStock", read: Credit(creator: "Tom Lee", source: "iStock")),
        CreditLine("UN Photo/Mark Garten", read: Credit(creator: "Mark Garten", source: "UN")),
        CreditLine("UN Photo by Mark Garten", read: Credit(creator: "Mark Garten", source: "UN")),
        CreditLine("Photo: Uriminzokkiri / YouTube", read: Credit(creator: "Uriminzokkiri", source: "YouTube")),
        CreditLine("Pyongyang skyline / Juche Travel / Flickr", doubt: Credit(creator: "Juche Travel", source: "Flickr")),
        CreditLine("Seoul at night. Tom Lee/Flickr", doubt: Credit(creator: "Tom Lee", source: "Flickr")),
        CreditLine("Photo by Victor on Unsplash", read: Credit(creator: "Victor", source: "Unsplash")),
        CreditLine("Photo by Monoar Rahman from Pexels", read: Credit(creator: "Monoar Rahman", source: "Pexels")),
        CreditLine("Min-jung Kim/Wikimedia Commons", read: Credit(creator: "Min-jung Kim", source: "Wikimedia Commons")),
        CreditLine("Wikimedia Commons: Min-jung Kim", read: Credit(creator: "Min-jung Kim", source: "Wikimedia Commons")),
        CreditLine("Photo: Flickr user Republic of Korea", read: Credit(creator: "Republic of Korea", source: "Flickr")),
        CreditLine(
            "Image from the U.S. Department of State’s flickr photostream",
            read: Credit(creator: "U.S. Department of State", source: "Flickr")),
        CreditLine(
            "Photo from Korea Aerospace Research Institute’s Facebook page.",
            read: Credit(creator: "Korea Aerospace Research Institute", source: "Facebook")),
        CreditLine("Photo from Blue House's Twitter page", read: Credit(creator: "Blue House", source: "Twitter")),
        CreditLine("Photo from Donald J. Trump's Twitter account", read: Credit(creator: "Donald J. Trump", source: "Twitter")),
        CreditLine("Photo from Cheong Wa Dae on flickr", read: Credit(creator: "Cheong Wa Dae", source: "Flickr")),
        CreditLine("Photo from Pixabay user Robert-Owen-Wahl", read: Credit(creator: "Robert-Owen-Wahl", source: "Pixabay")),
        CreditLine("Photo from Wikipedia user Piotrus", read: Credit(creator: "Piotrus", source: "Wikipedia")),
        CreditLine("Photo by Ludwig van der Berg via Unsplash", read: Credit(creator: "Ludwig van der Berg", source: "Unsplash")),
        CreditLine("Photo by Đặng Văn on Unsplash", read: Credit(creator: "Đặng Văn", source: "Unsplash")),
        CreditLine("(c) Min-jung Kim / Flickr", read: Credit(creator: "Min-jung Kim", source: "Flickr")),
    ])
    func reads(_ line: CreditLine) {
        line.check()
    }
}
