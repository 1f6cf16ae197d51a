public import Text

extension Workflow {
    /// One state of an article.
    public struct State: Hashable, Sendable {
        /// What a change of the text does to an article in this state.
        public enum Edited: Hashable, Sendable {
            /// It stays where it is.
            case stays
            /// It goes to this state.
            case goes(to: String)
            /// It takes no change; a transition must be made first.
            case refused
        }

        public let name: String
        /// Whether articles begin here.
        public let isInitial: Bool
        /// Whether readers see the text.
        public let isPublic: Bool
        /// Whether readers see a notice in place of the text.
        public let showsNotice: Bool
        public let edited: Edited
        /// Where the state stands in the workflow file.
        public let place: SourceLocation

        init(_ entry: YAMLEntry) throws(Malformed) {
            guard Person.isID(entry.key) else {
                throw Malformed(
                    .unexpectedValue(key: "states", value: entry.key, expected: "lower-case letters, digits and hyphens"),
                    at: entry.keyPlace)
            }
            let fields = try Fields(
                entry.value, of: "the state \(entry.key)", allowed: ["initial", "public", "notice", "edited"])
            name = entry.key
            place = entry.keyPlace
            isInitial = try fields.flag("initial")
            isPublic = try fields.flag("public")
            showsNotice = try fields.flag("notice")
            edited =
                switch try fields.required("edited") {
                case "stay": .stays
                case "refuse": .refused
                case let state: .goes(to: state)
                }
        }
    }
}
