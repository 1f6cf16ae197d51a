internal import Workflows

extension AuditRule {
    /// What somebody does whose push was refused for it; nil where it depends.
    package var remedy: String? {
        switch id {
        case "audit/silent-edit":
            "Take the commit back before anybody pushes it: `git reset --keep HEAD~1`, or the last good commit in place of HEAD~1 (`git revert` does not help: the commit stays). Then `galley revise`, `galley edit`, `galley submit`: the published text stays live meanwhile."
        case "audit/edit-by-hand", "audit/state-by-hand", "audit/alias-by-hand":
            "Undo it with `git reset --soft @{upstream}`, and make the change with Galley (`galley save`, `galley submit` …)."
        case "audit/policy-by-hand": "Undo the commit, keep the change in the file, and have an admin run `galley save` on it."
        case "audit/self-approval", "audit/unknown-writer": "Somebody else, who wrote none of the text, must approve it."
        case "audit/approval-missing", "audit/stale-approval": "The text as it is now must be approved before it is published."
        case "audit/committer-not-actor":
            "Whoever acts commits under an address of their own. A rebase makes moves of others anew in your name: take it back (`git reset --keep ORIG_HEAD`) and merge (`git pull --no-rebase`)."
        case "audit/role-not-held", "audit/unknown-person":
            "Whoever acts must stand on the masthead with the role and commit under an address of their own."
        case "audit/checks-failed": "`galley check` shows what to fix; `galley waive` records why something may stand."
        case "audit/unsigned", "audit/unknown-key", "audit/bad-signature", "audit/signer-not-committer":
            "`galley key use` chooses the key; it must stand on the masthead under the name of the person who acts."
        case "audit/merge-changed", "audit/octopus-merge":
            "Take the merge back (`git reset --keep ORIG_HEAD`), run `galley hook install` once, and merge again, two branches at a time: before it is committed, it says step by step how the changes of both sides come in."
        case "audit/wrong-article":
            "If this was rebased, take that back (`git reset --keep ORIG_HEAD`), run `galley hook install` once, and merge instead (`git pull --no-rebase`): it says step by step how the changes of both sides come in."
        case "audit/stale-policy":
            "Take back what you have alone (`git reset --keep @{upstream}`), and do it again on what is on the server, if it may still be done."
        case "audit/second-root":
            "Take the merge back (`git reset --keep ORIG_HEAD`): histories with beginnings of their own cannot be joined."
        default: nil
        }
    }
}
