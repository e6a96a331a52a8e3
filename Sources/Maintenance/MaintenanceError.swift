/// Why a leaf cannot be sealed, read or checked. A message never holds a value of an event.
public struct MaintenanceError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// Two rows of a leaf are the same event, by device, time and identity.
        case duplicateRow = "MNT001"
        /// Rows did not come in the order of their keys.
        case outOfOrder = "MNT002"
        /// Segments that were read back are not the rows that were written.
        case differs = "MNT003"
        /// A segment cannot be read.
        case damaged = "MNT004"
        /// Segments hold a column that this version of Harrier does not know; sealing again would lose it.
        case unknownColumn = "MNT005"
        /// Another took the leaf, or it was dropped.
        case leaseLost = "MNT006"
        /// There is no such leaf or table.
        case unknownLeaf = "MNT007"
    }

    public let code: Code
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(code.rawValue): \(message)" }
}
