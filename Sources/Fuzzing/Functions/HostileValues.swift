/// Values of an SQL type, in the text that its input function reads: hostile ones first, random ones after them. The same for the same seed.
struct HostileValues {
    /// Values of each type.
    static let count = 3_000

    private let seed: UInt64

    init(seed: UInt64) { self.seed = seed }

    /// Nil for a type of which none are known.
    func values(of type: String) -> [String]? {
        var random = FuzzRandom(seed: seed &+ type.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
        if type.hasSuffix("[]") {
            guard let elements = values(of: String(type.dropLast(2)))?.filter({ $0.utf8.count < 2_000 }) else { return nil }
            return Self.arrays + (0..<Self.count).map { _ in Self.array(of: elements, &random) }
        }
        guard let (special, make) = Self.known[type] else { return nil }
        return special + (0..<max(0, Self.count - special.count)).map { _ in make(&random) }
    }

    private typealias Make = @Sendable (inout FuzzRandom) -> String

    private static let known: [String: (special: [String], make: Make)] = [
        "boolean": (["true", "false"], { $0.chance(50) ? "true" : "false" }),
        "smallint": (["0", "-32768", "32767"], { "\(Int16(truncatingIfNeeded: $0.next()))" }),
        "integer": (["0", "1", "-1", "2147483647", "-2147483648", "64", "12", "2026"], { "\(Int32(truncatingIfNeeded: integer(&$0)))" }),
        "bigint": (longs, { "\(integer(&$0))" }),
        "real": (["0", "-0", "NaN", "Infinity", "-Infinity", "3e38", "1e-45"], { "\(Float(bitPattern: UInt32(truncatingIfNeeded: $0.next())))".uppercased().replacingNaN }),
        "double precision": (reals, real),
        "numeric": (decimals, decimal),
        "text": (HostileTexts.all, text),
        "character varying": (HostileTexts.all, text),
        "jsonb": (RandomJSON.hostile, { RandomJSON.value(&$0, depth: 0) }),
        "json": (RandomJSON.hostile, { RandomJSON.value(&$0, depth: 0) }),
        "uuid": (["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"], { digits(&$0, 32) }),
        "bytea": (["\\x", "\\x00", "\\xff", "\\xc328", "\\x1f8b", "\\xeda080"], { digits(&$0, 2 * $0.below($0.chance(5) ? 2_000 : 40)) }),
        "bit varying": (["", "0", "1"], bits), "bit": (["0", "1"], { $0.chance(50) ? "0" : "1" }),
        "inet": (["0.0.0.0", "255.255.255.255/32", "10.0.0.1/8", "::", "::1", "::ffff:1.2.3.4", "ffff::/0"], { "\($0.below(256)).\($0.below(256)).0.\($0.below(256))/\($0.below(33))" }),
        "timestamp without time zone": (dates, date), "timestamp with time zone": (dates, date), "date": (dates, date),
        "interval": (["0", "178000000 years", "-178000000 years", "1 month", "-1 microsecond"], { "\(Int32(truncatingIfNeeded: $0.next())) days \(Int32(truncatingIfNeeded: $0.next())) seconds" }),
        "point": (["(0,0)", "(NaN,Infinity)", "(1e308,-1e308)", "(-180,90)"], { "(\(real(&$0)),\(real(&$0)))" }),
    ]

    private static let arrays = ["{}", "{NULL}", "{NULL,NULL,NULL}"]

    private static let longs = [
        "0", "1", "-1", "2", "3", "7", "-14", "10", "31", "32", "33", "63", "64", "65", "100", "127", "128", "129", "255", "1023", "1024", "1025", "1048575", "1048576", "1048577", "55296", "57343",
        "65533", "1114111", "1114112", "2147483646", "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967295", "4294967296", "864000000000", "-864000000000",
        "621355968000000000", "639053021604813094", "3155378975999999999", "3155378976000000000", "9223372036854775807", "9223372036854775806", "-9223372036854775808", "-9223372036854775807", "92233720368547758",
    ]
    private static let reals = [
        "0", "-0", "1", "-1.5", "NaN", "Infinity", "-Infinity", "1.7976931348623157e308", "-1.7976931348623157e308", "2.2250738585072014e-308", "5e-324", "-5e-324", "1e-300", "1e140", "1e-140",
        "9.9e139", "8e307", "709.7", "709.9", "-708.5", "0.1", "0.5", "1e15", "1e16", "1e17", "9223372036854775807", "9223372036854774784", "-9223372036854775808", "9007199254740993", "90", "-90", "180", "360", "-180",
        "100", "99.999999999999", "50", "3.141592653589793", "1.5707963267948966", "4294967296", "1e290", "1e300", "-1e300", "30", "308", "-300",
    ]
    private static let decimals = [
        "0", "-0", "1.5", "-7", "NaN", "Infinity", "-Infinity", "1e300", "1e-300", "1e400", "-1e400", "9223372036854775807", "9223372036854775808", "-9223372036854775808.5", "0.000000000000000000000000000000000001",
        "99999999999999999999999999999999999999999999", "1e20000", "-1e20000", "1e-16000", "1e131071", "-1e131071", "340282366920938463463374607431768211455", "340282366920938463463374607431768211456", "18446744073709551616",
    ]
    private static let dates = ["0001-01-01", "9999-12-31", "2026-01-29", "infinity", "-infinity", "4713-01-01 BC", "294276-12-31", "10000-01-01", "1900-02-28", "2000-02-29"]

    /// Of any length in bits, near a power of two, or a datetime.
    private static func integer(_ random: inout FuzzRandom) -> Int64 {
        let bits = Int64(bitPattern: random.next())
        return switch random.below(4) {
        case 0: bits >> Int64(random.below(64))
        case 1: Int64(random.below(41) - 20)
        case 2: (Int64(1) << Int64(random.below(63))) &+ Int64(random.below(5) - 2)
        default: Int64(random.next() % 3_155_378_976_000_000_000)
        }
    }

    private static let real: Make = { random in
        switch random.below(3) {
        case 0: "\(Double(bitPattern: random.next()))".replacingNaN
        case 1: "\(Double(integer(&random)) / 8)"
        default: "\(Double(random.below(20_001) - 10_000) / 100)"
        }
    }

    private static let decimal: Make = { random in
        let sign = random.chance(30) ? "-" : ""
        let whole = (0...random.below(40)).map { _ in "\(random.below(10))" }.joined()
        let fraction = (0...random.below(40)).map { _ in "\(random.below(10))" }.joined()
        return sign + (random.chance(50) ? whole : "\(random.below(1_000))") + (random.chance(50) ? "." + fraction : "") + (random.chance(10) ? "e\(random.below(800) - 400)" : "")
    }

    private static let date: Make = { random in
        let (year, month, day) = (1 + random.below(9_999), 1 + random.below(12), 1 + random.below(28))
        return "\(String("000\(year)".suffix(4)))-\(month)-\(day)"
    }

    private static let bits: Make = { random in (0..<random.below(200)).map { _ in random.chance(50) ? "0" : "1" }.joined() }

    private static func digits(_ random: inout FuzzRandom, _ count: Int) -> String {
        let prefix = count == 32 ? "" : "\\x"
        return prefix + (0..<count).map { _ in String(random.below(16), radix: 16) }.joined()
    }

    /// Pieces of the hostile ones put together, with characters dropped or put in; or letters of any script.
    static let text: @Sendable (inout FuzzRandom) -> String = { random in
        if random.chance(15) { return characters(&random, atMost: 30) }
        let (head, tail) = (Array(piece(&random).unicodeScalars), Array(piece(&random).unicodeScalars))
        var scalars = Array(head.prefix(random.below(head.count + 1)) + tail.suffix(random.below(tail.count + 1)))
        for _ in 0..<random.below(3) { scalars.insert(scalar(&random), at: random.below(scalars.count + 1)) }
        if !scalars.isEmpty, random.chance(30) { scalars.remove(at: random.below(scalars.count)) }
        return String(String.UnicodeScalarView(scalars))
    }

    private static let pieces = HostileTexts.all.filter { $0.utf8.count < 200 }

    private static func piece(_ random: inout FuzzRandom) -> String {
        random.chance(20) ? decimal(&random) : random.pick(pieces)
    }

    static func characters(_ random: inout FuzzRandom, atMost count: Int) -> String {
        String(String.UnicodeScalarView((0..<random.below(count + 1)).map { _ in scalar(&random) }))
    }

    /// U+0000 cannot be stored.
    private static func scalar(_ random: inout FuzzRandom) -> Unicode.Scalar {
        let range = random.pick([0x20...0x7e, 0x20...0x7e, 0x1...0x1f, 0xa0...0x24f, 0x300...0x36f, 0x370...0x5ff, 0x3040...0x30ff, 0xfb00...0xffff, 0x1f300...0x1f9ff, 0xe000...0x10ffff])
        return Unicode.Scalar(UInt32(range.lowerBound + random.below(range.count))) ?? "\u{FFFD}"
    }

    /// Of one dimension, of two, or with a lower bound of its own; some elements are null.
    private static func array(of elements: [String], _ random: inout FuzzRandom) -> String {
        func list(_ count: Int) -> String {
            "{" + (0..<count).map { _ in random.chance(10) ? "NULL" : quoted(random.pick(elements)) }.joined(separator: ",") + "}"
        }
        switch random.below(12) {
        case 0:
            let width = 1 + random.below(3)
            return "{" + list(width) + "," + list(width) + "}"
        case 1: return "[3:4]=" + list(2)
        default: return list(random.below(random.chance(5) ? 200 : 6))
        }
    }

    private static func quoted(_ element: String) -> String {
        var text = "\""
        for scalar in element.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
        return text + "\""
    }
}

extension String {
    /// Swift writes what PostgreSQL does not read.
    fileprivate var replacingNaN: String {
        let lower = lowercased()
        return lower.contains("nan") ? "NaN" : lower.hasPrefix("-inf") ? "-Infinity" : lower.hasPrefix("inf") ? "Infinity" : lower
    }
}
