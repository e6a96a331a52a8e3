/// The databases are not what this binary can work with, or were asked for something that cannot be.
public struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// A database was migrated by a newer Harrier.
        case newerDatabase = "STO001"
        /// A migration that a database has applied reads differently now.
        case changedMigration = "STO002"
        /// A database exists with another encoding than UTF8.
        case wrongEncoding = "STO003"
        /// A tenant's name has other characters than a-z, 0-9 and _, or is too long.
        case badTenantName = "STO004"
        /// There is no such tenant.
        case unknownTenant = "STO005"
        /// An address names no database.
        case noDatabaseName = "STO006"
        /// The name of a lookup is empty, too long or holds control characters.
        case badLookupName = "STO007"
        /// There is no lookup of that name, or no such version of it.
        case unknownLookup = "STO008"
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(code.rawValue): \(message)" }
}
