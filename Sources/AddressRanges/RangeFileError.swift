/// Why a file of address ranges cannot be used. Nothing of a file is taken where a part of it is wrong.
public struct RangeFileError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The file cannot be read, or became shorter while it was.
        case cannotRead = "RNG001"
        /// It is neither a MaxMind database nor a table of ranges.
        case unknownFormat = "RNG002"
        /// A MaxMind database without the metadata that its format asks for.
        case badMetadata = "RNG003"
        /// A MaxMind database whose search tree leads nowhere.
        case damagedTree = "RNG004"
        /// A record of a MaxMind database that cannot be read.
        case damagedRecord = "RNG005"
        /// A table whose columns do not say which addresses, or what about them.
        case unknownColumns = "RNG006"
        /// A row that is no range, or has other columns than the table.
        case badRow = "RNG007"
        /// More than is read: too many ranges out of order, or too many inside each other.
        case tooMany = "RNG008"
        /// Not a single range says where it is.
        case nothingKnown = "RNG009"
    }

    /// Where in the file.
    public enum Place: Sendable, Hashable {
        case whole
        /// Bytes from the beginning.
        case offset(Int)
        /// From 1.
        case line(Int)
    }

    public let code: Code
    public let message: String
    public let place: Place
    /// What to do instead.
    public let hint: String?

    public init(_ code: Code, _ message: String, at place: Place = .whole, hint: String? = nil) {
        self.code = code
        self.message = message
        self.place = place
        self.hint = hint
    }

    public var description: String {
        let hint = hint.map { " (\($0))" } ?? ""
        return switch place {
        case .whole: "\(code.rawValue): \(message)\(hint)"
        case .offset(let offset): "\(code.rawValue): byte \(offset): \(message)\(hint)"
        case .line(let line): "\(code.rawValue): line \(line): \(message)\(hint)"
        }
    }
}
