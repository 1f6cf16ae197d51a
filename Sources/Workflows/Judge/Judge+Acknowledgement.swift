import Text

extension Judge {
    /// The findings that the commit acknowledges, if its acknowledgement is valid. Whether the commits it names come before it
    /// must be checked elsewhere, because that takes the history.
    public var acknowledgements: [(finding: AcknowledgedFinding, by: Acknowledgement)] {
        guard !hasFailed, let event = commit.event, event.name == Event.acknowledge else { return [] }
        let words = Acknowledgement(by: event.by, commit: commit.id, reason: commit.note)
        return event.acknowledged.map { ($0, words) }
    }

    /// An acknowledgement must change no file, say why, and have the consents that a change of the policy needs.
    mutating func judgeAcknowledgement(_ event: Event, _ consents: Consents) {
        judgeNote(event)
        if event.acknowledged.isEmpty || RuleSet(of: event) < .two {
            report(.acknowledgementInvalid, "The acknowledgement does not say what it acknowledges.")
        }
        if !commit.keepsTree {
            report(
                .acknowledgementInvalid, "An acknowledgement changes nothing, and this commit does.", found: commit.policy.first)
        }
        let question = AcknowledgementCheck(
            findings: event.acknowledged, masthead: policy.masthead, settings: policy.settings,
            person: policy.masthead.person(event.by), address: commit.committer,
            consents: consents.to(AcknowledgedFinding.digest(of: event.acknowledged)))
        // Who acted and in which role is judged from what the event says.
        guard let gate = question.consentGate.refusal, case .consentMissing(_, let needed, let given, _) = gate else { return }
        report(
            .policyAlone, "The acknowledgement needed the consent of \(needed) more.", expected: "\(needed)",
            found: given.joined(separator: ", "))
    }
}
