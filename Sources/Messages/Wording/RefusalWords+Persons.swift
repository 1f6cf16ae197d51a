extension RefusalWords {
    /// Nobody is known to act, or this person may not.
    enum Persons {
        static func nobodyActs(_ address: String?) -> RefusalWords {
            guard let address else {
                return RefusalWords(
                    "Galley does not know who you are: git has no user.email.",
                    "Set it with `git config user.email ADDRESS`, or say who acts: --as PERSON, or `git config galley.as PERSON` for good."
                )
            }
            return RefusalWords(
                "Galley does not know who you are: nobody on the masthead has the address \(address), which git gives as yours.",
                "Set the right one with `git config user.email ADDRESS`, or say who acts: --as PERSON, or `git config galley.as PERSON` for good.",
                "If you are new here, an admin adds you: `galley masthead add ID --name NAME --email \(address) --role author`.")
        }

        static var founderUnknown: RefusalWords {
            RefusalWords(
                "Galley does not know who founds the publication: git has no user.name or no user.email.",
                "Say it with --name NAME --email ADDRESS, or set both: `git config --global user.name NAME`, `git config --global user.email ADDRESS`."
            )
        }

        static func twoIdentities(_ author: String, _ committer: String) -> RefusalWords {
            RefusalWords(
                "git names \(author) as author and \(committer) as committer, so Galley cannot tell which of the two is acting.",
                "Say who acts with --as PERSON, or give git one address: `git config user.email ADDRESS`, without author.email and committer.email."
            )
        }

        static func roleMissing(_ person: String, _ action: String, _ roles: [String], _ holders: [String]) -> RefusalWords {
            RefusalWords(
                "\(person) may not \(ActionWords.infinitive(action)); this needs the role \(either(roles)).",
                holders.isEmpty
                    ? "Nobody else can. " + ActionWords.adding(roles) : "Ask \(either(holders)).")
        }

        static func retired(_ person: String) -> RefusalWords {
            RefusalWords(
                "\(person) is retired and can do nothing here any more.",
                "If that is wrong, an admin brings the person back: `galley masthead restore \(person)`.")
        }

        static func ownText(_ person: String, _ commit: String?, _ roles: [String], _ others: [String]) -> RefusalWords {
            let part =
                switch commit {
                case ""?: "the unsaved part of this text would be \(person)'s own"
                case let commit?: "\(person) wrote part of this text (commit \(commit.prefix(10)))"
                case nil: "\(person) is an author of this text"
                }
            return RefusalWords(
                "\(part), so somebody else must decide about it.",
                others.isEmpty
                    ? "Nobody else can: it takes a person with the role \(either(roles)) who wrote none of it. "
                        + ActionWords.adding(roles)
                    : "Ask \(either(others)).")
        }

        static func alreadyDecided(_ person: String, _ commit: String, _ needed: Int, _ given: Int) -> RefusalWords {
            RefusalWords(
                "\(person) has already decided about exactly this text (commit \(commit.prefix(10))).",
                given >= needed
                    ? "No more decisions are needed; `galley status` shows what comes next."
                    : "It takes \(needed) people, and \(given) \(given == 1 ? "has" : "have") decided so far: ask somebody else.")
        }

        static func notOwnArticle(_ person: String, _ writers: [String]) -> RefusalWords {
            RefusalWords(
                "\(person) is not an author of this article, and only its authors may do this.",
                writers.isEmpty
                    ? "It names nobody on the masthead; write an id under `authors:` first." : "Ask \(either(writers)).")
        }

        static func alreadyConsented(_ person: String, _ content: String) -> RefusalWords {
            RefusalWords(
                "\(person) has already consented to exactly this change (\(content)).",
                "Now another admin has to make the change, or to consent as well.")
        }

        static func unknownWriter(_ address: String, _ commit: String) -> RefusalWords {
            RefusalWords(
                "part of this text was written under the address \(address) (commit \(commit.prefix(10))), which nobody on the masthead has.",
                "Galley must know who wrote a text before somebody else can approve it.",
                "An admin adds the person (`galley masthead add`), or the address to a person's `emails` in masthead.yml.")
        }

        static func unprovenWriter(_ address: String, _ commit: String) -> RefusalWords {
            RefusalWords(
                "part of this text was written under \(address) (commit \(commit.prefix(10))) without the signature that this publication requires.",
                "Before anybody pushes it, take the commit back (`git reset HEAD~1` while it is the last one), and have the writer"
                    + " save the text again with `galley save`.")
        }
    }
}
