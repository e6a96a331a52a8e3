import Correlation
import HuntModel
import Testing

/// The verdicts rest on what happened, not on names or dates: the recordings with other names, weeks away.
@Suite(.enabled(if: Recording.isAvailable, "needs the shared recordings"))
struct RenamedRecordingTests {
    static let names = [
        ("stefano-test", "pc-0417"), ("marta-lt022", "nb-201"), ("luca-lt031", "nb-202"), ("elena-lt040", "nb-203"),
        ("giulia-lt014", "nb-204"), ("paolo-lt009", "nb-205"), ("vm-app-01", "srv-a"), ("vm-build-02", "srv-b"), ("vm-sql-03", "srv-c"),
        ("dipendenti_2026-01-29.zip", "q3 final.zip"), ("export_hr", "photos"), ("d.zip", "backup-2025.zip"),
        ("Presentazione cliente", "menu"), ("comprimi_dati", "job"), ("VMAgentLogs", "ga-17"), ("drop_1.0", "package-4"),
        ("stefano", "r.okafor"), ("marta", "j.lind"), ("luca", "m.sato"), ("elena", "k.novak"), ("giulia", "t.mbeki"),
        ("paolo", "s.ruiz"), ("svc-build", "svc-ci"), ("stbackup0142.blob.core.windows.net", "depot.quarry.example"),
        ("files.dropnest.example", "in.cinder.example"), ("203.0.113.142", "192.0.2.14"), ("203.0.113.77", "192.0.2.99"),
    ]

    @Test(arguments: [("founding_case", -5), ("founding_case", 11), ("founding_case_uploaded", -30), ("founding_case_uploaded", 3)])
    func otherNamesSameVerdicts(_ name: String, _ weeks: Int64) throws {
        let original = try Recording(name)
        let renamed = original.renamed(Self.names, movedBy: .days(7 * weeks))
        let expected = Dictionary(uniqueKeysWithValues: try original.timelines().map { (Self.newName($0.device), $0) })
        let found = try renamed.timelines()
        #expect(Set(found.map(\.device)) == Set(expected.keys))
        for timeline in found {
            let before = expected[timeline.device]
            #expect(timeline.verdict == before?.verdict, "\(timeline.device)")
            #expect(timeline.staged.map(\.verdict) == before?.staged.map(\.verdict))
            #expect(timeline.rows.map(\.stage) == before?.rows.map(\.stage))
        }
    }

    private static func newName(_ text: String) -> String { names.reduce(text) { $0.replacing($1.0, with: $1.1) } }
}

extension Recording {
    /// Names replaced in every text, times moved in every column that holds one.
    func renamed(_ names: [(String, String)], movedBy span: TimeSpan) -> Recording {
        var copy = self
        copy.events = events.map { event in
            let values = event.row.values.mapValues { value -> EvidenceValue in
                guard case .text(let text) = value else { return value }
                if let time = DateTime(iso8601: text) { return .text(time.adding(span).description) }
                return .text(names.reduce(text) { $0.replacing($1.0, with: $1.1) })
            }
            return Event(table: event.table, time: event.time.adding(span), row: Evidence(values), identity: event.identity)
        }
        return copy
    }
}
