extension RefusalWords {
    /// A commit cannot be signed as it has to be.
    enum Signing {
        private static let naming = "Choose your key with `galley key use PATH`, or make one with `galley key use --generate`."

        static func failed(_ words: String) -> RefusalWords {
            RefusalWords(
                "git is set to sign commits, and this one could not be signed: \(words)",
                "Correct git's settings (user.signingKey, gpg.format), or turn signing off with `git config commit.gpgSign false`."
            )
        }

        static func missing(_ cause: String) -> RefusalWords {
            RefusalWords("this publication requires an SSH signature, and there is none: \(cause).", naming)
        }

        static func noKey(_ cause: String) -> RefusalWords {
            RefusalWords("git has no SSH key to sign with here: \(cause).", naming)
        }

        static func keyUnknown(
            _ person: String, _ fingerprint: String, _ line: String, _ holder: String?
        ) -> RefusalWords {
            switch holder {
            case person?:
                RefusalWords(
                    "the key \(fingerprint) is retired and no longer signs for \(person).",
                    "Use another with `galley key use PATH`; an admin adds it with `galley masthead key \(person) FILE`.")
            case let holder?:
                RefusalWords(
                    "git signs with the key of \(holder) (\(fingerprint)), and \(person) is acting.",
                    "Sign with a key of \(person) (`galley key use PATH`), or act as \(holder).")
            case nil:
                RefusalWords(
                    "the key \(fingerprint) is not on the masthead as one of \(person).",
                    "An admin adds it: echo '\(line)' | galley masthead key \(person) -",
                    "Or sign with one that is there: `galley key use PATH`.")
            }
        }

        static func unfit(_ words: String) -> RefusalWords {
            RefusalWords(
                "the signature that was made \(words); nothing was written.", "`galley key show` shows which key signs here.")
        }
    }
}
