import Text

/// The table of docs/audit.md, made from the catalogue.
public enum AuditManual {
    /// One row a finding: id, severity, meaning.
    public static var table: String {
        let rows = AuditRule.all.map { "| `\($0.id)` | \($0.severity.rawValue) | \($0.meaning) |\n" }
        return "| finding | severity | what it says |\n| --- | --- | --- |\n" + rows.joined()
    }
}
