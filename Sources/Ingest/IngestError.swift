/// Why ingest stopped, or why a record became a dead letter.
public struct IngestError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// A file cannot be opened or read.
        case cannotRead = "ING001"
        /// Compressed data is damaged or ends early.
        case damagedGzip = "ING002"
        /// A record is not JSON, or not an object with `category` and `properties`.
        case malformedRecord = "ING003"
        /// A record is of a table that Harrier does not keep.
        case unknownTable = "ING004"
        /// A value does not fit the type of its column.
        case badValue = "ING005"
        /// A record has no event time.
        case noTimestamp = "ING006"
        /// A record is longer than 16 MiB.
        case tooLong = "ING007"
        /// The event's time lies outside the tenant's leaves and it may have no more.
        case leafLimit = "ING008"
        /// There is no such tenant.
        case unknownTenant = "ING009"
        /// A row of delimited text has a quote that never closes, or text behind one that does.
        case malformedRow = "ING010"
        /// A file is not UTF-8.
        case badText = "ING011"
        /// A row of delimited text has another number of fields than the first.
        case raggedRow = "ING012"
        /// A file has no record.
        case emptyFile = "ING013"
        /// A file of a kind that is not read, such as a zip archive.
        case unsupportedFile = "ING014"
        /// The first row of a file names no such column.
        case unknownColumn = "ING015"
        /// An event is of a time that has not come yet.
        case futureTime = "ING016"
        /// An event is older than its table's events are kept.
        case beyondRetention = "ING017"
        /// Delimited text without word of the table that its rows are of.
        case tableNotNamed = "ING018"
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(code.rawValue): \(message)" }
}
