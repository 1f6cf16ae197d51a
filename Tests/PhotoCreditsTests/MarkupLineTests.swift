import PhotoCredits
import Testing

@Suite("Credit lines: links, markup, addresses and titles")
struct MarkupLineTests {
    @Test(arguments: [
        CreditLine(
            "By Nicor - Own work, CC BY-SA 3.0, https://commons.wikimedia.org/w/index.php?curid=4711938",
            read: Credit(
                creator: "Nicor", license: "CC-BY-SA-3.0", sourceURL: "https://commons.wikimedia.org/w/index.php?curid=4711938",
                caption: "Own work")),
        CreditLine(
            "By Driedprawns at English Wikipedia, CC BY 3.0, https://commons.wikimedia.org/w/index.php?curid=123",
            read: Credit(
                creator: "Driedprawns at English Wikipedia", license: "CC-BY-3.0",
                sourceURL: "https://commons.wikimedia.org/w/index.php?curid=123")),
        CreditLine(
            "\"Arirang Mass Games\" by Stella Krause is licensed under CC BY 2.0",
            read: Credit(creator: "Stella Krause", license: "CC-BY-2.0", title: "Arirang Mass Games")),
        CreditLine(
            "“Pyongyang, North Korea” (https://www.flickr.com/photos/comradeanatolii/8943256543) by Comrade Anatolii, CC BY-SA 2.0",
            read: Credit(
                creator: "Comrade Anatolii", license: "CC-BY-SA-2.0", title: "Pyongyang, North Korea",
                sourceURL: "https://www.flickr.com/photos/comradeanatolii/8943256543")),
        CreditLine(
            "[Mass Games](https://www.flickr.com/photos/rapidtravelchai/8042359544) by [Stella Krause](https://www.flickr.com/photos/rapidtravelchai/), [CC BY 2.0](https://creativecommons.org/licenses/by/2.0/)",
            read: Credit(
                creator: "Stella Krause", license: "CC-BY-2.0", title: "Mass Games",
                sourceURL: "https://www.flickr.com/photos/rapidtravelchai/8042359544")),
        CreditLine(
            "<a href=\"https://www.flickr.com/photos/x/12345\">Photo</a> by Rowan Harker, <a href=\"https://creativecommons.org/licenses/by-sa/2.0/\">CC BY-SA 2.0</a>",
            read: Credit(creator: "Rowan Harker", license: "CC-BY-SA-2.0", sourceURL: "https://www.flickr.com/photos/x/12345")),
        CreditLine(
            "Photo by <a href=\"https://unsplash.com/@mathewbrowne\">Mathew Browne</a> on <a href=\"https://unsplash.com/?utm_source=ghost\">Unsplash</a>",
            read: Credit(creator: "Mathew Browne", source: "Unsplash")),
        CreditLine("*Photo: Chris Price via Flickr*", read: Credit(creator: "Chris Price", source: "Flickr")),
        CreditLine("_Photo by Chris Price, CC BY-ND 2.0_", read: Credit(creator: "Chris Price", license: "CC-BY-ND-2.0")),
        CreditLine(
            "flickr photo by cogdogblog https://www.flickr.com/photos/cogdog/5417534 shared under a Creative Commons (BY) license",
            read: Credit(
                creator: "cogdogblog", source: "Flickr", license: "CC-BY-?",
                sourceURL: "https://www.flickr.com/photos/cogdog/5417534")),
        CreditLine(
            "Photo by Chris Price (https://creativecommons.org/licenses/by-nd/2.0/)",
            read: Credit(creator: "Chris Price", license: "CC-BY-ND-2.0")),
        CreditLine(
            "Photo: Clara Gilmour, [Creative Commons](https://creativecommons.org/licenses/by-sa/2.0/)",
            read: Credit(creator: "Clara Gilmour", license: "CC-BY-SA-2.0")),
        CreditLine(
            "Photo: Clara Gilmour. Some rights reserved. https://www.flickr.com/photos/11223344@N05/5566778899/",
            doubt: Credit(creator: "Clara Gilmour", sourceURL: "https://www.flickr.com/photos/11223344@N05/5566778899/")),
        CreditLine(
            "Photo: Clara Gilmour https://flic.kr/p/abCdeF CC BY-SA 2.0",
            read: Credit(creator: "Clara Gilmour", license: "CC-BY-SA-2.0", sourceURL: "https://flic.kr/p/abCdeF")),
        CreditLine(
            "Image by <a href=\"https://pixabay.com/users/greta-1/\">Greta Altman</a> from <a href=\"https://pixabay.com/\">Pixabay</a>",
            read: Credit(creator: "Greta Altman", source: "Pixabay")),
        CreditLine("\"Seoul\" Tom Lee CC BY 2.0", doubt: Credit(creator: "Tom Lee", license: "CC-BY-2.0", title: "Seoul")),
        CreditLine("Tom Lee, \"Seoul\", CC BY 2.0", read: Credit(creator: "Tom Lee", license: "CC-BY-2.0", title: "Seoul")),
        CreditLine(
            "\"Seoul\", Tom Lee, Flickr, CC BY 2.0",
            read: Credit(creator: "Tom Lee", source: "Flickr", license: "CC-BY-2.0", title: "Seoul")),
        CreditLine(
            "\"Seoul\" by Tom Lee / CC BY 2.0 / Cropped and color adjusted",
            read: Credit(creator: "Tom Lee", license: "CC-BY-2.0", title: "Seoul", modified: "Cropped and color adjusted")),
        CreditLine(
            "\"Seoul\" © Tom Lee, 2014. Used under CC BY 2.0.",
            read: Credit(creator: "Tom Lee", license: "CC-BY-2.0", title: "Seoul")),
        CreditLine("\"Seoul\" photo by Tom Lee", read: Credit(creator: "Tom Lee", title: "Seoul")),
        CreditLine("\"Seoul\" (CC BY 2.0) by Tom Lee", read: Credit(creator: "Tom Lee", license: "CC-BY-2.0", title: "Seoul")),
        CreditLine(
            "“Seoul, ‘City of Soul’” by Tom Lee is marked with CC0 1.0",
            read: Credit(creator: "Tom Lee", license: "CC0-1.0", title: "Seoul, 'City of Soul'")),
        CreditLine(
            "\"Seoul\" by Tom Lee is marked with Public Domain Mark 1.0.",
            read: Credit(creator: "Tom Lee", license: "CC-PDM-1.0", title: "Seoul")),
        CreditLine(
            "\"Seoul\" by Tom Lee is licensed under CC BY 2.0 / Cropped from original",
            read: Credit(creator: "Tom Lee", license: "CC-BY-2.0", title: "Seoul", modified: "Cropped from original")),
        CreditLine(
            "[\"Seoul\"](https://www.flickr.com/photos/tl/123) by [Tom Lee](https://www.flickr.com/photos/tl) is licensed under [CC BY 2.0](https://creativecommons.org/licenses/by/2.0/?ref=openverse)",
            read: Credit(
                creator: "Tom Lee", license: "CC-BY-2.0", title: "Seoul", sourceURL: "https://www.flickr.com/photos/tl/123")),
        CreditLine(
            "Photo by [Tom Lee](https://www.flickr.com/photos/tl/123/), [CC BY](https://creativecommons.org/licenses/by/4.0/deed.ko)",
            read: Credit(creator: "Tom Lee", license: "CC-BY-4.0", sourceURL: "https://www.flickr.com/photos/tl/123/")),
        CreditLine("Photo by Tom Lee (https://www.flickr.com/photos/tl)", doubt: Credit(creator: "Tom Lee")),
        CreditLine("Photo by Tom Lee, https://tomlee.com", doubt: Credit(creator: "Tom Lee")),
        CreditLine("[Tom Lee](https://tomlee.com/seoul.html)", doubt: Credit(creator: "Tom Lee")),
        CreditLine(
            "[Photo](https://www.flickr.com/photos/tl/123) by Tom Lee, [license](https://creativecommons.org/licenses/by/2.0/)",
            read: Credit(creator: "Tom Lee", license: "CC-BY-2.0", sourceURL: "https://www.flickr.com/photos/tl/123")),
        CreditLine(
            "photo by Ketut Subiyanto: https://www.pexels.com/photo/melancholic-man-1234/",
            read: Credit(creator: "Ketut Subiyanto", sourceURL: "https://www.pexels.com/photo/melancholic-man-1234/")),
        CreditLine(
            "_Photo by [Mario Gogh](https://unsplash.com/@mariogogh?utm_source=unsplash&utm_medium=referral) on [Unsplash](https://unsplash.com?utm_source=unsplash)_",
            read: Credit(creator: "Mario Gogh", source: "Unsplash")),
        CreditLine(
            "\"Night Market\" by Min-jung Kim on Flickr, licensed under CC BY-NC 2.0",
            read: Credit(creator: "Min-jung Kim", source: "Flickr", license: "CC-BY-NC-2.0", title: "Night Market")),
        CreditLine(
            "“Night Market”, Min-jung Kim, CC BY 2.0",
            read: Credit(creator: "Min-jung Kim", license: "CC-BY-2.0", title: "Night Market")),
        CreditLine(
            "*Night Market* by Min-jung Kim. CC BY 2.0.",
            read: Credit(creator: "Min-jung Kim", license: "CC-BY-2.0", title: "Night Market")),
        CreditLine(
            "Photo by Min-jung Kim, CC BY-SA 4.0 <https://creativecommons.org/licenses/by-sa/4.0>, via Wikimedia Commons",
            read: Credit(creator: "Min-jung Kim", source: "Wikimedia Commons", license: "CC-BY-SA-4.0")),
        CreditLine(
            "Photo by Min-jung Kim, CC BY 2.0 <https://creativecommons.org/licenses/by/3.0>",
            doubt: Credit(creator: "Min-jung Kim", license: "CC-BY-3.0")),
    ])
    func reads(_ line: CreditLine) {
        line.check()
    }
}
