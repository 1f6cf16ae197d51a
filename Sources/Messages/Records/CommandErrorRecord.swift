/// What an error is in JSON.
package struct CommandErrorRecord: Encodable {
    private struct Details: Encodable {
        let kind: String
        let exit: Int32
        let message: String
        let hints: [String]
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }

    let failure: CommandError
    /// What the command was about.
    let subject: Subject?

    package init(failure: CommandError, subject: Subject?) {
        self.failure = failure
        self.subject = subject
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(false, forKey: Key("ok"))
        for subject in [failure.subject, subject].compactMap(\.self) {
            try container.encode(subject.name, forKey: Key(subject.noun.rawValue))
        }
        let details = Details(kind: failure.kind, exit: failure.exit, message: failure.sentence, hints: failure.hints)
        try container.encode(details, forKey: Key("error"))
    }
}
