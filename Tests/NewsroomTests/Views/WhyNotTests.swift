import Testing
import Workflows

@testable import Newsroom

@Suite struct WhyNotTests {
    private func gates(_ press: Press, _ move: String, _ person: String?) throws -> [String] {
        try press.with(person).whyNot("the-ferry", move).gates.map { "\($0.name.rawValue)\($0.refusal == nil ? "" : " shut")" }
    }

    @Test func everyGateWithItsState() throws {
        let press = try Press()
        try press.ferry("approved")
        #expect(
            try gates(press, "publish", "ida") == [
                "saved", "state", "live", "person", "role", "approvals", "checks", "branch", "repository",
            ])
        #expect(try gates(press, "publish", "hana").contains("role shut"))
        try press.append("More.\n")
        #expect(try gates(press, "publish", "ida").first == "saved shut")
        try press.git("switch", "--quiet", "-c", "autumn")
        #expect(try gates(press, "publish", "ida").contains("branch shut"))
        try press.git("checkout", "--quiet", "--detach")
        #expect(try gates(press, "publish", nil).suffix(1) == ["repository shut"])
    }

    @Test func anOpenApprovalIsNoAnswerWhereNothingCanBePublished() throws {
        let press = try Press()
        try press.ferry("published")
        let gates = try gates(press, "publish", "ida")
        #expect(gates.contains("state shut"))
        #expect(!gates.contains("approvals"))
    }
}
