internal import Text
internal import Workflows

extension RefusalWords {
    /// The policy cannot be changed like this, or does not hold as it is.
    enum Policy {
        static func strandsArticles(_ first: [String], _ count: Int) -> RefusalWords {
            RefusalWords(
                count == 1
                    ? "1 article would be in a state that its workflow no longer has: \(first[0])."
                    : "\(count) articles would be in a state that their workflow no longer has, such as \(first.joined(separator: ", ")).",
                "Nothing could move them any more. Move them to another state first, or keep that state in the workflow.")
        }

        static func consentMissing(_ content: String, _ needed: Int, _ given: [String], _ others: [String]) -> RefusalWords {
            RefusalWords(
                "a change of the policy needs the consent of \(needed == 1 ? "another admin" : "\(needed) other admins"); \(given.isEmpty ? "nobody has" : "only \(given.joined(separator: ", ")) has") consented to exactly this one.",
                others.isEmpty
                    ? "There is no other admin to ask."
                    : "Ask \(either(others)) to give the same command with --consent, or to run `galley policy consent` on the same files.",
                "The digest of the new policy is \(content).")
        }

        static func tooFewAdmins(_ needed: Int, _ left: [String], _ withKeys: Bool) -> RefusalWords {
            RefusalWords(
                "after this change \(left.isEmpty ? "nobody" : "only \(left.joined(separator: ", "))") could change the policy\(withKeys ? " with a signature" : ""); it takes at least \(needed == 1 ? "one person" : "\(needed) people").",
                withKeys
                    ? "Add keys of the admins first: `galley masthead key PERSON FILE`."
                    : "Make somebody else an admin first: `galley masthead role PERSON --add admin`.")
        }

        static func personThere(_ id: String, _ isRetired: Bool) -> RefusalWords {
            isRetired
                ? RefusalWords(
                    "\(id) is on the masthead already, and retired.",
                    "`galley masthead restore \(id)` brings the same person back. Another person needs another id.")
                : RefusalWords("\(id) is on the masthead already.", "`galley masthead show \(id)` shows the entry.")
        }

        static func addressThere(_ address: String, _ person: String) -> RefusalWords {
            RefusalWords(
                "the address \(address) already belongs to \(person).",
                "One address belongs to one person: give another one. `galley masthead show \(person)` shows the entry.")
        }

        static func strayRole(_ role: String, _ person: String, _ place: SourceLocation, _ known: [String]) -> RefusalWords {
            let near = NearestNames.to(role, among: known)
            return RefusalWords(
                "masthead.yml:\(place.line):\(place.column): \(person) would get the role \"\(role)\", which no workflow names.",
                hints: (near.isEmpty ? [] : ["Did you mean \(either(near))?"]) + [
                    "The roles are \(known.joined(separator: ", ")). To keep it as a new one: `galley save masthead.yml --new-role`."
                ])
        }

        static func keyThere(_ fingerprint: String, _ person: String) -> RefusalWords {
            RefusalWords(
                "the key \(fingerprint) already belongs to \(person).",
                "One key belongs to one person: give another key, or make one with `galley key use --generate`.")
        }

        static func fileThere(_ path: String) -> RefusalWords {
            RefusalWords("\(path) exists already.", "Use it with `galley key use \(path)`, or name another file.")
        }

        static func unsafeWorkflow(_ file: String, _ faults: [WorkflowProof.Fault]) -> RefusalWords {
            RefusalWords(
                "\(file) is not safe, so no article can move.",
                hints: faults.map(FaultWords.sentence) + ["An admin corrects the file, then runs `galley save \(file)`."])
        }

        static func idRemoved(_ person: String) -> RefusalWords {
            RefusalWords(
                "the new masthead no longer has \(person).",
                "People are never removed, since the history names them: keep the entry, and write `retired: true` into it.")
        }

        static func keyRemoved(_ person: String, _ fingerprint: String) -> RefusalWords {
            RefusalWords(
                "the new masthead no longer has the key \(fingerprint) of \(person).",
                "Keys are never removed. Put it back, then retire it: `galley masthead key \(person) \(fingerprint) --retire`.")
        }

        static func keyMoved(_ fingerprint: String, _ from: String, _ to: String) -> RefusalWords {
            RefusalWords(
                "the key \(fingerprint) belongs to \(from) and cannot be given to \(to).",
                "Add another key for \(to): `galley masthead key \(to) FILE`.")
        }

        static func rulesLowered(_ from: Int, _ to: Int) -> RefusalWords {
            RefusalWords(
                "galley.yml would go back from `rules: \(from)` to \(to), and rules are never given up.",
                "Leave `rules: \(from)` as it is. Where a rule is wrong about a text, waive it (`galley waive`).")
        }

        static func unwritable(_ path: String) -> RefusalWords {
            RefusalWords(
                "\(path) is written in a way that Galley cannot change without risk.",
                "Change it with an editor, then run `galley save \(path)`.")
        }

        static func unnameable(_ person: String, _ place: SourceLocation, _ hasAddress: Bool) -> RefusalWords {
            let here = "masthead.yml:\(place.line):\(place.column):"
            return hasAddress
                ? RefusalWords(
                    "\(here) the name of \(person) cannot be written into a commit.",
                    "A name needs letters, and no line breaks, control characters or angle brackets. An admin corrects it.")
                : RefusalWords(
                    "\(here) \(person) has no address, and a commit needs one.",
                    "An admin adds it: `emails: [name@example.org]`.")
        }
    }
}
