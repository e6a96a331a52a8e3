import Foundation
import HuntFiles
import HuntModel
import Testing

/// The folder `hunts` of the package that this file belongs to.
let shipped = HuntLibrary(
    folders: [URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../hunts").standardized.path])

@Suite struct ShippedHuntsTests {
    @Test func everyShippedHuntReads() throws {
        let files = shipped.files()
        #expect(!files.isEmpty)
        for file in files { _ = try shipped.hunt(file) }
    }

    @Test func theFoundingHuntAsksTheAnalystsQuestions() throws {
        let hunt = try shipped.hunt("internal-data-exfiltration").definition
        #expect(hunt.steps.prefix(3).map(\.id) == ["archives", "processes", "outgoing"])
        #expect(hunt.steps[0].pivot == nil)
        for step in hunt.steps[1...2] {
            #expect(step.pivot == Pivot(from: "archives", before: .minutes(2), after: .minutes(2)))
        }
        #expect(hunt.horizon == .minutes(30))
        #expect(hunt.steps.allSatisfy { !$0.identity.isEmpty })
        #expect(hunt.trusts.map(\.id) == ["azure-guest-agent", "build-agent"])
    }

    @Test func aNameThatIsNearlyRightGetsAHint() {
        #expect {
            try shipped.hunt("internal-data-exfiltrtion")
        } throws: { error in
            (error as? HuntFileProblems)?.problems.first?.hint == "did you mean \"internal-data-exfiltration\"?"
        }
    }
}
