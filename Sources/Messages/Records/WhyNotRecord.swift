/// What `galley why-not --json` prints.
package struct WhyNotRecord: Encodable {
    package let article: String
    package let transition: String
    package let from: String
    package let to: String
    package let gates: [WhyNotGateRecord]

    package init(article: String, transition: String, from: String, to: String, gates: [WhyNotGateRecord]) {
        self.article = article
        self.transition = transition
        self.from = from
        self.to = to
        self.gates = gates
    }
}
