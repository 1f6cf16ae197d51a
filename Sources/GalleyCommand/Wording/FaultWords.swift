internal import Editorial

/// The sentence for every fault of a workflow.
enum FaultWords {
    static func sentence(_ fault: WorkflowProof.Fault) -> String {
        switch fault {
        case .noInitialState: "No state is `initial: true`, so no article could begin."
        case .severalInitialStates(let states): "Several states are `initial: true`: \(states.joined(separator: ", "))."
        case .unreachable(let state): "No way leads to the state \(state)."
        case .noWayOut(let state): "No way leads out of the state \(state)."
        case .publicWithoutDecision(let state, let path):
            "\(state) is public and can be entered with no decision by a second person: \(path.joined(separator: " → "))."
        case .editKeepsClearance(let state):
            "A text that is \(state) can be changed and still go to print. Let `edited:` name a state before the decision, or refuse."
        case .publicStateTakesEdits(let state): "\(state) is public and takes changes. Write `edited: refuse`."
        case .unknownStateAfterEdit(let state, let named): "An edit takes \(state) to \"\(named)\", which is no state."
        case .liveTextIntoPrivateState(let transition):
            "\(transition) brings the live text back: it needs `while: live` and must lead to a public state."
        case .publicNoticeState(let state): "\(state) cannot show both the text and a notice."
        case .roleNobodyHolds(let transition, let role):
            "\(transition) takes the role \(role), which nobody on the masthead holds."
        case .tooFewPeople(let transition, let needed, let holders):
            "\(transition) takes \(needed) people, and \(holders) hold the role."
        }
    }
}
