import Diagnostics
import HuntModel
import KQLPlan
import Testing

/// `rand` and `new_guid`: drawn once for each row, never in a hunt, and never moved.
@Suite struct RandomValuesTests {
    private static func bound(_ text: String, mustRepeat: Bool = false) -> BoundQuery {
        var context = BindContext(now: .unixEpoch)
        context.mustRepeat = mustRepeat
        return KQLFrontEnd.bind(SourceText(text), in: context)
    }

    @Test(arguments: ["DeviceEvents | where rand() < 0.1", "DeviceEvents | extend g = new_guid()", "print toscalar(print rand(5))"])
    func noHuntDraws(_ text: String) {
        #expect(Self.bound(text, mustRepeat: true).diagnostics.map(\.code) == ["KQL3011"])
    }

    @Test(arguments: ["print toscalar(print rand())", "materialize(print r = rand())", "print a = 1 | summarize sum(rand())"])
    func oneDrawHasOneReader(_ text: String) {
        #expect(Self.bound(text).diagnostics.map(\.code) == ["KQL3007"])
    }

    @Test func aConditionThatDrawsIsNotPushedDown() {
        let plan = Self.bound("DeviceEvents | summarize count() by DeviceName | where rand() < 0.5 and DeviceName has 'x'").plan
        guard case .filter(.summarize(let input, _, _), let predicate) = plan else {
            Issue.record("\(String(describing: plan))")
            return
        }
        #expect(predicate.columnsRead.isEmpty)
        if case .filter = input {} else { Issue.record("the other condition stays") }
    }
}
