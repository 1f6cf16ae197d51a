import PhotoCredits
import Testing

/// A line and what it must give. Whether something is said aloud counts as much as the fields.
struct CreditLine: Sendable, CustomTestStringConvertible {
    let line: String
    let fields: Credit
    let isDoubtful: Bool

    /// A line that is understood to the end.
    init(_ line: String, read fields: Credit) {
        self.line = line
        self.fields = fields
        isDoubtful = false
    }

    /// A line that gives these fields and leaves something for a person to look at.
    init(_ line: String, doubt fields: Credit) {
        self.line = line
        self.fields = fields
        isDoubtful = true
    }

    var testDescription: String { line }

    func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        var credit = Credit(parsing: line)
        #expect((credit.residue != nil) == isDoubtful, "residue: \(credit.residue ?? "none")", sourceLocation: sourceLocation)
        credit.residue = nil
        // What carries no right is compared where the line states it.
        if fields.caption == nil { credit.caption = nil }
        #expect(credit == fields, sourceLocation: sourceLocation)
    }
}
