package import Workflows

/// How people get out of a merge that no commit could finish legally.
package struct MergeRecipe {
    private let contest: MergeContest

    package init(_ contest: MergeContest) { self.contest = contest }

    /// What is wrong, and the commands, one a line.
    package var words: RefusalWords { RefusalWords(sentence, hints: steps) }

    private var sentence: String {
        var names: [String] = []
        for place in contest.places {
            let name = place.article ?? place.path
            if !names.contains(name) { names.append(name) }
        }
        let shown = names.prefix(4).joined(separator: ", ") + (names.count > 4 ? ", …" : "")
        return "this merge cannot be committed: both sides changed \(shown), and the audit would find fault with it for ever."
    }

    private var other: String { String(contest.other.prefix(10)) }

    private var steps: [String] {
        if contest.places.contains(where: { $0.remedy == .redo }) { return anew }
        var before = ["Give the merge up; nothing of it is needed: `git merge --abort`."]
        var after: [String] = []
        for place in contest.places {
            let article = place.article ?? place.path
            switch place.remedy {
            case .goBack:
                let copy = "../" + place.path.replacing("/", with: "-")
                before.append("Keep your version aside: `git show HEAD:\(place.path) > \(copy)`.")
                before.append(
                    "Save the one from before the two parted: `git restore --source \(contest.base.prefix(10)) \(place.path)`, `galley save \(article)`."
                )
                after.append("Put your words in again from \(copy): `galley edit \(article)`.")
            case .redo: break
            }
        }
        return before + ["Merge again, now without a conflict there: `git merge \(other)`."] + after
    }

    private var anew: [String] {
        [
            "Give the merge up: `git merge --abort`. Keep what you have under a name: `git branch mine`.",
            "Begin from the other side: `git reset --keep \(other)`, and make there again with Galley what you did in these articles.",
            "Your own commits about other articles come along as they are: `git cherry-pick COMMIT`. `git log \(other)..mine` lists them.",
        ]
    }
}
