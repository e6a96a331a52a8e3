import HuntModel
import HuntStore

/// A table's columns as the decoder needs them.
struct TableLayout: Sendable {
    let table: EventTable
    /// In the order in which COPY takes them.
    let columns: [Column]
    let types: [KQLType]
    /// Each column as a property's beginning, `"Name":`, one after the other.
    let properties: ByteRuns
    /// Each column's name behind its length in 4 bytes, as the identity has it.
    let identityNames: ByteRuns
    /// Column numbers in byte order of their names: the order in which the identity reads them.
    let byName: [Int]
    /// Nil for a snapshot.
    let time: Int?
    /// The other name of the time, where it is a column of its own; streams leave it out.
    let timeGenerated: Int?
    /// Nil for a table whose events are of no device.
    let device: Int?
    /// Its rows tell what a device is called.
    let tellsDeviceNames: Bool
    private let names: [[UInt8]]
    private let numbers: [[UInt8]: Int]

    init(_ table: EventTable) {
        let columns = EventHeap.columns(of: table)
        let names = columns.map { Array($0.name.utf8) }
        let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
        self.table = table
        self.columns = columns
        self.names = names
        self.numbers = numbers
        properties = ByteRuns(names.map { [.quote] + $0 + [.quote, .colon] })
        identityNames = ByteRuns(names.map { ([UInt8](bigEndian: Int32($0.count))) + $0 })
        time = numbers[Array(EventTable.timeColumn.utf8)]
        timeGenerated = numbers[Array(EventTable.timeAlias.utf8)]
        device = numbers[Array(EventTable.deviceColumn.utf8)]
        tellsDeviceNames = DeviceNames.tells(table)
        types = columns.map(\.type)
        byName = names.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
    }

    func name(_ column: Int) -> [UInt8] { names[column] }
    func number(of name: [UInt8]) -> Int? { numbers[name] }
}

/// Texts that lie one after the other.
struct ByteRuns: Sendable {
    let bytes: [UInt8]
    private let starts: [Int]

    init(_ runs: [[UInt8]]) {
        bytes = Array(runs.joined())
        starts = runs.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    }

    @inline(__always)
    subscript(_ run: Int) -> Range<Int> { Range(uncheckedBounds: (starts[run], starts[run + 1])) }
}
