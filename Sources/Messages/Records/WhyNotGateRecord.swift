/// What `galley why-not --json` prints about one gate.
package struct WhyNotGateRecord: Encodable {
    package let gate: String
    package let open: Bool
    package let kind: String?
    package let exit: Int32?
    package let message: String?
    package let hints: [String]?

    package init(gate: String, open: Bool, kind: String?, exit: Int32?, message: String?, hints: [String]?) {
        self.gate = gate
        self.open = open
        self.kind = kind
        self.exit = exit
        self.message = message
        self.hints = hints
    }
}
