package import Workflows

/// The sentence for every fault of a workflow.
package enum FaultWords {
    package static func sentence(_ fault: WorkflowProof.Fault) -> String {
        switch fault {
        case .noInitialState: "No state has `initial: true`, so no article could start."
        case .severalInitialStates(let states):
            "Several states have `initial: true`: \(states.joined(separator: ", ")). Leave it at one."
        case .unreachable(let state): "No transition leads to the state \(state). Add one, or take the state out."
        case .noWayOut(let state): "No transition leads out of the state \(state). Add one."
        case .publicWithoutDecision(let state, let path):
            "An article can reach the public state \(state) without a decision by a second person: \(path.joined(separator: " → ")). Put a transition with `decision: true` on that way."
        case .editKeepsClearance(let state):
            "A text in the state \(state) can be changed and then published without a new decision. Let `edited:` name a state before the decision, or write `edited: refuse`."
        case .publicStateTakesEdits(let state): "\(state) is public, so its text must not change there. Write `edited: refuse`."
        case .unknownStateAfterEdit(let state, let named): "`edited:` of \(state) names \"\(named)\", and there is no such state."
        case .liveTextIntoPrivateState(let transition):
            "\(transition) has `text: live`, so it needs `while: live` and must lead to a public state."
        case .publicNoticeState(let state): "\(state) has both `public: true` and `notice: true`. Leave one of them out."
        case .roleNobodyHolds(let transition, let role):
            "\(transition) needs the role \(role), which nobody on the masthead has. Give it with `galley masthead role PERSON --add \(role)`."
        case .tooFewPeople(let transition, let needed, let holders):
            "\(transition) needs \(needed) different people, and only \(holders) \(holders == 1 ? "has" : "have") the role."
        }
    }
}
