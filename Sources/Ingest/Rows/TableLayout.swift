import HuntModel
import HuntStore

/// A table's columns as the decoder needs them.
struct TableLayout {
    let table: EventTable
    let types: [KQLType]
    let names: [[UInt8]]
    /// Column numbers in byte order of their names: the order in which the identity reads them.
    let byName: [Int]
    let time: Int
    let device: Int
    private let numbers: [[UInt8]: Int]

    /// Nil for a table without event time or device; there is none yet.
    init?(_ table: EventTable) {
        let names = table.columns.map { Array($0.name.utf8) }
        let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
        guard let time = numbers[Array(EventTable.timeColumn.utf8)], let device = numbers[Array(EventTable.deviceColumn.utf8)] else {
            return nil
        }
        self.table = table
        self.names = names
        self.numbers = numbers
        self.time = time
        self.device = device
        types = table.columns.map(\.type)
        byName = names.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
    }

    func number(of name: [UInt8]) -> Int? { numbers[name] }
}
