extension RefusalWords {
    /// The request makes no sense.
    enum Usage {
        static func noteMissing(_ move: String) -> RefusalWords {
            RefusalWords("`\(move)` needs a note that says why.", "Give it with -m \"…\" or -F FILE.")
        }

        static func ambiguous(_ name: String, _ candidates: [String]) -> RefusalWords {
            RefusalWords(
                "several articles begin with \"\(name)\": \(candidates.prefix(8).joined(separator: ", "))\(candidates.count > 8 ? ", …" : "")",
                "Name one by its path, such as \(candidates.first ?? "2018/09/slug").")
        }

        static func ambiguousVersion(_ name: String, _ meanings: [String]) -> RefusalWords {
            RefusalWords(
                "\"\(name)\" is ambiguous: git could mean \(either(meanings)).",
                "Name the one that you mean in full, such as \(meanings.last ?? name).")
        }

        static func nothingSince(_ version: String) -> RefusalWords {
            RefusalWords(
                "this branch has no commit after \(version), so there is nothing to audit.",
                "Name an older version, or leave --since out to audit everything.")
        }

        static func unrelatedVersion(_ version: String) -> RefusalWords {
            RefusalWords(
                "\(version) is not part of this branch's history, so the audit cannot start from it.",
                "Name a version that is (`git log` lists them), or leave --since out to audit everything.")
        }

        static func noSlug(_ title: String) -> RefusalWords {
            RefusalWords(
                "no slug (the name in the address) can be made from the title \"\(title)\".",
                "Give one with --slug, of letters, digits and hyphens.")
        }

        static func slugInvalid(_ slug: String) -> RefusalWords {
            RefusalWords(
                "\"\(slug)\" cannot be used as a name here.",
                "Use lower-case letters and digits, with single hyphens between them, such as harbour-lights.")
        }

        static func sameName(_ article: String) -> RefusalWords {
            RefusalWords("the article already has the name \(article).", "Give a different one.")
        }

        static func needsWorkTree(_ command: String) -> RefusalWords {
            RefusalWords(
                "`\(command)` needs working files, and this is a bare repository, which has none.",
                "Work in a clone. `new` and `save` also work here, with the text from -F FILE.")
        }

        static func noSuchTimeZone(_ name: String) -> RefusalWords {
            RefusalWords("there is no time zone \"\(name)\".", "Use a name of the IANA time zone database, such as Asia/Seoul.")
        }

        static func noDate(_ variable: String, _ text: String) -> RefusalWords {
            RefusalWords(
                "\(variable) is \"\(text)\", which is not a date that git can read; nothing was written.",
                "Write it like 2018-09-07T09:00:00+09:00, or unset it.")
        }

        static func dateAhead(_ variable: String, _ text: String) -> RefusalWords {
            RefusalWords(
                "\(variable) is \"\(text)\", which is more than a day later than the clock here; nothing was written.",
                "Everything that comes after a commit is dated after it. Give the right date, or unset \(variable).")
        }

        static func noAddress(_ text: String) -> RefusalWords {
            RefusalWords("\"\(text)\" is not an e-mail address.", "Write one such as name@example.org.")
        }

        static func noTrust(_ text: String) -> RefusalWords {
            RefusalWords(
                "\"\(text)\" vouches for nothing: it is no anchor, no public key, no revision and no file.",
                "--trust takes the line that `galley audit anchor` prints, the line of an SSH public key, a revision such as the full id of a commit, or a file that holds some of these."
            )
        }

        static func noPublicKey(_ why: String) -> RefusalWords {
            RefusalWords(
                "this key cannot be used: Galley needs \(why).",
                "Give the .pub file of an SSH key, such as ~/.ssh/id_ed25519.pub.")
        }

        static func fileOrVersion(_ name: String) -> RefusalWords {
            RefusalWords(
                "\"\(name)\" is the name of a file and also of a branch, tag or commit.",
                "Write ./\(name) for the file, or the commit's full id for the version.")
        }

        static func noSuchPhoto(_ photo: String, _ article: String, _ known: [String]) -> RefusalWords {
            RefusalWords(
                "\(article) has no photo \"\(photo)\".",
                known.isEmpty
                    ? "It has no photos. Add one with `galley photo add ARTICLE FILE`."
                    : "Name one by its file or its number: \(known.joined(separator: ", ")).")
        }
    }
}
