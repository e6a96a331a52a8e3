import Foundation
import Testing

/// What a query may ask with a warning and a hunt may not.
@Suite struct HuntCheckTests {
    private static let hunt = """
        name: odd-counts
        title: Odd counts
        description: Counts that are unlike the others.
        severity: low
        steps:
          - id: counts
            title: Counts
            stage: stage
            query: |
              DeviceProcessEvents
              | extend (flag, score) = series_decompose_anomalies(dynamic([1, 2, 3]))
              | project Timestamp, DeviceId, ReportId, flag
        """

    @Test func aMethodThatIsDocumentedInPartCarriesNoFinding() async throws {
        try await withTemporaryHome { harrier in
            let folder = harrier.home.appendingPathExtension("hunts")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            try Data(Self.hunt.utf8).write(to: folder.appendingPathComponent("odd-counts.yaml"))
            let outcome = try harrier.run(["hunt", "check", "--hunts", folder.path, "odd-counts"])
            #expect(outcome.status != 0)
            #expect((outcome.output + outcome.errors).contains("KQL2108"))
        }
    }
}
