import CompiledForm
import Diagnostics
import Foundation
import HuntModel
import KQLPlan
import KQLToSQL
import Testing

/// What queries need of their tables.
@Suite struct SourceNeedTests {
    private static let process = "DeviceProcessEvents"

    @Test(arguments: [
        ("DeviceProcessEvents | count", ["_bucket,_batch,Timestamp"]),
        ("DeviceProcessEvents | where FileName == 'a.exe' | project FileName, ProcessId", ["_bucket,_batch,Timestamp,FileName,ProcessId | FileName is a.exe"]),
        ("DeviceProcessEvents | where FileName =~ 'A.exe' | count", ["_bucket,_batch,Timestamp,FileName | FileName whole a.exe +a +exe"]),
        ("DeviceProcessEvents | where 'A.exe' =~ FileName | count", ["_bucket,_batch,Timestamp,FileName | FileName whole a.exe +a +exe"]),
        ("DeviceProcessEvents | where tolower(FileName) == 'a' | count", ["_bucket,_batch,Timestamp,FileName | FileName whole a +a"]),
        ("DeviceProcessEvents | where ProcessCommandLine has 'Foo-Bar' | count", ["_bucket,_batch,Timestamp,ProcessCommandLine | ProcessCommandLine anywhere foo-bar +foo +bar"]),
        ("DeviceProcessEvents | where ProcessCommandLine contains 'a b c' | count", ["_bucket,_batch,Timestamp,ProcessCommandLine | ProcessCommandLine anywhere a b c +b"]),
        ("DeviceProcessEvents | where ProcessCommandLine hasprefix 'ab.cd' | count", ["_bucket,_batch,Timestamp,ProcessCommandLine | ProcessCommandLine anywhere ab.cd +ab"]),
        ("DeviceProcessEvents | where ProcessCommandLine hassuffix 'ab.cd' | count", ["_bucket,_batch,Timestamp,ProcessCommandLine | ProcessCommandLine anywhere ab.cd +cd"]),
        ("DeviceProcessEvents | where FileName endswith '.zip' | count", ["_bucket,_batch,Timestamp,FileName | FileName end .zip +zip"]),
        ("DeviceProcessEvents | where FileName startswith_cs 'X-' | count", ["_bucket,_batch,Timestamp,FileName | FileName start x- +x"]),
        ("DeviceProcessEvents | where FileName in ('a', 'B') | count", ["_bucket,_batch,Timestamp,FileName | FileName is a, B"]),
        ("DeviceProcessEvents | where FileName in~ ('a', 'B') | count", ["_bucket,_batch,Timestamp,FileName | (FileName whole a +a or FileName whole b +b)"]),
        ("DeviceProcessEvents | where FileName has_any ('7z', 'a.b') | count", ["_bucket,_batch,Timestamp,FileName | (FileName anywhere 7z +7z or FileName anywhere a.b +a +b)"]),
        ("DeviceProcessEvents | where FileName has_all ('7z', 'b') | count", ["_bucket,_batch,Timestamp,FileName | FileName anywhere 7z +7z and FileName anywhere b +b"]),
        // Another character than ASCII: only the database knows how it folds, and whether a run goes on in it.
        ("DeviceProcessEvents | where FileName has 'naïve.exe' | count", ["_bucket,_batch,Timestamp,FileName | FileName anywhere  +exe"]),
        ("DeviceProcessEvents | where FileName =~ 'é' | count", ["_bucket,_batch,Timestamp,FileName"]),
        ("DeviceProcessEvents | where FileName == 'é' | count", ["_bucket,_batch,Timestamp,FileName | FileName is é"]),
        ("DeviceProcessEvents | where FileName !has 'x' and FileName != 'y' | count", ["_bucket,_batch,Timestamp,FileName"]),
        ("DeviceProcessEvents | where not(FileName has 'x') | count", ["_bucket,_batch,Timestamp,FileName"]),
        ("DeviceProcessEvents | where FileName matches regex 'x.*' | count", ["_bucket,_batch,Timestamp,FileName"]),
        ("DeviceProcessEvents | where FileName has 'x' or ProcessId == 4 | count", ["_bucket,_batch,Timestamp,FileName,ProcessId | (FileName anywhere x +x or ProcessId in 4...4)"]),
        ("DeviceProcessEvents | where FileName has 'x' or strlen(FileName) > 4 | count", ["_bucket,_batch,Timestamp,FileName"]),
        ("DeviceProcessEvents | where FileName has 'x' and strlen(FileName) > 4 | count", ["_bucket,_batch,Timestamp,FileName | FileName anywhere x +x"]),
        ("DeviceFileEvents | where FileSize > 10 and FileSize <= 20 | count", ["_bucket,_batch,Timestamp,FileSize | FileSize in 11... and FileSize in ...20"]),
        ("DeviceFileEvents | where 10 < FileSize | count", ["_bucket,_batch,Timestamp,FileSize | FileSize in 11..."]),
        ("DeviceFileEvents | where FileSize in (3, 5) | count", ["_bucket,_batch,Timestamp,FileSize | (FileSize in 3...3 or FileSize in 5...5)"]),
        ("DeviceFileEvents | where FileSize > 1.5 | count", ["_bucket,_batch,Timestamp,FileSize"]),
        ("DeviceFileEvents | where Timestamp between (datetime(2026-01-01) .. datetime(2026-01-02)) | count",
            ["_bucket,_batch,Timestamp | Timestamp in 639028224000000000... and Timestamp in ...639029088000000000"]),
        // Beyond extend, renaming and order; not beyond what counts rows first.
        ("DeviceFileEvents | extend N = FileName | where N == 'a' | project N", ["_bucket,_batch,Timestamp,FileName | FileName is a"]),
        ("DeviceFileEvents | top 3 by FileSize | where FileName == 'a' | project FileName", ["_bucket,_batch,_identity,Timestamp,FileName,FileSize"]),
        ("DeviceFileEvents | where FileName == 'a' | top 3 by FileSize | project FileName", ["_bucket,_batch,_identity,Timestamp,FileName,FileSize | FileName is a"]),
        // All readings together.
        ("union (DeviceFileEvents | where FileName == 'a'), (DeviceFileEvents | where FileName == 'b') | project FileName",
            ["_bucket,_batch,Timestamp,FileName | (FileName is a or FileName is b)"]),
        ("DeviceFileEvents | where FileName == 'a' | project DeviceId | join kind=inner (DeviceFileEvents | project DeviceId, SHA1) on DeviceId | project SHA1",
            ["_bucket,_batch,Timestamp,DeviceId,FileName,SHA1"]),
        ("DeviceFileEvents | where FileName == 'a' | project DeviceId | join kind=inner (DeviceProcessEvents | where FileName has 'b' | project DeviceId, SHA1) on DeviceId | project SHA1",
            ["_bucket,_batch,Timestamp,DeviceId,FileName | FileName is a", "_bucket,_batch,Timestamp,DeviceId,FileName,SHA1 | FileName anywhere b +b"]),
        ("DeviceFileEvents | where SHA1 in (DeviceProcessEvents | where FileName == 'x' | project SHA1) | project FileName",
            ["_bucket,_batch,Timestamp,FileName,SHA1", "_bucket,_batch,Timestamp,FileName,SHA1 | FileName is x"]),
        ("DeviceFileEvents | where FileSize > toscalar(DeviceProcessEvents | where FileName == 'x' | summarize max(ProcessId)) | project FileName",
            ["_bucket,_batch,Timestamp,FileName,FileSize", "_bucket,_batch,Timestamp,FileName,ProcessId | FileName is x"]),
        // Names of devices are looked up; tables without time or device lack those columns; record time reads the batch.
        ("DeviceFileEvents | where DeviceName == 'pc' | project FileName", ["_bucket,_batch,Timestamp,DeviceId,DeviceName,FileName | DeviceName is pc"]),
        ("DeviceTvmSoftwareInventory | where SoftwareName == '7-zip' | project SoftwareVersion", ["_bucket,_batch,SoftwareName,SoftwareVersion | SoftwareName is 7-zip"]),
        ("EmailEvents | project Subject, T = ingestion_time()", ["_bucket,_batch,Timestamp,Subject"]),
        ("EmailEvents | where ingestion_time() > datetime(2026-01-01) and Subject == 'a' | project Subject", ["_bucket,_batch,Timestamp,Subject | Subject is a"]),
        ("EmailEvents | project Subject, _overflow", ["_bucket,_batch,_overflow,Timestamp,Subject"]),
        ("print 1", []),
    ])
    func needs(query: String, expected: [String]) throws {
        let compiled = try compile(query)
        #expect(try #require(compiled.needs).map(\.words) == expected)
        #expect(compiled.needs?.map(\.table) == compiled.sources)
        let decoded = try JSONDecoder().decode(CompiledQuery.self, from: JSONEncoder().encode(compiled))
        #expect(decoded == compiled)
    }

