/// What a command is about, as it was named: what a refusal names.
package struct Subject: Hashable {
    /// What kind of thing it is, as JSON names it.
    package enum Noun: String {
        case article, author, category, file, folder, key, license, person, role, rule, state, title, transition, version,
            workflow
    }

    package let noun: Noun
    package let name: String

    package init(_ noun: Noun, _ name: String) {
        self.noun = noun
        self.name = name
    }
}
