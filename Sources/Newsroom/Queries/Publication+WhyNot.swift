public import Text
public import Workflows

extension Publication {
    /// Every gate of a move, passed or blocked, for the person who asks.
    /// - Returns: the article, its state, the state after the move, and the gates in their order.
    public func whyNot(
        _ article: String, _ transition: String, note: String = ""
    ) throws -> (name: ArticleName, from: String, to: String, gates: [Gate]) {
        let snapshot = try snapshot()
        let name = try find(article, on: snapshot)
        var ground: [Gate] = []
        do { try requireWritableRepository() } catch let refusal as Refusal { ground.append(Gate(.repository, refusal)) }
        let assessment = try assess(MoveRequest(transition, note: note), name, on: snapshot)
        var gates = assessment.gates + ground
        // Approvals open no move that does not start here.
        if gates.contains(where: { $0.name == .state && $0.refusal != nil }) {
            gates.removeAll { $0.name == .approvals && $0.refusal == nil }
        }
        return (name, assessment.question.state, assessment.question.target, gates)
    }
}
