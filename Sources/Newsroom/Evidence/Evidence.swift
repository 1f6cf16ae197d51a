import Git
import Text
import Workflows

/// The evidence about one article in one history, for an archive. All of it comes from the commits.
struct Evidence {
    /// One commit that concerns the article.
    struct Step {
        /// From 1, the oldest first.
        let number: Int
        let line: LogLine
        let commit: Commit
        /// The name of the person who acted, by the masthead of the time.
        let actor: String?
        /// The digest recomputed from the commit's own tree; nil where it holds no article that can be read.
        let content: ContentDigest?
        /// The article's blob; nil where the commit has none, or something else in its place.
        let text: ObjectID?
        let files: [File]
        /// The number of the policy that was in force: that of the commit's first parent.
        let policy: Int?
        let signature: CommitSignature?

        var event: Event? { line.entry.event }
        /// Whether readers may want to know who did it: a decision, a release, a waiver, a retraction.
        var isDecision: Bool {
            guard let event else { return false }
            return !line.meaning.isDisjoint(with: [.decision, .release]) || !event.waivers.isEmpty
                || ["reject", "restore", "retract", "adopt", "override"].contains(event.name)
        }
        /// `0003-approve`, or `0004-by-hand`.
        var label: String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-" + (event?.name ?? "by-hand")
        }
    }

    /// A file of the article's folder.
    struct File: Hashable {
        let path: [UInt8]
        let blob: ObjectID
        let size: Int
        let sum: String
    }

    /// The files of one version of the policy.
    struct Policy {
        let number: Int
        /// Path and blob.
        let files: [(path: String, blob: ObjectID)]
        /// The first commit that was judged by it.
        let time: Int64
    }

    /// The format of the archive.
    let format: EvidenceFormat
    let article: ArticleName
    let title: String
    /// The language of the article.
    let language: String
    let publication: String
    let timeZone: String
    let branch: String?
    let tip: Commit
    /// The root of trust: the first commit of the line that has a `galley.yml`.
    let root: ObjectID
    let state: String
    let live: ApprovalState.Live
    let steps: [Step]
    let policies: [Policy]
}
