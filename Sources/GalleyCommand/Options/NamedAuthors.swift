internal import Text
internal import Workflows

/// What `--author` names: ids of the masthead, and guests by their names.
enum NamedAuthors {
    /// - Throws: ``Refusal`` for what is written like an id and is none.
    static func read(_ names: [String], on masthead: Masthead) throws -> [ArticleDraft.Author] {
        try names.map { name in
            guard masthead.person(name) != nil || Person.isID(name) else {
                return ArticleDraft.Author(identity: .guest(name: name))
            }
            guard masthead.person(name) != nil else {
                throw Refusal.noSuchPerson(id: name, known: masthead.people.filter { !$0.isRetired }.map(\.id))
            }
            return ArticleDraft.Author(identity: .person(id: name))
        }
    }
}