    @Test func windowsAreProbed() throws {
        let query = """
            DeviceFileEvents | project DeviceId, T1 = Timestamp
            | join kind=inner (DeviceProcessEvents | project DeviceId, T2 = Timestamp) on DeviceId
            | where T2 between (T1 .. (T1 + 5m)) | count
            """
        #expect(try compile(query).needs?.map(\.isProbed) == [false, true])
        let pivoted = try compile("DeviceFileEvents | project FileName", pivoted: true).needs
        #expect(pivoted?.first?.isPivoted == true && pivoted?.first?.isProbed == true)
        #expect(pivoted?.first?.columns == ["_bucket", "_batch", "Timestamp", "DeviceId", "FileName"])
    }

    private func compile(_ query: String, pivoted: Bool = false) throws -> CompiledQuery {
        var context = BindContext(now: .unixEpoch)
        context.pivoted = pivoted
        let compilation = QueryCompiler.compile(SourceText(query), in: context)
        return try #require(compilation.query, "\(compilation.diagnostics)")
    }
}

extension SourceNeed {
    fileprivate var words: String { columns.joined(separator: ",") + (condition == .any ? "" : " | \(condition.words)") }
}

extension ColumnCondition {
    fileprivate var words: String {
        switch self {
        case .any: "any"
        case .and(let parts): parts.map(\.words).joined(separator: " and ")
        case .or(let parts): "(\(parts.map(\.words).joined(separator: " or ")))"
        case .equals(let column, let texts): "\(column) is \(texts.joined(separator: ", "))"
        case .number(let column, let low, let high): "\(column) in \(low == .min ? "" : "\(low)")...\(high == .max ? "" : "\(high)")"
        case .text(let column, let test): "\(column) \(test.place.rawValue) \(test.needle)" + test.terms.map { " +\($0)" }.joined()
        }
    }
}
