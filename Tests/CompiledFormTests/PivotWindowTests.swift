import CompiledForm
import HuntModel
import Testing

@Suite struct PivotWindowTests {
    private func windows(_ points: [(String, Int64)], before: Int64, after: Int64) -> [PivotWindow] {
        PivotWindow.around(
            points.map { PivotPoint(device: $0.0, time: $0.1) }, before: TimeSpan(ticks: before), after: TimeSpan(ticks: after))
    }

    @Test func bothEndsBelongToTheWindow() {
        #expect(windows([("d", 100)], before: 10, after: 20) == [PivotWindow(device: "d", start: 90, end: 121)])
    }

    @Test func windowsThatMeetBecomeOne() {
        #expect(
            windows([("d", 132), ("d", 100), ("d", 121), ("e", 110)], before: 0, after: 10) == [
                PivotWindow(device: "d", start: 100, end: 111), PivotWindow(device: "d", start: 121, end: 143),
                PivotWindow(device: "e", start: 110, end: 121),
            ])
        #expect(windows([("d", 100), ("d", 111)], before: 0, after: 10) == [PivotWindow(device: "d", start: 100, end: 122)])
    }

    @Test func theSameFindingTwiceIsOneWindow() {
        #expect(windows([("d", 5), ("d", 5)], before: 1, after: 1).count == 1)
    }

    @Test func theEndsOfTimeDoNotOverflow() {
        #expect(windows([("d", .max), ("e", .min)], before: .max, after: .max).count == 2)
        #expect(windows([("d", 0)], before: -10, after: 5).isEmpty)
    }
}
