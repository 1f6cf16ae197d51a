internal import ArgumentParser
internal import Newsroom

/// `galley hook merge`
struct HookMerge: Command {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "As git's hook: refuse a merge with which the audit would find fault.",
        discussion: """
            For git's hooks pre-merge-commit and pre-commit, which runs in place of the other after a conflict. Where both sides of a \
            merge changed the same article, it ends with 7 and says how to bring the two together. Anything else passes without a word. \
            `galley hook install` sets it up.
            """)

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) throws {
        try context.publication(global).refuseContestedMerge()
    }
}
