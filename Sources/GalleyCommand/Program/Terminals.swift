internal import Foundation

/// Which of the standard descriptors are terminals, and how wide they are.
public struct Terminals: Sendable {
    public var input: Bool
    public var output: Bool
    public var error: Bool
    /// How wide the screen is.
    public var columns: Int

    public init(input: Bool, output: Bool, error: Bool, columns: Int) {
        self.input = input
        self.output = output
        self.error = error
        self.columns = columns
    }
}
