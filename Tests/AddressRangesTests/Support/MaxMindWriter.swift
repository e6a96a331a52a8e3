/// Writes small MaxMind databases, as the specification has them.
struct MaxMindWriter {
    indirect enum Value: Hashable {
        case map([String: Value])
        case array([Value])
        case text(String)
        case double(Double)
        case float(Float)
        case unsigned(UInt128, type: Int)
        case signed(Int32)
        case bool(Bool)
        case bytes([UInt8])
    }

    /// The first `length` bits of `number`, which has as many as addresses of the database.
    struct Network {
        var number: UInt128
        var length: Int
        var value: Value
    }

    var recordSize = 24
    var version = 6
    /// `::ffff:0:0/96` and `2002::/16` lead to the addresses of IPv4.
    var hasAliases = true
    var networks: [Network] = []

    private enum Half {
        case nothing
        case node(Int)
        case data(Int)
    }

    var file: [UInt8] {
        var data = DataWriter()
        var nodes: [[Half]] = [[.nothing, .nothing]]
        for network in networks { insert(network.number, network.length, .data(data.place(of: network.value)), into: &nodes) }
        if version == 6, hasAliases {
            let four = half(nodes, 0, 96)
            insert(0xffff << 32, 96, four, into: &nodes)
            insert(0x2002 << 112, 16, four, into: &nodes)
        }
        var bytes: [UInt8] = []
        for node in nodes { bytes += encoded(node.map { number($0, nodes.count) }) }
        return bytes + Array(repeating: 0, count: 16) + data.bytes + metadata(nodes.count)
    }

    private var bits: Int { version == 6 ? 128 : 32 }

    private func bit(_ number: UInt128, _ place: Int) -> Int { Int(number >> UInt128(bits - 1 - place) & 1) }

    private func insert(_ address: UInt128, _ length: Int, _ half: Half, into nodes: inout [[Half]]) {
        var node = 0
        for place in 0..<length - 1 {
            let side = bit(address, place)
            if case .node(let next) = nodes[node][side] {
                node = next
            } else {
                nodes.append([nodes[node][side], nodes[node][side]])
                nodes[node][side] = .node(nodes.count - 1)
                node = nodes.count - 1
            }
        }
        nodes[node][bit(address, length - 1)] = half
    }

    private func half(_ nodes: [[Half]], _ address: UInt128, _ length: Int) -> Half {
        var half = Half.node(0)
        for place in 0..<length {
            guard case .node(let node) = half else { return half }
            half = nodes[node][bit(address, place)]
        }
        return half
    }

    private func number(_ half: Half, _ count: Int) -> UInt64 {
        switch half {
        case .nothing: UInt64(count)
        case .node(let node): UInt64(node)
        case .data(let place): UInt64(count + 16 + place)
        }
    }

    private func encoded(_ halves: [UInt64]) -> [UInt8] {
        switch recordSize {
        case 24: DataWriter.bigEndian(halves[0], 3) + DataWriter.bigEndian(halves[1], 3)
        case 28:
            DataWriter.bigEndian(halves[0] & 0xff_ffff, 3) + [UInt8((halves[0] >> 24) << 4 | halves[1] >> 24)] + DataWriter.bigEndian(halves[1] & 0xff_ffff, 3)
        default: DataWriter.bigEndian(halves[0], 4) + DataWriter.bigEndian(halves[1], 4)
        }
    }

    private func metadata(_ count: Int) -> [UInt8] {
        var writer = DataWriter()
        _ = writer.place(
            of: .map([
                "node_count": .unsigned(UInt128(count), type: 6), "record_size": .unsigned(UInt128(recordSize), type: 5),
                "ip_version": .unsigned(UInt128(version), type: 5), "database_type": .text("Test"),
                "binary_format_major_version": .unsigned(2, type: 5), "binary_format_minor_version": .unsigned(0, type: 5),
                "build_epoch": .unsigned(1_700_000_000, type: 9), "languages": .array([.text("en")]),
            ]))
        return [0xab, 0xcd, 0xef] + Array("MaxMind.com".utf8) + writer.bytes
    }
}

/// The data section; texts and values that were written before are pointed at.
struct DataWriter {
    private(set) var bytes: [UInt8] = []
    private var places: [MaxMindWriter.Value: Int] = [:]

    mutating func place(of value: MaxMindWriter.Value) -> Int {
        if let place = places[value] { return place }
        let place = bytes.count
        places[value] = place
        write(value)
        return place
    }

    private mutating func part(_ value: MaxMindWriter.Value) {
        if case .text(let text) = value, text.utf8.count > 3 {
            if let place = places[value] {
                bytes += Self.pointer(place)
                return
            }
            places[value] = bytes.count
        }
        write(value)
    }

    private mutating func write(_ value: MaxMindWriter.Value) {
        switch value {
        case .map(let fields):
            control(7, fields.count)
            for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
                part(.text(name))
                part(value)
            }
        case .array(let elements):
            control(11, elements.count)
            for element in elements { part(element) }
        case .text(let text):
            control(2, text.utf8.count)
            bytes += text.utf8
        case .double(let number):
            control(3, 8)
            bytes += Self.bigEndian(number.bitPattern, 8)
        case .float(let number):
            control(15, 4)
            bytes += Self.bigEndian(UInt64(number.bitPattern), 4)
        case .unsigned(let number, let type):
            let digits = (0..<16).reversed().map { UInt8(truncatingIfNeeded: number >> UInt128(8 * $0)) }.drop { $0 == 0 }
            control(type, digits.count)
            bytes += digits
        case .signed(let number):
            control(8, 4)
            bytes += Self.bigEndian(UInt64(UInt32(bitPattern: number)), 4)
        case .bool(let isTrue): control(14, isTrue ? 1 : 0)
        case .bytes(let content):
            control(4, content.count)
            bytes += content
        }
    }

    private mutating func control(_ type: Int, _ size: Int) {
        let (short, rest): (Int, [UInt8]) =
            switch size {
            case ..<29: (size, [])
            case ..<285: (29, [UInt8(size - 29)])
            case ..<65_821: (30, Self.bigEndian(UInt64(size - 285), 2))
            default: (31, Self.bigEndian(UInt64(size - 65_821), 3))
            }
        bytes += type < 8 ? [UInt8(type << 5 | short)] : [UInt8(short), UInt8(type - 7)]
        bytes += rest
    }

    static func pointer(_ place: Int) -> [UInt8] {
        switch place {
        case ..<2_048: [UInt8(1 << 5 | place >> 8), UInt8(place & 0xff)]
        case ..<526_336: [UInt8(1 << 5 | 1 << 3 | (place - 2_048) >> 16)] + bigEndian(UInt64((place - 2_048) & 0xffff), 2)
        case ..<134_744_064: [UInt8(1 << 5 | 2 << 3 | (place - 526_336) >> 24)] + bigEndian(UInt64((place - 526_336) & 0xff_ffff), 3)
        default: [UInt8(1 << 5 | 3 << 3)] + bigEndian(UInt64(place), 4)
        }
    }

    static func bigEndian(_ number: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
    }
}
