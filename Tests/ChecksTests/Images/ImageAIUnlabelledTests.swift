import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text

@Suite struct ImageAIUnlabelledTests {
    @Test func field() throws {
        try MarkedFixture(photo: "source_type: «trainedAlgorithmicMedia»", "credit: \"Image: KEI\"").expect(
            .imageAIUnlabelled, draft: .warning, review: .error, publish: .error, saying: "trainedAlgorithmicMedia")
    }

    @Test func embedded() throws {
        try MarkedFixture(
            photo: "file: «ferry.jpg»", "credit: \"Image: KEI\"", facts: .saying { $0.digitalSourceType = "compositeSynthetic" }
        ).expect(.imageAIUnlabelled, draft: .warning, review: .error, publish: .error, saying: "The file itself")
    }

    @Test func deniedByTheField() throws {
        try MarkedFixture(
            photo: "file: «ferry.jpg»", "source_type: digitalCapture",
            facts: .saying { $0.digitalSourceType = "trainedAlgorithmicMedia" }
        ).expect(.imageAIUnlabelled, draft: .warning, review: .error, publish: .error)
    }

    @Test func address() throws {
        try MarkedFixture(photo: "source_type: «http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia»").expect(
            .imageAIUnlabelled, draft: .warning, review: .error, publish: .error)
    }

    @Test func silentCredit() throws {
        try MarkedFixture(
            photo: "source_type: trainedAlgorithmicMedia", "credit: \"AI-generated image (Midjourney v6), prompt by Juni Kim\""
        ).expectNothing(of: .imageAIUnlabelled)
    }

    @Test func silentCaption() throws {
        try MarkedFixture(photo: "source_type: trainedAlgorithmicMedia", "caption: An AI-generated picture of the pier")
            .expectNothing(of: .imageAIUnlabelled)
    }

    @Test func silentCamera() throws {
        try MarkedFixture(photo: "source_type: digitalCapture").expectNothing(of: .imageAIUnlabelled)
    }
}
