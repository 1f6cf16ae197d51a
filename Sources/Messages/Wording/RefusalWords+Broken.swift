internal import Text
internal import Workflows

extension RefusalWords {
    /// A file or the repository cannot be read as what it should be.
    enum Broken {
        static func unreadable(_ file: String, _ commit: String?, _ malformed: Malformed) -> RefusalWords {
            RefusalWords(
                "\(file):\(malformed.place.line):\(malformed.place.column): \(malformed.sentence)",
                commit.map { "The file is like this in commit \($0). Correct it and run `galley save \(file)`." }
                    ?? "Correct the file there, and give the command again; nothing was written.")
        }

        static func oddFile(_ path: String, _ what: String) -> RefusalWords {
            if what == "missing" {
                return RefusalWords("the publication has no \(path).", hints: [repairing(path, "file")])
            }
            let wanted = what == "a folder" ? "file" : what == "a file" ? "folder" : "file or folder"
            return RefusalWords("\(path) is \(what), where a plain \(wanted) should be.", hints: [repairing(path, wanted)])
        }

        static func tooLarge(_ path: String, _ size: Int, _ limit: Int) -> RefusalWords {
            RefusalWords(
                bytes(size) == bytes(limit)
                    ? "\(path) is larger than \(bytes(limit)), which is the most that Galley takes."
                    : "\(path) has \(bytes(size)), and \(bytes(limit)) is the most that Galley takes.",
                "Make it smaller.")
        }

        static func stateTyped(_ path: String, _ place: SourceLocation?, _ typed: String, _ recorded: String) -> RefusalWords {
            RefusalWords(
                place.map {
                    "\(path):\($0.line):\($0.column): the file says `state: \(typed)`, but the article's state is \(recorded)."
                } ?? "\(path): the line `state: \(recorded)` is missing.",
                "A state changes only by a command such as `galley submit`. Write `state: \(recorded)` again, save, then give that command."
            )
        }

        static func unknownState(_ article: String, _ place: SourceLocation?, _ state: String, _ states: [String]) -> RefusalWords
        {
            RefusalWords(
                "articles/\(article).md\(place.map { ":\($0.line):\($0.column)" } ?? ""): the workflow of its category has no state \"\(state)\".",
                "It has: \(states.joined(separator: ", ")). If you have just typed the category, move the article to one of these states"
                    + " first; otherwise `galley log ARTICLE` says who wrote the state.")
        }

        static func unsupportedRepository(_ cause: String, _ remedy: String) -> RefusalWords {
            RefusalWords("Galley cannot work here: \(cause).", remedy)
        }

        static var shallow: RefusalWords {
            RefusalWords(
                "this is a shallow clone: part of the history that this needs is not here.",
                "Fetch it with `git fetch --unshallow`.")
        }

        static func alteringAttributes(_ path: String, _ attribute: String) -> RefusalWords {
            RefusalWords(
                "because of `\(attribute)` git would change the bytes of \(path), and approvals are about exact bytes.",
                "Put this line into .gitattributes: articles/** -text -filter -ident -working-tree-encoding")
        }

        static func nameClash(_ words: String) -> RefusalWords {
            RefusalWords("\(words).", "Give one of them another name.")
        }

        static func misnamed(_ path: String) -> RefusalWords {
            RefusalWords(
                "\(path) is not an article: its file name cannot be used.",
                "A name has lower-case letters and digits, with single hyphens between them. Rename it with `git mv`.")
        }

        static func damagedIndex(_ words: String) -> RefusalWords {
            RefusalWords(
                "git's index cannot be read: \(words).",
                "Make a new one: `rm \"$(git rev-parse --git-path index)\" && git reset`. Files stay as they are; only what was staged is lost."
            )
        }

        static func damagedObject(_ id: String) -> RefusalWords {
            RefusalWords(
                "the repository is damaged: object \(id) cannot be read.",
                "`git fsck` shows what is missing; another clone may still have it.")
        }

        static func filesBehind(_ commit: String, _ cause: String) -> RefusalWords {
            RefusalWords(
                "it is done and recorded as commit \(commit), but the working files could not be updated: \(cause).",
                "Remove the cause. The next `galley` command then updates the files, or names those that it left alone.")
        }

        static func notAnImage(_ path: String, _ why: String) -> RefusalWords {
            RefusalWords(
                "\(path) cannot be used as a photo: \(why).", "A photo is a whole JPEG, PNG, WebP, TIFF, GIF or SVG file.")
        }

        static func photosUnwritable(_ path: String) -> RefusalWords {
            RefusalWords(
                "the list of photos in \(path) is written in a way that Galley cannot change without risk.",
                "Add the entry with an editor; the picture may lie in the article's folder.")
        }

        static func notEvidence(_ path: String, _ why: String) -> RefusalWords {
            RefusalWords(
                "\(path) cannot be read as an archive of evidence: \(why).",
                "Get the archive again from where it was made (`galley audit export`); this one proves nothing as it is.")
        }

        static func noAnchor(_ path: String, _ line: Int?) -> RefusalWords {
            RefusalWords(
                line.map { "\(path):\($0): this is not an anchor, a public key or the full id of a commit." }
                    ?? "\(path) has no anchor, public key or commit id in it.",
                "`galley audit anchor > FILE` writes an anchor.")
        }

        /// How it is put right; with a file of the policy only those can who could change it before.
        private static func repairing(_ path: String, _ wanted: String) -> String {
            PolicyFiles.isPolicy(path)
                ? "Put it back as a plain file; an admin then runs `galley save \(path)`."
                : "Put a plain \(wanted) there, or name another one."
        }

        private static func bytes(_ count: Int) -> String {
            count >= 1 << 20 ? "\(count >> 20) MiB" : "\(count) bytes"
        }
    }
}
