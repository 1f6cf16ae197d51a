internal import Foundation
import Git
import Text
import Workflows

/// One line of `events.json`.
struct EvidenceEventRecord: Encodable {
    struct Hand: Encodable {
        let name: String
        let email: String
    }

    struct File: Encodable {
        let path: String
        let sha256: String
        let size: Int
        /// The path of its bytes in the archive.
        let stored: String
    }

    let number: Int
    let commit: String
    let parents: [String]
    let article: String
    let time: String
    let localTime: String
    let event: String?
    let byHand: Bool
    let deed: String
    let from: String?
    let to: String?
    let by: String?
    let name: String?
    let role: String?
    let people: [String]
    let author: Hand
    let committer: Hand
    let `operator`: String?
    let renamedFrom: String?
    let waivers: [String]?
    let rules: Int?
    let subject: String
    let note: String
    /// The digest that the event claims.
    let claimedContent: String?
    /// The digest recomputed from the commit's own tree.
    let content: String?
    let changedContent: Bool
    let wordsIn: Int?
    let wordsOut: Int?
    let waitedSeconds: Int64?
    let text: String?
    let diff: String?
    let files: [File]
    let policy: String?
    let signature: String?
    let signedPayload: String?

    init(_ step: Evidence.Step, text: String?) {
        let (entry, event) = (step.line.entry, step.event)
        number = step.number
        commit = step.commit.id.hex
        parents = step.commit.parents.map(\.hex)
        article = step.line.name.description
        time = LocalTime(entry.time, offset: 0).instant
        localTime = LocalTime(entry.time, offset: step.line.offset).instant
        self.event = event?.name
        byHand = entry.isByHand
        deed = step.line.action
        from = event?.from
        to = event?.to
        by = event?.by
        name = step.actor
        role = event?.role
        people = step.line.people
        author = Hand(name: step.commit.author.name, email: step.commit.author.email)
        committer = Hand(name: step.commit.committer.name, email: step.commit.committer.email)
        `operator` = event?.operatedBy
        renamedFrom = event?.renamedFrom
        waivers = event.flatMap { $0.waivers.isEmpty ? nil : $0.waivers }
        rules = event?.rules
        subject = entry.subject
        note = entry.note
        claimedContent = event?.content?.description
        content = step.content?.description
        changedContent = entry.changedContent
        wordsIn = step.line.change?.wordsIn
        wordsOut = step.line.change?.wordsOut
        waitedSeconds = step.line.waited
        self.text = text
        diff = step.line.change == nil ? nil : EvidenceFiles.diff(step)
        files = step.files.map {
            File(
                path: String(decoding: $0.path, as: UTF8.self), sha256: $0.sum, size: $0.size, stored: EvidenceFiles.stored($0))
        }
        policy = step.policy.map(EvidenceFiles.policy)
        signature = step.signature == nil ? nil : EvidenceFiles.signature(step)
        signedPayload = step.signature == nil ? nil : EvidenceFiles.payload(step)
    }
}
