extension Rule {
    /// What an article must be before anything else can be said of it.
    static let structureRules: [Rule] = [
        .titleMissing, .bodyMissing, .authorUnknown, .categoryUnknown, .seriesUnknown, .fieldShape, .fileMissing, .keyMisspelt,
        .mergeKey,
    ]
}
