import Diagnostics
import HuntModel
import KQLPlan
import Testing

/// The three queries that an analyst asked first.
@Suite struct FoundingQueryTests {
    static let zips = """
        DeviceFileEvents
        | where FileName endswith "zip" and FileName != "VMAgentLogs.zip"
        | order by Timestamp desc
        """

    static let processes = """
        let IncidentTime = datetime(2026-01-29T16:49:20.4813094Z);
        DeviceProcessEvents
        | where DeviceName == "stefano-test"
        | where Timestamp between ((IncidentTime - 2m) .. (IncidentTime + 2m))
        | order by Timestamp desc
        | project Timestamp, DeviceName, ActionType, FileName, FolderPath, ProcessVersionInfoOriginalFileName, ProcessCommandLine
        """

    static let connections = """
        let IncidentTime = datetime(2026-01-29T16:49:20.4813094Z);
        DeviceNetworkEvents
        | where DeviceName == "stefano-test"
        | where Timestamp between ((IncidentTime - 2m) .. (IncidentTime + 2m))
        | where AdditionalFields contains "Out"
        | order by Timestamp desc
        """

    @Test(arguments: [zips, processes, connections])
    func binds(query: String) {
        let source = SourceText(query)
        let bound = KQLFrontEnd.bind(source, in: BindContext(now: .unixEpoch))
        #expect(bound.plan != nil, "\(DiagnosticRenderer(source).render(bound.diagnostics))")
    }
}
