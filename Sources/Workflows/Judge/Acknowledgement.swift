/// Who acknowledged a finding of the audit, where and why.
public struct Acknowledgement: Hashable, Sendable {
    public let by: String
    public let commit: String
    public let reason: String
}
