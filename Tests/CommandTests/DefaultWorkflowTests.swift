import Testing

/// Every move of the default workflow from every state an article can be in, by a person who may make it, with a note.
@Suite struct DefaultWorkflowTests {
    /// A state, and whether a text is before the public meanwhile.
    enum Situation: String, CaseIterable, Sendable {
        case draft, review, approved, published, retracted, spiked
        /// A draft while the version before it stays live.
        case revised

        var state: String { self == .revised ? "draft" : rawValue }

        /// The commands that bring the article there.
        var setup: String {
            let start = "source \"$SETUP/harbour.sh\"; source \"$SETUP/ferry.sh\" "
            return switch self {
            case .draft, .review, .approved, .published: start + rawValue
            case .retracted: start + "published; galley retract the-ferry --as ida-lund -m Withdrawn"
            case .spiked: start + "draft; galley spike the-ferry --as jun-park -m Stale"
            case .revised: start + "published; galley revise the-ferry --as hana-seo"
            }
        }

        /// Where each move that is open leads.
        var open: [String: String] {
            switch self {
            case .draft: ["submit": "review", "spike": "spiked"]
            case .review: ["withdraw": "draft", "approve": "approved", "reject": "draft", "spike": "spiked"]
            case .approved:
                ["withdraw": "draft", "approve": "approved", "reject": "draft", "publish": "published", "spike": "spiked"]
            case .published: ["revise": "draft", "retract": "retracted"]
            case .retracted: ["reopen": "draft", "spike": "spiked"]
            case .spiked: ["reopen": "draft"]
            case .revised: ["submit": "review", "restore": "published", "retract": "retracted"]
            }
        }
    }

    /// Every transition with somebody who may make it.
    static let people = [
        "submit": "hana-seo", "withdraw": "hana-seo", "approve": "mo-okafor", "reject": "jun-park", "publish": "ida-lund",
        "revise": "hana-seo", "restore": "jun-park", "retract": "ida-lund", "spike": "jun-park", "reopen": "jun-park",
    ]
    static let noted: Set = ["reject", "retract", "spike", "reopen"]

    private static let head = "git log -1 --format='%H %(trailers:key=Galley-From,key=Galley-To,valueonly,separator=%x20)'"

    @Test(arguments: Situation.allCases, people.keys.sorted())
    func move(_ situation: Situation, _ transition: String) throws {
        let shell = try Shell()
        try #require(shell.run(situation.setup).status == 0)
        let before = try shell.run(Self.head).output
        let person = try #require(Self.people[transition])
        let answer = try shell.run("galley \(transition) the-ferry --as \(person) -m 'A reason'")
        let after = try shell.run(Self.head).output
        if let target = situation.open[transition] {
            #expect(answer.status == 0, "\(answer.error)")
            #expect(after.hasSuffix(" \(situation.state) \(target)\n"))
            #expect(after.prefix(40) != before.prefix(40))
        } else {
            #expect(answer.status == 6)
            #expect(!answer.error.isEmpty)
            #expect(after == before)
        }
        #expect(answer.repositories.map(\.status) == [[]])
        #expect(answer.repositories.map(\.index) == answer.repositories.map(\.head))
    }

    @Test(arguments: Situation.allCases)
    func theWrongPersonAndTheMissingNote(_ situation: Situation) throws {
        let shell = try Shell()
        try #require(shell.run(situation.setup).status == 0)
        let before = try shell.run(Self.head).output
        for transition in Self.people.keys.sorted() {
            let wrong = try shell.run("galley \(transition) the-ferry --as ada-ines -m 'A reason'")
            #expect(wrong.status == (situation.open[transition] == nil ? 6 : 3), "\(transition) by ada-ines: \(wrong.error)")
            if Self.noted.contains(transition) {
                let silent = try shell.run("galley \(transition) the-ferry --as \(Self.people[transition] ?? "")")
                #expect(silent.status == 64, "\(transition) without a note: \(silent.error)")
            }
        }
        #expect(try shell.run(Self.head).output == before)
    }
}
