import Text
import Workflows

/// The files with which a publication begins.
struct InitialFiles {
    static let roles = ["author", "editor", "publisher", "auditor", "admin"]

    let founding: Publication.InitOptions
    let branch: String
    /// The founder's public key, where every commit is to be signed, and the day.
    let key: (line: String, day: String)?

    init(_ founding: Publication.InitOptions, branch: String, key: (line: String, day: String)?) {
        self.founding = founding
        self.branch = branch
        self.key = key
    }

    var all: [(path: String, bytes: [UInt8])] {
        [
            (".gitattributes", Array(Self.attributes.utf8)), ("galley.yml", settings), ("masthead.yml", masthead),
            ("workflows/editorial.yml", Array(DefaultWorkflow.file.utf8)),
        ]
    }

    /// `.gitattributes` that keep git from converting articles: what was approved are exactly these bytes.
    static let attributes = "articles/** -text -filter -ident -working-tree-encoding\n"

    var masthead: [UInt8] {
        var text = """
            # Who works here and what each may do (docs/format.md). Change it with an editor and `galley save masthead.yml`.
            people:
              - id: \(YAML.scalar(founding.id))
                name: \(YAML.scalar(founding.name))
                emails: [\(YAML.scalar(founding.email))]
                roles: [\(Self.roles.joined(separator: ", "))]

            """
        if let key {
            text += """
                    keys:
                      - key: \(YAML.scalar(key.line))
                        added: \(key.day)

                """
        }
        return Array(text.utf8)
    }

    var settings: [UInt8] {
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
            rules: \(RuleSet.current.rawValue)

            """
        if founding.isSigned { text += "signatures: required\n" }
        return Array(text.utf8)
    }
}
