import Testing

@testable import Workflows

@Suite struct GateTests {
    @Test func openGatesRefuseNothing() {
        #expect([Gate](Gate.Name.allCases.map { Gate($0) }).refusal == nil)
        #expect([Gate]().refusal == nil)
    }

    @Test func theKindDecidesAndThenTheOrder() {
        let notNow = Gate(.checks, .checksFailed(stage: "review", findings: []))
        let conflict = Gate(.expected, .contentDiffers(expected: "a", actual: "b"))
        let notAllowed = Gate(.role, .retired(person: "tom"))
        let noMove = Gate(.state, .noSuchMove(transition: "t", state: "s", open: [], way: .none))
        let nobody = Gate(.person, .nobodyActs(address: nil))
        let broken = Gate(.repository, .shallow)
        let usage = Gate(.note, .noteMissing(transition: "t"))
        let all = [notNow, conflict, notAllowed, noMove, nobody, broken, usage]
        for count in 1...all.count { #expect(all.prefix(count).refusal == all[count - 1].refusal) }
        for count in 1...all.count { #expect(all.prefix(count).reversed().refusal == all[count - 1].refusal) }
        let two = [Gate(.approvals, .approvalsMissing(decision: "d", needed: 1, given: 0)), notNow]
        #expect(two.refusal == two[0].refusal)
        #expect(two.reversed().refusal == notNow.refusal)
    }

    @Test func theKindsComeInTheirOrder() {
        let order: [Int32] = [64, 65, 66, 4, 6, 3, 5, 7]
        #expect(Refusal.Kind.allCases.sorted { $0.precedence < $1.precedence }.map(\.rawValue) == order)
    }
}
