import HuntModel
import PostgresClient
import SQLText

/// What is registered in all goldens, stored as `harrier lookup add` stores it.
enum FixtureLookups {
    static let registered = RegisteredLookups(files.map(\.lookup) + [FixtureRanges.lookup])

    /// One file: lists of fields, or the texts of objects.
    private struct File {
        var lookup: RegisteredLookup
        var fields: [[String]] = []
        var records: [String] = []
    }

    private static let files = [
        File(
            lookup: RegisteredLookup(id: 1, name: "https://lists.example/hosts.csv", version: 1, format: .csv, header: ["host", "score", "when", "ok"]),
            fields: [["host", "score", "when", "ok"], ["old", "1", "", ""]]),
        File(
            lookup: RegisteredLookup(id: 2, name: "https://lists.example/hosts.csv", version: 2, format: .csv, header: ["host", "score", "when", "ok"]),
            fields: [
                ["host", "score", "when", "ok"], ["stefano-test", "7", "2026-01-29T16:49:20.4813094Z", "true"], ["luca-lt031", "x", "yesterday", "0", "beyond"],
                ["marta-lt022", "-9223372036854775809"], ["", "", "", ""],
            ]),
        File(
            lookup: RegisteredLookup(id: 3, name: "https://lists.example/names.txt?kind=all#top", version: 1, format: .txt),
            fields: [["# names, one a line"], ["7Z.EXE"], ["rclone"], ["notes.txt"]]),
        File(
            lookup: RegisteredLookup(id: 4, name: "https://lists.example/groups", version: 3, format: .json),
            records: [
                #"{"name":"first","seen":"2026-01-29 16:49:20.4813094","count":12345678901234567,"on":true,"profile":{"links":["a",null]},"id":"e1ef54a6-c6f2-4389-836e-d289b37bcfe0"}"#,
                #"{"name":42,"seen":null,"count":"7","on":"false","profile":[],"data":{"tenant":"e1ef54a6-c6f2-4389-836e-d289b37bcfe0","method":"GetFileList"}}"#,
                #"{"Name":"other case","count":1.5,"on":0,"profile":"text"}"#, "{}",
            ]),
        File(
            lookup: RegisteredLookup(
                id: 5, name: "HighValueAssets", version: 1, format: .csv, header: ["Asset", "Owner", " Tier "], searchKey: "Asset"),
            fields: [["Asset", "Owner", " Tier "], ["stefano-test", "HR", "1"], ["luca-lt031", "IT"]]),
        File(
            lookup: RegisteredLookup(id: 6, name: "Networks", version: 1, format: .csv, header: ["network", "site"]),
            fields: [["network", "site"], ["10.0.0.0/8", "inside"], ["fe80::/10", "link"], ["no network", "broken"]]),
        File(lookup: RegisteredLookup(id: 7, name: "Twice", version: 1, format: .csv, header: ["a", "a"]), fields: [["a", "a"]]),
        // For random plans: names that random events have, some twice, one in another case.
        File(
            lookup: RegisteredLookup(id: 9, name: "https://lists.example/random.csv", version: 1, format: .csv, header: ["Name", "Note"]),
            fields: [["7z.exe", "a"], ["EXPLORER", ""], ["", "b"], ["b"], ["7z.exe", "c"], ["absent", "a"]]),
        File(lookup: RegisteredLookup(id: 8, name: "https://lists.example/more.csv", version: 1, format: .csv, header: ["host"]), fields: [["more"], ["stefano-test"]]),
    ]

    static func store(on connection: PostgresConnection) async throws {
        try await connection.script(
            """
            CREATE TABLE _lookups (
                id bigint PRIMARY KEY, name text NOT NULL, version int NOT NULL, format text NOT NULL, sha256 text NOT NULL, source text NOT NULL,
                added_by text NOT NULL, removed_at timestamptz);
            CREATE TABLE _lookup_rows (lookup bigint NOT NULL, n bigint NOT NULL, fields text[] COLLATE "C", record jsonb, PRIMARY KEY (lookup, n));
            CREATE TABLE _lookup_ranges (lookup bigint NOT NULL, low inet NOT NULL, high inet NOT NULL, info jsonb NOT NULL, PRIMARY KEY (lookup, low, high));
            """)
        try await register(on: connection)
    }

    /// Into tables that are there.
    static func register(on connection: PostgresConnection) async throws {
        try await FixtureRanges.store(on: connection)
        for file in files {
            let id = file.lookup.id
            try await insert(id, on: connection)
            for (index, fields) in file.fields.enumerated() {
                try await connection.execute("INSERT INTO _lookup_rows VALUES (\(id), \(Int64(index + 1)), \(fields))")
            }
            for (index, record) in file.records.enumerated() {
                try await connection.execute("INSERT INTO _lookup_rows VALUES (\(id), \(Int64(index + 1)), NULL, \(bind: .jsonb(record)))")
            }
        }
    }

    /// A version of which nobody reads anything but its number, which is the table's own to give elsewhere.
    static func insert(_ id: Int64, on connection: PostgresConnection) async throws {
        try await connection.execute(
            """
            INSERT INTO _lookups (id, name, version, format, sha256, source, added_by) OVERRIDING SYSTEM VALUE
            VALUES (\(id), \("fixture \(id)"), 1, 'csv', '', '', '')
            """)
    }
}
