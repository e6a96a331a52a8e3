import CLibPQ

/// Where a database is and who connects: a libpq connection string, taken apart.
public struct PostgresAddress: Sendable, Hashable, Codable {
    /// libpq keywords and their values; absent ones take libpq's defaults (`~/.pgpass`, `PGSSLMODE`, …).
    public private(set) var settings: [String: String]

    /// `postgresql://user@host:5432/database?sslmode=require`, or `key=value` pairs as libpq reads them.
    ///
    /// Fails with `PG001`; the message repeats nothing of the text, since that may hold a password.
    public init(url: String) throws(PostgresError) {
        settings = try Self.parse(url)
        let looksSplit = [settings["host"], settings["dbname"]].contains { $0?.contains("@") ?? false }
        guard !looksSplit, Self.isPort(settings["port"]) else {
            throw PostgresError(
                .badAddress, "the database URL cannot be read",
                hint: "percent-encode @ : / ? in the password (%40 %3A %2F %3F); the port is a number")
        }
    }

    /// A server that listens in the directory `socketDirectory`.
    public init(socketDirectory: String, port: Int = 5432, user: String, database: String) {
        settings = ["host": socketDirectory, "port": String(port), "user": user, "dbname": database]
    }

    public var user: String? { settings["user"] }
    public var database: String? { settings["dbname"] }
    public var host: String? { settings["host"] }
    public var port: String? { settings["port"] }

    public func with(user: String) -> PostgresAddress { with("user", user) }
    public func with(database: String) -> PostgresAddress { with("dbname", database) }

    private func with(_ keyword: String, _ value: String) -> PostgresAddress {
        var copy = self
        copy.settings[keyword] = value
        return copy
    }

    private static func isPort(_ text: String?) -> Bool {
        guard let text else { return true }
        return text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { $0.isEmpty || UInt16($0) != nil }
    }

    private static func parse(_ text: String) throws(PostgresError) -> [String: String] {
        var reason: UnsafeMutablePointer<CChar>?
        guard !text.utf8.contains(0), let options = PQconninfoParse(text, &reason) else {
            PQfreemem(reason)
            throw PostgresError(
                .badAddress, "the database URL cannot be read", hint: "it looks like postgresql://user@host:5432/database")
        }
        defer { PQconninfoFree(options) }
        var settings: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { settings[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        return settings
    }
}

extension PostgresAddress {
    /// The address as a libpq connection string, **with its password**: for a child process, never for a log.
    public var connectionString: String {
        settings.sorted { $0.key < $1.key }.map { "\($0.key)='\(Self.escaped($0.value))'" }.joined(separator: " ")
    }

    private static func escaped(_ value: String) -> String {
        value.reduce(into: "") { text, character in
            if character == "'" || character == "\\" { text.append("\\") }
            text.append(character)
        }
    }
}

extension PostgresAddress: CustomStringConvertible, CustomDebugStringConvertible {
    /// Without the password.
    public var description: String {
        "\(user ?? "?")@\(host ?? "localhost"):\(port ?? "5432")/\(database ?? "?")"
    }

    public var debugDescription: String { description }
}
