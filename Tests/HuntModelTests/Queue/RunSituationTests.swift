import HuntModel
import Testing

@Suite struct RunSituationTests {
    @Test(arguments: [
        (RunSituation(state: .submitted), RunMove.compile),
        (RunSituation(state: .submitted, cancelRequested: true), .cancel),
        (RunSituation(state: .running, stepCount: 2), .plan),
        (RunSituation(state: .running, stepCount: 2, planned: true, openScans: 3), .wait),
        (RunSituation(state: .running, stepCount: 2, planned: true), .merge),
        (RunSituation(state: .running, stepCount: 2, planned: true, merge: .available), .wait),
        (RunSituation(state: .running, stepCount: 2, planned: true, merge: .leased), .wait),
        (RunSituation(state: .running, stepCount: 2, planned: true, merge: .succeeded), .finishStep),
        (RunSituation(state: .running, stepCount: 2, planned: true, merge: .exhausted), .finishStep),
        (RunSituation(state: .running, stepCount: 2, planned: true, stepFinished: true, merge: .succeeded), .advance),
        (RunSituation(state: .running, step: 1, stepCount: 2, planned: true, stepFinished: true), .correlate),
        (RunSituation(state: .running, step: 2, stepCount: 2), .correlate),
        (RunSituation(state: .running, cancelRequested: true, stepCount: 2, planned: true, openScans: 1), .cancel),
        (RunSituation(state: .correlating, cancelRequested: true), .cancel),
        (RunSituation(state: .correlating), .wait),
        (RunSituation(state: .succeeded), .wait),
    ])
    func nextMove(situation: RunSituation, move: RunMove) {
        #expect(situation.nextMove == move)
    }
}
