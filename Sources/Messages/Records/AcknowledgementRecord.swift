package import Workflows

/// Who acknowledged a finding, in JSON.
package struct AcknowledgementRecord: Encodable {
    let by: String
    let commit: String
    let reason: String

    package init(_ acknowledgement: Acknowledgement) {
        by = acknowledgement.by
        commit = acknowledgement.commit
        reason = acknowledgement.reason
    }
}
