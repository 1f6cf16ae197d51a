import Importers
import Testing
import Text

@Suite struct SeedTests {
    @Test func harbourLights() throws {
        let capture = try Seeds.read("2018-09-14-harbour-lights.txt")
        let draft = capture.draft
        #expect(draft.title == "The Harbour Lights of Skerrin Go Out One by One")
        #expect(draft.series == "Coast and Country")
        #expect(draft.date == "2018-09-14")
        #expect(draft.categories == ["Harbours"])
        #expect(draft.authors.map(\.label) == ["Mara Quill"])
        #expect(draft.authors.first?.statedAs == "Mara Quil")
        #expect(draft.authors.first?.bio == "Mara Quill is a Senior Fellow at the Lantern Coast Institute.")
        #expect(draft.disclaimer == "The views expressed here are the author’s alone.")
        #expect(draft.photos == [ArticleDraft.Photo(credit: "Photo from Oduya Brandt’s photostream on flickr Creative Commons.")])
        #expect(draft.source?.file == "2018-09-14-harbour-lights.txt")
        #expect(draft.source?.sha256.count == 64)
        #expect(capture.paragraphs.count == 5)
        #expect(
            capture.marks == [
                "14:9 author/name-mismatch", "17:14 text/odd-space", "21:71 text/odd-space", "29:111 text/odd-space",
            ])
        let mismatch = try #require(capture.finding("author/name-mismatch"))
        #expect(mismatch.related.map(\.place.line) == [17, 29])
        #expect(mismatch.message.contains("line 14") && mismatch.message.contains("line 17"))
    }

    @Test func twoAuthorsWithABiographyEach() throws {
        let draft = try Seeds.read("2018-10-02-tide-tables.txt").draft
        #expect(draft.authors.map(\.label) == ["Ivo Tarrant", "Selma Okonedo"])
        #expect(draft.authors.first?.bio == "Ivo Tarrant teaches surveying at Lowmoor College.")
        #expect(draft.authors.last?.bio?.hasPrefix("Selma Okonedo is a Fellow") == true)
        #expect(
            draft.disclaimer == "The views expressed here are the authors’ alone and do not represent those of the harbour board."
        )
    }

    @Test func threeAuthorsWithoutAnAuthorLine() throws {
        let capture = try Seeds.read("2018-11-20-ferry-timetable.txt")
        #expect(capture.draft.authors.map(\.label) == ["Ruth Adeyemi-Lund", "Casper Vane", "Noor Halabi"])
        #expect(capture.draft.authors[1].bio == capture.draft.authors[2].bio)
        #expect(capture.draft.categories == ["Transport", "Islands"])
        #expect(capture.draft.photos.isEmpty)
        #expect(capture.findings.isEmpty)
    }

    @Test func korean() throws {
        let capture = try Seeds.read("2019-01-15-lighthouse-keepers-ko.txt")
        #expect(capture.draft.title == "마지막 등대지기가 남긴 일지")
        #expect(capture.draft.series == "바다와 마을")
        #expect(capture.draft.date == "2019-01-15")
        #expect(capture.draft.authors.map(\.label) == ["윤서라"])
        #expect(capture.draft.authors.first?.bio == "윤서라는 솔섬 기록 모임의 회원이다.")
        #expect(capture.draft.disclaimer == "이 글은 필자의 개인적인 견해이며 기록 모임의 공식 입장이 아니다.")
        #expect(capture.draft.photos.first?.credit == "사진: 한도연 제공")
        #expect(capture.paragraphs.count == 5)
        #expect(capture.rules == ["text/odd-space", "text/odd-space"])
    }

    @Test func windowsLineEnds() throws {
        let capture = try Seeds.read("2019-03-05-salt-prices.txt")
        #expect(capture.draft.date == "2019-03-05")
        #expect(capture.draft.categories == ["Trade", "Weather", "Food"])
        #expect(!capture.draft.body.contains("\r"))
        #expect(capture.marks == ["14:9 author/name-mismatch"])
    }

    @Test func subtitleAndBiographyWithoutDisclaimer() throws {
        let capture = try Seeds.read("2019-04-18-school-boats.txt", masthead: [KnownPerson(id: "hana-seo", name: "Hana  Seo")])
        #expect(capture.draft.title == "The School Boat Leaves at Seven")
        #expect(capture.draft.authors == [ArticleDraft.Author(identity: .person(id: "hana-seo"))])
        #expect(capture.draft.disclaimer == nil)
        #expect(capture.paragraphs.first == "Eleven children, two engines and the longest school run on the Lantern Coast")
        #expect(capture.rules == ["intake/subtitle", "intake/biography-left-out"])
    }

    @Test func headingsListsAndTheRest() throws {
        let capture = try Seeds.read("2019-06-11-how-to-read-a-chart.txt")
        #expect(capture.paragraphs[1] == "What to look for first")
        #expect(capture.paragraphs[3].split(separator: "\n").allSatisfy { $0.hasPrefix("- ") })
        #expect(capture.paragraphs[6].hasPrefix("1. Find a church tower"))
        #expect(capture.paragraphs[7].hasPrefix("1974\\. That is"))
        #expect(capture.paragraphs[8].hasPrefix("\\# 7 in"))
        #expect(capture.rules == ["intake/category-missing"])
    }

    @Test func namesInAnotherOrder() throws {
        let capture = try Seeds.read("2019-07-30-seaweed-licences.txt")
        #expect(capture.draft.authors.map(\.label) == ["Seoyun Han"])
        #expect(capture.draft.authors.first?.statedAs == "Han Seoyun")
        #expect(capture.draft.authors.first?.bio?.hasPrefix("Dr. Seoyun Han is") == true)
        #expect(capture.marks == ["14:9 author/name-order", "21:135 text/odd-space"])
        #expect(capture.draft.body.contains("by species.\u{A0}Nobody"))
    }

    @Test func aDateThatIsTwoDays() throws {
        let capture = try Seeds.read("2019-09-09-ice-house.txt")
        #expect(capture.draft.date == nil)
        #expect(capture.draft.authors.map(\.label) == ["Orla Fennimore"])
        #expect(capture.marks == ["13:1 intake/date-unreadable"])
    }

    @Test func linesWrappedByHand() throws {
        let capture = try Seeds.read("2019-12-03-winter-moorings.txt")
        #expect(capture.paragraphs.count == 4)
        #expect(
            capture.draft.authors.first?.bio
                == "Peregrine Ashdown is a boatbuilder in Ansel. He was harbour master from 2003 to 2011.")
        #expect(capture.rules == ["intake/series-unsure"])
    }

    @Test func anotherDayIsTheSameText() throws {
        let bytes = try Seeds.bytes("2018-09-14-harbour-lights.txt")
        let text = String(decoding: bytes, as: UTF8.self)
        let today = try PageImporter.read(bytes, fileName: "a.txt", masthead: [])
        let later = text.replacing("4127 publications", with: "5,004 publications").replacing("\n", with: "\r\n") + "\r\n\r\n"
        let other = try galleyIntake(later, masthead: [KnownPerson(id: "mara", name: "Mara Quill")])
        #expect(today.textDigest == other.textDigest)
        #expect(today.draft.source?.sha256 != other.draft.source?.sha256)
        #expect(try galleyIntake(text.replacing("nineteen", with: "twenty")).textDigest != today.textDigest)
    }
}
