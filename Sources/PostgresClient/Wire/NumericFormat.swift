/// `numeric` in PostgreSQL's binary format: base-10,000 digits with the power of the first one, a sign, and the digits shown
/// behind the point.
enum NumericFormat {
    private static let specials: [(text: String, sign: UInt16)] = [
        ("NaN", 0xC000), ("Infinity", 0xD000), ("-Infinity", 0xF000),
    ]
    private static let negative: UInt16 = 0x4000

    static func encode(_ text: String, to bytes: inout [UInt8]) throws(PostgresError) {
        if let special = specials.first(where: { $0.text == text }) {
            return write(digits: [], weight: 0, sign: special.sign, scale: 0, to: &bytes)
        }
        guard let number = Decimal10(text), let groups = number.groups else {
            throw PostgresError(.badBind, "a bound numeric cannot be read", sqlState: "22P02")
        }
        write(
            digits: groups.digits, weight: groups.weight, sign: number.isNegative ? negative : 0, scale: groups.scale, to: &bytes)
    }

    private static func write(digits: [Int16], weight: Int16, sign: UInt16, scale: Int16, to bytes: inout [UInt8]) {
        bytes.append(bigEndian: Int16(clamping: digits.count))
        bytes.append(bigEndian: weight)
        bytes.append(bigEndian: sign)
        bytes.append(bigEndian: scale)
        for digit in digits { bytes.append(bigEndian: digit) }
    }

    /// Plain decimal notation, as many digits behind the point as the number has in PostgreSQL.
    static func decode(_ bytes: UnsafeRawBufferPointer) -> String? {
        var reader = ByteReader(bytes)
        guard let count = reader.next(Int16.self), let weight = reader.next(Int16.self), let sign = reader.next(UInt16.self),
            let scale = reader.next(UInt16.self)
        else { return nil }
        if let special = specials.first(where: { $0.sign == sign }) { return special.text }
        var groups: [Int] = []
        for _ in 0..<max(0, count) {
            guard let group = reader.next(Int16.self) else { return nil }
            groups.append(Int(group))
        }
        return (sign == negative ? "-" : "") + plain(groups, weight: Int(weight), scale: Int(scale))
    }

    private static func plain(_ groups: [Int], weight: Int, scale: Int) -> String {
        func group(at power: Int) -> String {
            let index = weight - power
            let digits = String(groups.indices.contains(index) ? groups[index] : 0)
            return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
        let whole = stride(from: max(weight, 0), through: 0, by: -1).map(group(at:)).joined().drop { $0 == "0" }
        let head = whole.isEmpty ? "0" : String(whole)
        guard scale > 0 else { return head }
        let fraction = (1...((scale + 3) / 4)).map { group(at: -$0) }.joined()
        return head + "." + fraction.prefix(scale)
    }
}
