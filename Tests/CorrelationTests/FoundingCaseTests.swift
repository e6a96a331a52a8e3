import Correlation
import HuntModel
import Testing

@Suite(.enabled(if: Recording.isAvailable, "needs the shared recordings"))
struct FoundingCaseTests {
    static let notLeft: Set<Verdict> = [.stagedNotObserved, .stagedUndetermined, .explained]
    static let left: Set<Verdict> = [.leftConfirmed, .leftLikely]

    /// Devices and the verdicts that are right for them, by recording.
    static let expected: [(recording: String, device: String, verdicts: Set<Verdict>)] = [
        ("founding_case", "stefano-test", [.stagedNotObserved]),
        ("founding_case", "giulia-lt014", [.stagedNotObserved]),
        ("founding_case", "paolo-lt009", [.stagedNotObserved]),
        ("founding_case", "vm-app-01", [.explained]),
        ("founding_case", "vm-build-02", [.explained]),
        ("founding_case", "vm-sql-03", [.explained]),
        ("founding_case_uploaded", "marta-lt022", [.leftConfirmed]),
        ("founding_case_uploaded", "luca-lt031", [.leftLikely]),
        ("founding_case_uploaded", "elena-lt040", [.stagedNotObserved]),
        ("founding_case_uploaded", "vm-build-02", [.explained]),
    ]

    @Test(arguments: ["founding_case", "founding_case_uploaded"])
    func everyDeviceGetsItsVerdict(_ name: String) throws {
        let timelines = try Recording(name).timelines()
        for (_, device, verdicts) in Self.expected.filter({ $0.recording == name }) {
            let verdict = timelines.first { $0.device == device }?.verdict
            #expect(verdict.map(verdicts.contains) == true, "\(device): \(String(describing: verdict))")
        }
        #expect(timelines.count == Self.expected.count { $0.recording == name })
    }

    @Test func theFoundingTimelineNamesWhatTheAnalystFound() throws {
        let timeline = try #require(try Recording("founding_case").timelines().first { $0.device == "stefano-test" })
        let staged = try #require(timeline.staged.first { $0.name == "dipendenti_2026-01-29.zip" })
        #expect(staged.verdict == .stagedNotObserved)
        #expect(staged.path == #"C:\Users\stefano\Documents\dipendenti_2026-01-29.zip"#)
        #expect(staged.time.description == "2026-01-29T16:49:20.4813094Z")
        #expect(staged.size == 187_402)
        #expect(staged.lineage.map(\.name) == ["7z.exe", "powershell.exe", "explorer.exe"])
        #expect(staged.lineage[1].script == #"C:\Users\stefano\Documents\comprimi_dati.ps1"#)
        #expect(staged.account == #"contoso\stefano"#)
        #expect(staged.links.isEmpty)
        #expect(timeline.rows.contains { $0.title == "connection before staging" && $0.destination?.host == "www.7-zip.org" })
        #expect(timeline.rows.contains { $0.title == "process started" && $0.process?.name == "7z.exe" && $0.stage == .stage })
    }

    @Test func aNegativeVerdictSaysWhatItRestsOn() throws {
        let timeline = try #require(try Recording("founding_case").timelines().first { $0.device == "stefano-test" })
        let coverage = timeline.coverage
        #expect(coverage.gaps.isEmpty)
        #expect(coverage.tables.first { $0.table == "DeviceNetworkEvents" }?.last?.description == "2026-01-29T17:31:58.9337613Z")
        #expect(coverage.openChannels.contains { $0.process == "msedge.exe" })
        #expect(coverage.notes.contains { $0.contains("www.7-zip.org") && $0.contains("capped") })
        #expect(coverage.notObservable.contains { $0.contains("USB") })
        #expect(timeline.summary.contains("staged; no transfer observed in 2026-01-29T16:4"))
        for text in [timeline.summary] + timeline.staged.map(\.statement) {
            #expect(!text.lowercased().contains("no exfiltration"))
        }
    }

    @Test func uploadsAreTimedFromStaging() throws {
        let timelines = try Recording("founding_case_uploaded").timelines()
        let transfers = ["marta-lt022": ("azcopy.exe", 41), "luca-lt031": ("powershell.exe", 372)]
        for (device, (process, seconds)) in transfers {
            let staged = timelines.first { $0.device == device }?.staged ?? []
            let links = staged.flatMap(\.links)
            #expect(links.map { Int($0.after.seconds) } == [seconds], "\(device)")
            #expect(links.first?.process?.name == process)
        }
        let marta = try #require(timelines.first { $0.device == "marta-lt022" })
        #expect(marta.stages == [.stage, .leave, .cleanUp])
    }

    @Test func trustedTransfersAreFoldedAndCounted() throws {
        let build = try #require(try Recording("founding_case").timelines().first { $0.device == "vm-build-02" })
        #expect(build.folded.map(\.trust) == ["azure-guest-agent", "build-agent"])
        #expect(build.folded.allSatisfy { $0.rows == 3 })
        #expect(!build.stages.contains(.leave))
    }
}

extension Recording {
    func timelines() throws -> [Timeline] {
        let hunt = try foundingHunt()
        return Correlator(hunt: hunt).timelines(findings(of: hunt), coverage: coverage())
    }
}
