import Editorial

/// The files with which a publication begins.
enum FoundingFiles {
    static let roles = ["author", "editor", "publisher", "auditor", "admin"]

    static func all(_ founding: Publication.Founding, branch: String) -> [(path: String, bytes: [UInt8])] {
        [
            (".gitattributes", Array(attributes.utf8)), ("galley.yml", settings(founding, branch: branch)),
            ("masthead.yml", masthead(founding)), ("workflows/editorial.yml", Array(DefaultWorkflow.file.utf8)),
        ]
    }

    /// What an article's bytes are is what was approved: git must change none of them on the way to the working file.
    static let attributes = "articles/** -text -filter -ident -working-tree-encoding\n"

    static func masthead(_ founding: Publication.Founding) -> [UInt8] {
        let text = """
            # Who works here and what each may do (docs/format.md). Change it with an editor and `galley save masthead.yml`.
            people:
              - id: \(YAML.scalar(founding.id))
                name: \(YAML.scalar(founding.name))
                emails: [\(YAML.scalar(founding.email))]
                roles: [\(roles.joined(separator: ", "))]

            """
        return Array(text.utf8)
    }

    static func settings(_ founding: Publication.Founding, branch: String) -> [UInt8] {
        var text = """
            # The publication (docs/format.md). Change it with an editor and `galley save galley.yml`.
            title: \(YAML.scalar(founding.title))

            """
        if let address = founding.baseURL { text += "base_url: \(YAML.scalar(address))\n" }
        text += """
            language: \(YAML.scalar(founding.language))
            time_zone: \(YAML.scalar(founding.timeZone))
            branch: \(YAML.scalar(branch))
            workflow: editorial

            """
        return Array(text.utf8)
    }
}
