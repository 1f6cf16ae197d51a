public import Text

extension Workflow {
    /// One move that the workflow allows.
    public struct Transition: Hashable, Sendable {
        /// Whether the move needs a live version of the article, or needs that there is none.
        public enum While: String, Sendable, CaseIterable {
            case live
            case notLive = "not-live"
        }
        /// Which text the move takes.
        public enum Text: String, Sendable, CaseIterable {
            /// The working text.
            case working
            /// The live version, whose bytes replace the working text.
            case live
        }
        /// The strictness with which the text is checked before the move.
        public enum Stage: String, Sendable, CaseIterable { case draft, review, publish }

        public let name: String
        /// The states it leads from; nil: any but the one it leads to.
        public let from: [String]?
        public let to: String
        /// Roles, any of which may make the move.
        public let by: [String]
        /// Whether only a writer of this article may make it.
        public let isOwn: Bool
        /// States from which the move is also open to an author or editor, if no other person ever changed or moved the
        /// article.
        public let soleWriter: [String]
        /// Whether it is a decision about the text, which no writer of it may make.
        public let isDecision: Bool
        /// How many different people must decide before the article moves.
        public let approvals: Int
        /// Whether it is a decision that a writer of the text may make all the same. The audit lists every one.
        public let isOverride: Bool
        public let needsNote: Bool
        public let checks: Stage?
        public let `while`: While?
        public let text: Text
        /// Where the transition stands in the workflow file.
        public let place: SourceLocation

        static let keys = [
            "from", "to", "by", "own", "sole_writer", "decision", "approvals", "override", "note", "checks", "while", "text",
        ]

        init(_ entry: YAMLEntry, states: [String]) throws(Malformed) {
            guard Person.isID(entry.key) else {
                throw Malformed(
                    .unexpectedValue(key: "transitions", value: entry.key, expected: "lower-case letters, digits and hyphens"),
                    at: entry.keyPlace)
            }
            guard !ReservedNames.events.contains(entry.key) else {
                throw Malformed(
                    .unexpectedValue(key: "transitions", value: entry.key, expected: "a name that Galley does not use itself"),
                    at: entry.keyPlace)
            }
            let fields = try Fields(entry.value, of: "the transition \(entry.key)", allowed: Self.keys)
            name = entry.key
            place = entry.keyPlace
            let from = try fields.texts("from")
            guard !from.isEmpty else { throw Malformed(.missingKey("from"), at: entry.keyPlace) }
            self.from = from == ["any"] ? nil : from
            to = try fields.required("to")
            for state in (self.from ?? []) + [to] where !states.contains(state) {
                throw Malformed(
                    .unexpectedValue(key: entry.key, value: state, expected: states.joined(separator: ", ")),
                    at: (fields.value(state == to ? "to" : "from") ?? entry.value).place)
            }
            by = try fields.texts("by")
            guard !by.isEmpty else { throw Malformed(.missingKey("by"), at: entry.keyPlace) }
            isOwn = try fields.flag("own")
            isDecision = try fields.flag("decision")
            soleWriter = try fields.texts("sole_writer")
            if let value = fields.value("sole_writer") {
                if isDecision { throw fields.unexpected("sole_writer", value, "a move that is no decision") }
                for state in soleWriter where !(self.from?.contains(state) ?? (state != to && states.contains(state))) {
                    throw fields.unexpected("sole_writer", value, "states that the move starts from")
                }
            }
            approvals = try fields.number("approvals", least: 1) ?? 1
            if !isDecision, fields.value("approvals") != nil {
                throw fields.unexpected("approvals", fields.value("approvals") ?? entry.value, "`decision: true` beside it")
            }
            enum Note: String, CaseIterable { case required, optional }
            needsNote = try fields.choice("note", Note.self) == .required
            isOverride = try fields.flag("override")
            if isOverride, let value = fields.value("override") {
                guard isDecision else { throw fields.unexpected("override", value, "`decision: true` beside it") }
                guard needsNote else { throw fields.unexpected("override", value, "`note: required` beside it") }
            }
            checks = try fields.choice("checks", Stage.self)
            `while` = try fields.choice("while", While.self)
            text = try fields.choice("text", Text.self) ?? .working
        }

        /// Whether the move starts from `state`.
        public func leads(from state: String) -> Bool {
            from?.contains(state) ?? (state != to)
        }
    }
}

extension Workflow.Transition {
    /// Whether the move makes the working text public.
    public func releases(in workflow: Workflow) -> Bool {
        workflow.state(to)?.isPublic == true && text == .working
    }

    /// The stage whose checks the move asks for. A text that becomes public always passes the publish stage, whatever the
    /// workflow says; a live text that is restored has passed it already.
    public func stage(in workflow: Workflow) -> Stage? {
        releases(in: workflow) ? .publish : checks
    }
}
