/// What a command is about, as it was named: what a refusal names.
struct Subject: Hashable {
    /// What kind of thing it is, as JSON names it.
    enum Noun: String {
        case article, author, category, file, folder, key, license, person, role, rule, state, title, transition, version,
            workflow
    }

    let noun: Noun
    let name: String

    init(_ noun: Noun, _ name: String) {
        self.noun = noun
        self.name = name
    }
}
