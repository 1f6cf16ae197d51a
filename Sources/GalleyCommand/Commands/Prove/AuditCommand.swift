internal import ArgumentParser

/// `galley audit`
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Prove from the history who let what into print, and under which rules.",
        subcommands: [
            AuditVerify.self, AuditAnchor.self, AuditReceive.self, AuditExport.self, AuditOpen.self, AuditReportCommand.self,
            AuditSilentEdits.self, AuditAcknowledge.self,
        ])

    @OptionGroup var global: GlobalOptions
}
