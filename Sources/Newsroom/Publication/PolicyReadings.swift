import Git
import Workflows

/// What policy files were read as, by blob: the bytes of a blob never change, nor does what they say.
///
/// Many moves in one process stand on as many commits, and mostly on one policy; reading it anew took half of each move.
final class PolicyReadings {
    var settings: [ObjectID: PublicationSettings] = [:]
    var mastheads: [ObjectID: Masthead] = [:]
    /// Workflows that were proven safe.
    var workflows: [ObjectID: Workflow] = [:]

    /// The reading of a blob, from memory or made now. What cannot be read is not remembered: its complaint names the commit.
    func reading<Value>(
        of blob: ObjectID, in known: ReferenceWritableKeyPath<PolicyReadings, [ObjectID: Value]>, make: () throws -> Value
    ) rethrows -> Value {
        if let value = self[keyPath: known][blob] { return value }
        let value = try make()
        self[keyPath: known][blob] = value
        return value
    }
}
