import Testing

/// What git itself says about the publication.
extension TrialPublication {
    /// One move as the history tells it.
    struct Recorded: Hashable {
        let commit: String
        let event: String
        let article: String
        let from: String
        let to: String
    }

    /// The moves since a commit, oldest first.
    func moves(since base: String, in folder: String? = nil) throws -> [Recorded] {
        let fields = ["Event", "Article", "From", "To"].map { "%(trailers:key=Galley-\($0),valueonly,separator=%x2C)" }
        let log = try git("log", "--reverse", "--format=%H%x09" + fields.joined(separator: "%x09"), "\(base)..HEAD", in: folder)
        return log.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 5, !parts[1].isEmpty else { return nil }
            return Recorded(commit: parts[0], event: parts[1], article: parts[2], from: parts[3], to: parts[4])
        }
    }

    /// Objects, index, work tree and HEAD are all in order and agree.
    func expectOrder(
        in folder: String? = nil, _ comment: @autoclosure () -> String = "",
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let fsck = try start(["git", "fsck", "--strict", "--no-dangling", "--no-progress"], in: folder).ending()
        #expect(fsck.status == 0 && fsck.said.isEmpty, "\(comment()) \(fsck.said)", sourceLocation: sourceLocation)
        let status = try git("status", "--porcelain", in: folder)
        #expect(status.isEmpty, "\(comment())", sourceLocation: sourceLocation)
        let trees = [try git("write-tree", in: folder), try git("rev-parse", "HEAD^{tree}", in: folder)]
        #expect(trees[0] == trees[1], "\(comment())", sourceLocation: sourceLocation)
    }

    /// Each move starts where the one before it ended.
    func expectUnbroken(_ moves: [Recorded], from initial: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        var states: [String: String] = [:]
        for move in moves {
            #expect(move.from == states[move.article] ?? initial, "\(move)", sourceLocation: sourceLocation)
            states[move.article] = move.to
        }
    }
}
