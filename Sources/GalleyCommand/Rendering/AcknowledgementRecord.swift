internal import Newsroom
internal import Text
internal import Workflows

/// Who acknowledged a finding, in JSON.
struct AcknowledgementRecord: Encodable {
    let by: String
    let commit: String
    let reason: String

    init(_ acknowledgement: Acknowledgement) {
        by = acknowledgement.by
        commit = acknowledgement.commit
        reason = acknowledgement.reason
    }
}
