import Git
import Workflows

/// A cache of parsed policy files, by blob.
///
/// Many moves in one process are made on as many commits, mostly with one policy; parsing it again took half of each move.
final class PolicyReadings {
    var settings: [ObjectID: PublicationSettings] = [:]
    var mastheads: [ObjectID: Masthead] = [:]
    /// Workflows that were proven safe.
    var workflows: [ObjectID: Workflow] = [:]

    /// The parsed blob, cached or parsed now. Failures are not cached, because the error names the commit.
    func reading<Value>(
        of blob: ObjectID, in known: ReferenceWritableKeyPath<PolicyReadings, [ObjectID: Value]>, make: () throws -> Value
    ) rethrows -> Value {
        if let value = self[keyPath: known][blob] { return value }
        let value = try make()
        self[keyPath: known][blob] = value
        return value
    }
}
