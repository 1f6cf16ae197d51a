import Text
import Workflows

/// The state of an audit after a commit: the policy, and the record of every article.
struct AuditPosition {
    var policy: AuditPolicy
    var records: [ArticleName: ArticleRecord] = [:]
    var consents = Consents()
    /// The newest set of rules that an event named; nil where the pass began in the middle and met none yet.
    var rules: RuleSet?

    /// Merges the records of the second side of a merge.
    /// - Parameter mayLack: for a pass that began in the middle, whether a side may not know what the other did before the
    ///   beginning; nil where the pass began at the root of trust.
    mutating func join(_ second: inout AuditPosition, _ merge: RecordedMerge, mayLack: Bool?) {
        for rename in merge.renamed {
            // What happened to an article under its old name is the story of the article that the other side renamed.
            if rename.isSecond { renameRecord(rename) } else { second.renameRecord(rename) }
        }
        if let mayLack { forgetJoined(&second, mayLack: mayLack) }
        for name in merge.taken { swap(&records[name], &second.records[name]) }
        for (name, record) in second.records { records[name]?.join(record) }
    }

    private mutating func renameRecord(_ rename: RecordedMerge.Rename) {
        if let record = records.removeValue(forKey: rename.old) { records[rename.new] = record }
    }

    /// For a pass that began in the middle: the record of an article on one side of a merge may lack what the other side did
    /// before the beginning, so it is read again when it is needed next.
    private mutating func forgetJoined(_ second: inout AuditPosition, mayLack: Bool) {
        for name in Set(records.keys).union(second.records.keys) {
            switch (records[name], second.records[name]) {
            case (.some(let one), .some(let other)) where one.isLike(other): continue
            case (.some, nil) where !mayLack: continue
            case (nil, .some(let record)) where !mayLack: records[name] = record
            default: records[name] = nil
            }
            second.records[name] = nil
        }
    }
}
