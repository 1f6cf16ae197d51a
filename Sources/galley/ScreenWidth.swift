import CTerminal

/// How wide the reader's screen is.
enum ScreenWidth {
    /// `COLUMNS`, as shells set it; else what the terminal says; else 80.
    static func columns(_ environment: [String: String]) -> Int {
        if let stated = environment["COLUMNS"].flatMap({ Int($0) }), stated > 0 { return stated }
        let measured = Int(galley_terminal_columns(1))
        return measured > 0 ? measured : 80
    }
}
