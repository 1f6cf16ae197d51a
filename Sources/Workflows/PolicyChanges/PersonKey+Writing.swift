import Text

extension PersonKey {
    /// The YAML of the key in a masthead.
    var writing: YAMLWriting {
        let days = [("added", added), ("retired", retired)].compactMap { key, day in
            day.map { YAMLWriting.Field(key, .word($0)) }
        }
        return .fields([.init("key", .text(line))] + days)
    }

    mutating func retire(on day: String) {
        self = PersonKey(key: key, comment: comment, added: added, retired: day)
    }
}

extension PolicyChange.NewPerson {
    /// The YAML of a new entry in a masthead.
    var writing: YAMLWriting {
        func texts(_ texts: [String]) -> YAMLWriting { .list(texts.map(YAMLWriting.text)) }
        var fields: [YAMLWriting.Field] = [.init("id", .text(id)), .init("name", .text(name))]
        fields.append(.init("emails", texts(emails)))
        fields.append(.init("roles", texts(roles)))
        for (key, text) in [("affiliation", affiliation), ("relation", relation), ("bio", biography)] {
            if let text { fields.append(.init(key, .text(text))) }
        }
        if let key {
            fields.append(.init("keys", .list([.fields([.init("key", .text(key.line)), .init("added", .word(key.day))])])))
        }
        return .fields(fields)
    }
}
