import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text

@Suite struct ImageUnreadableTests {
    @Test func silentImage() throws {
        try MarkedFixture(photo: "file: ferry.jpg", facts: .saying { $0.title = "Ferry" }).expectNothing(of: .imageUnreadable)
    }

    @Test func trouble() throws {
        var fixture = MarkedFixture(photo: "file: «ferry.jpg»", "alt: A ferry")
        fixture.folder["ferry.jpg"] = FolderFile(image: .unreadable("it is empty"))
        try fixture.expect(.imageUnreadable, draft: .warning, review: .error, publish: .error, saying: "it is empty")
    }

    @Test func aFileThatIsNoImageIsNotJudged() throws {
        var fixture = MarkedFixture(photo: "file: notes.txt")
        fixture.folder["notes.txt"] = FolderFile()
        try fixture.expectNothing(of: .imageUnreadable)
    }
}
