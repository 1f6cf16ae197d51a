import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text
@testable import Workflows

/// What is amiss in a file, and which rule says it.
@Suite struct ImageFlawTests {
    private static func facts(_ kind: ImageFlaw.Kind) -> ImageFacts {
        .saying { $0.flaws = [ImageFlaw(kind, "something is amiss")] }
    }
    private static let rules: [(ImageFlaw.Kind, Rule)] = [
        (.picture, .imageDamaged), (.metadata, .imageMetadataUnread), (.encoding, .imageEncodingGuessed),
    ]

    @Test(arguments: rules.indices) func isSaidByItsRule(_ index: Int) throws {
        let (kind, rule) = Self.rules[index]
        try MarkedFixture(photo: "file: «ferry.jpg»", facts: Self.facts(kind)).expect(
            rule, draft: .hint, review: .warning, publish: .warning, saying: "something is amiss")
        for (other, silent) in Self.rules where other != kind {
            try MarkedFixture(photo: "file: ferry.jpg", facts: Self.facts(kind)).expectNothing(of: silent)
        }
        var fixture = MarkedFixture(photo: "file: ferry.jpg", facts: Self.facts(kind))
        fixture.rules = .one
        #expect(try rule.findings(in: fixture.article(), stage: .publish) == [])
    }

    @Test(arguments: [
        ImageAnimation(frames: 2, hundredths: 100, plays: nil), ImageAnimation(frames: 60, hundredths: 600, plays: 1),
        ImageAnimation(frames: 2, hundredths: 100, plays: 6), ImageAnimation(frames: 20, hundredths: 100, plays: 1),
    ]) func moves(_ animation: ImageAnimation) throws {
        try MarkedFixture(photo: "file: «ferry.gif»", facts: nil).withFacts(.saying { $0.animation = animation }).expect(
            .imageMoving, draft: nil, review: .hint, publish: .warning)
    }

    @Test func silentShortAndSlow() throws {
        try MarkedFixture(photo: "file: ferry.gif").withFacts(
            .saying { $0.animation = ImageAnimation(frames: 3, hundredths: 300, plays: 1) }
        ).expectNothing(of: .imageMoving)
    }
}

extension MarkedFixture {
    /// The same, with what is embedded in `ferry.gif`.
    fileprivate func withFacts(_ facts: ImageFacts) -> MarkedFixture {
        var fixture = self
        fixture.folder["ferry.gif"] = FolderFile(image: .facts(facts))
        return fixture
    }
}
