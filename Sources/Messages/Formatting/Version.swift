/// The version of Galley.
package enum Version {
    package static let text = "0.1.0"
    /// The day of this version, which the pages of the manual carry.
    package static let date = "2026-11-29"
}
