/// What a complaint is in JSON.
struct ComplaintRecord: Encodable {
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

    let complaint: Complaint
    /// What the command was about.
    let subject: Subject?

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(false, forKey: Key("ok"))
        for subject in [complaint.subject, subject].compactMap(\.self) {
            try container.encode(subject.name, forKey: Key(subject.noun.rawValue))
        }
        let details = Details(kind: complaint.kind, exit: complaint.exit, message: complaint.sentence, hints: complaint.hints)
        try container.encode(details, forKey: Key("error"))
    }
}
