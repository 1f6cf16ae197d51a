import Git
import Text
import Workflows

extension ApprovalState.Live {
    /// What to report as missing where there is no live text.
    var pastText: PastText {
        if case .notice = self { .retracted } else { .live }
    }
}

extension Publication {
    /// The live text, with its digest, under the name that it had when it was released.
    func liveVersion(_ live: ApprovalState.Live, of name: ArticleName) throws -> (article: ArticleVersion, content: ContentDigest)
    {
        guard case .text(let commit, _) = live, let id = ObjectID(hex: commit) else {
            throw Refusal.noSuchText(live.pastText, others: [])
        }
        let snapshot = try snapshot(of: id)
        guard case .event(let event) = CommitMessage.read(snapshot.commit.message),
            let article = try snapshot.article(event.article.flatMap(ArticleName.init) ?? name)
        else { throw Refusal.noSuchVersion(commit) }
        return (article, try snapshot.digest(of: article))
    }
}
