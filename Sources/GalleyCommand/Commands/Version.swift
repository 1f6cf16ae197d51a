internal import ArgumentParser
internal import Text

/// The version of Galley.
enum Version {
    static let text = "0.1.0"
}
