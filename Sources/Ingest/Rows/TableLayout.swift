import HuntModel
import HuntStore

/// A table's columns as the decoder needs them.
struct TableLayout {
    let table: EventTable
    let types: [KQLType]
    let names: [[UInt8]]
    /// Column numbers in byte order of their names: the order in which the identity reads them.
    let byName: [Int]
    /// Nil for a snapshot.
    let time: Int?
    /// The other name of the time, where it is a column of its own; streams leave it out.
    let timeGenerated: Int?
    /// Nil for a table whose events are of no device.
    let device: Int?
    private let numbers: [[UInt8]: Int]

    init(_ table: EventTable) {
        let names = table.storedColumns.map { Array($0.name.utf8) }
        let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
        self.table = table
        self.names = names
        self.numbers = numbers
        time = numbers[Array(EventTable.timeColumn.utf8)]
        timeGenerated = numbers[Array(EventTable.timeAlias.utf8)]
        device = numbers[Array(EventTable.deviceColumn.utf8)]
        types = table.storedColumns.map(\.type)
        byName = names.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
    }

    func number(of name: [UInt8]) -> Int? { numbers[name] }
}
