import Diagnostics
import HuntModel
import KQLPlan
import Testing

/// Text → the exact result schema, or the code of what is wrong and the text it is about.
@Suite struct BindTests {
    private static func bound(_ text: String) -> BoundQuery {
        KQLFrontEnd.bind(SourceText(text), in: BindContext(now: DateTime(iso8601: "2026-01-30T12:00:00Z") ?? .unixEpoch))
    }

    @Test(arguments: [
        ("DeviceFileEvents | count", "Count: long"),
        ("DeviceFileEvents | summarize count()", "count_: long"),
        ("DeviceFileEvents | summarize count(), dcount(DeviceName), sum(FileSize) by ActionType",
            "ActionType: string, count_: long, dcount_DeviceName: long, sum_FileSize: long"),
        ("DeviceFileEvents | summarize make_set(FileName) by bin(Timestamp, 1h)", "Timestamp: datetime, set_FileName: dynamic"),
        ("DeviceFileEvents | summarize arg_max(Timestamp, FileName) by DeviceId", "DeviceId: string, Timestamp: datetime, FileName: string"),
        ("DeviceFileEvents | project Name = FileName, FileSize + 1", "Name: string, Column1: long"),
        ("DeviceFileEvents | project Timestamp, FileName | extend FileName = strlen(FileName)", "Timestamp: datetime, FileName: long"),
        ("DeviceFileEvents | distinct DeviceName, ActionType", "DeviceName: string, ActionType: string"),
        ("DeviceFileEvents | project FileName, FileSize | project-away FileSize", "FileName: string"),
        ("print 1, x = 'a', now()", "print_0: long, x: string, print_2: datetime"),
        ("datatable (a: long, b: string) [1, 'x', 2, 'y'] | top 1 by a", "a: long, b: string"),
        ("range n from 1 to 5 step 1", "n: long"),
        ("let t = datetime(2026-01-29T16:49:20.4813094Z); DeviceFileEvents | where Timestamp between ((t - 2m) .. (t + 2m)) | project Timestamp - t",
            "Column1: timespan"),
        ("print 7 / 2, 7.0 / 2, 1d / 1h", "print_0: long, print_1: real, print_2: real"),
    ])
    func schema(_ text: String, _ expected: String) {
        let bound = Self.bound(text)
        let columns = bound.plan?.columns.map { "\($0.name): \($0.type.rawValue)" }.joined(separator: ", ")
        #expect(columns == expected, "\(bound.diagnostics)")
    }

    @Test(arguments: ["DeviceFileEvents | invoke FileProfile()", "DeviceInfo | invoke SeenBy()", "AssignedIPAddresses('x')"])
    func pivotsDoNotReachTheWholeTelemetry(_ text: String) {
        let bound = KQLFrontEnd.bind(SourceText(text), in: BindContext(now: .unixEpoch, pivoted: true))
        #expect(bound.plan == nil)
        #expect(bound.diagnostics.filter { $0.severity == .error }.map(\.code) == ["KQL3021"])
    }

    @Test(arguments: [
        ("DeviceFileEvent | take 1", "KQL2001", "DeviceFileEvent"),
        ("DeviceFileEvents | where FileNam == 'x'", "KQL2002", "FileNam"),
        ("DeviceFileEvents | reduce by FileName", "KQL3001", "reduce"),
        ("DeviceFileEvents | extend x = geo_point_to_s2cell(1, 2)", "KQL3002", "geo_point_to_s2cell"),
    ])
    func mistake(_ text: String, _ code: String, _ place: String) throws {
        let bound = Self.bound(text)
        let first = try #require(bound.diagnostics.first { $0.severity == .error })
        #expect(first.code == code)
        #expect(SourceText(text).text(in: first.span) == place)
        #expect(bound.plan == nil)
    }

    @Test func severalMistakesAtOnce() {
        let bound = Self.bound("DeviceFileEvents | where Nope == 1 and AlsoNope == 2")
        #expect(bound.diagnostics.map(\.code) == ["KQL2002", "KQL2002"])
    }

    /// A query cut anywhere is a plan or a refusal, never a crash.
    @Test func anyPrefixIsAnswered() {
        let text = """
            let t = datetime(2026-01-29); DeviceFileEvents | where FileName in~ ('a', \"b\") and Timestamp > t - 2m
            | summarize count() by bin(Timestamp, 1h) | top 3 by count_
            """
        for length in 0...text.count {
            let bound = Self.bound(String(text.prefix(length)))
            #expect(bound.plan != nil || bound.diagnostics.contains { $0.severity == .error })
        }
    }
}
