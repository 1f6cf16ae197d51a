/// What a license lets a newsroom do with a picture, and what it asks in return.
public struct Permissions: Hashable, Sendable {
    /// The picture may stand on a site that earns money.
    public var commercial: Bool
    /// The picture may be changed: cropped to another picture, written over, composed.
    public var derivatives: Bool
    /// A changed picture must carry the same license.
    public var shareAlike: Bool
    /// The maker must be named.
    public var attribution: Bool

    /// Permissions from four answers.
    public init(commercial: Bool, derivatives: Bool, shareAlike: Bool, attribution: Bool) {
        self.commercial = commercial
        self.derivatives = derivatives
        self.shareAlike = shareAlike
        self.attribution = attribution
    }

    static let free = Permissions(commercial: true, derivatives: true, shareAlike: false, attribution: false)
    static let named = Permissions(commercial: true, derivatives: true, shareAlike: false, attribution: true)
    /// Nothing without a contract or a written word from the owner.
    static let byContract = Permissions(commercial: false, derivatives: false, shareAlike: false, attribution: true)
}
