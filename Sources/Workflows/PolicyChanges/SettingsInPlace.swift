import Text

/// `galley.yml` and changes of it, made in place as in ``MastheadInPlace``.
struct SettingsInPlace {
    private let file: YAMLInPlace
    private let settings: PublicationSettings
    private static let path = "galley.yml"

    init(_ files: PolicyFiles) throws(Refusal) {
        settings = try files.settings()
        do { file = try YAMLInPlace(files.files[Self.path] ?? []) } catch {
            throw .unreadable(file: Self.path, commit: nil, error)
        }
    }

    /// The file with another workflow for these categories; where there are none, for all articles whose category names no
    /// other.
    func adopting(_ workflow: String, for categories: [String]) throws(Refusal) -> [UInt8] {
        guard !categories.isEmpty else {
            if settings.defaultWorkflow == workflow { return file.bytes }
            let ways =
                file.root["workflow"].map { file.replacing($0, with: YAML.scalar(workflow)) }
                ?? file.adding(.init("workflow", .text(workflow)), to: file.root, end: file.bytes.count)
            return try first(of: ways) { $0.defaultWorkflow = workflow }
        }
        var step = self
        for category in categories where step.settings.workflowByCategory[category] != workflow {
            if !settings.categories.isEmpty, !settings.categories.contains(category) {
                throw .noSuchCategory(category, known: settings.categories)
            }
            let bytes = try step.first(of: step.giving(workflow, to: category)) { $0.workflowByCategory[category] = workflow }
            step = try SettingsInPlace(PolicyFiles([Self.path: bytes]))
        }
        return step.file.bytes
    }

    private func giving(_ workflow: String, to category: String) -> [[Fix.Edit]] {
        let field = YAMLWriting.Field(category, .text(workflow))
        guard let value = file.root["workflows"], value.entries?.isEmpty == false else {
            guard file.root["workflows"] == nil else { return [] }
            return file.adding(.init("workflows", .fields([field])), to: file.root, end: file.bytes.count)
        }
        if let given = value[category] { return file.replacing(given, with: YAML.scalar(workflow)) }
        let entries = file.root.entries ?? []
        let index = entries.firstIndex { $0.key == "workflows" } ?? entries.count
        let next = index + 1 < entries.count ? entries[index + 1].keyPlace : nil
        return file.adding(field, to: value, end: file.lineStart(next))
    }

    private func first(of ways: [[Fix.Edit]], _ change: (inout PublicationSettings) -> Void) throws(Refusal) -> [UInt8] {
        var wanted = settings
        change(&wanted)
        for edits in ways {
            let bytes = Fix.apply([Fix("", edits)], to: file.bytes)
            if (try? PublicationSettings(bytes)) == wanted { return bytes }
        }
        throw .policyUnwritable(path: Self.path)
    }
}
