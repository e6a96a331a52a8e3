public import Segments

/// A column of random rows, of the shapes that encodings are made for and of those that they are not.
public struct SegmentInput: Sendable {
    public var kind: SegmentKind
    public var codec: SegmentCodec
    public var keys: SegmentIndexing.Keys
    /// Fields of binary COPY; nil is NULL.
    public var fields: [[UInt8]?]

    public init(seed: UInt64, rows most: Int = 3_000) {
        var random = FuzzRandom(seed: seed)
        kind = random.pick(SegmentKind.allCases)
        codec = random.pick(SegmentCodec.allCases)
        keys = random.pick([.values, .terms, .both])
        let rows = random.chance(30) ? random.below(12) : random.below(most)
        let nulls = random.pick([0, 0, 1, 30, 100])
        var shape = Shape(kind: kind, &random)
        fields = []
        for _ in 0..<rows { fields.append(random.chance(nulls) ? nil : shape.field(&random)) }
    }
}

/// Where the values of a column come from.
private struct Shape {
    private let kind: SegmentKind
    private let style: Int
    /// Values that return, most of the time.
    private let pool: [[UInt8]]
    private let fresh: Int
    private var last: Int64

    init(kind: SegmentKind, _ random: inout FuzzRandom) {
        self.kind = kind
        style = random.below(10)
        last = Int64(truncatingIfNeeded: random.next())
        fresh = random.pick([0, 5, 50, 100])
        var values: [[UInt8]] = []
        for _ in 0..<(1 + random.below(random.pick([1, 3, 300, 2_000]))) { values.append(Self.value(kind, style, &last, &random)) }
        pool = values
    }

    mutating func field(_ random: inout FuzzRandom) -> [UInt8] {
        random.chance(fresh) ? Self.value(kind, style, &last, &random) : random.pick(pool)
    }

    private static func value(_ kind: SegmentKind, _ style: Int, _ last: inout Int64, _ random: inout FuzzRandom) -> [UInt8] {
        switch kind {
        case .bool: return [UInt8(random.below(2))]
        case .int2: return bigEndian(Int16(truncatingIfNeeded: number(style, &last, &random)))
        case .int4: return bigEndian(Int32(truncatingIfNeeded: number(style, &last, &random)))
        case .int8: return bigEndian(number(style, &last, &random))
        case .real: return bigEndian(style < 5 ? UInt64(bitPattern: number(style, &last, &random)) : (Double(random.below(1_000)) / 8).bitPattern)
        case .guid: return bytes(16, &random)
        case .decimal: return bytes(8 + 2 * random.below(6), &random)
        case .json: return [1] + text(style, &random)
        case .text: return text(style, &random)
        }
    }

    private static func bigEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }

    private static func number(_ style: Int, _ last: inout Int64, _ random: inout FuzzRandom) -> Int64 {
        switch style {
        case 0: return random.pick([.min, .max, 0, -1, 1])
        case 1: return Int64(truncatingIfNeeded: random.next())
        case 2...4:
            last &+= Int64(random.below(5_000)) &* (style == 2 ? 10_000 : 1)
            return last
        case 5: return Int64(random.below(30)) &* 0x0123_4567_89ab
        default: return Int64(truncatingIfNeeded: random.next() >> UInt64(random.below(64)))
        }
    }

    private static func bytes(_ count: Int, _ random: inout FuzzRandom) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) } }

    private static func text(_ style: Int, _ random: inout FuzzRandom) -> [UInt8] {
        if random.chance(3) { return [] }
        switch style {
        case 0: return Array(HostileTexts.all[random.below(HostileTexts.all.count)].utf8)
        case 1: return digits(40, &random)
        case 2: return digits(2 * random.below(40), &random)
        case 3:
            let parts = [8, 4, 4, 4, 12].map { digits($0, &random) }
            return Array(parts.joined(separator: [UInt8(ascii: "-")]))
        case 4: return Array(repeating: UInt8(97 + random.below(3)), count: random.below(70_000))
        case 5: return [UInt8](repeating: 255, count: 20 + random.below(30)) + bytes(random.below(3), &random)
        case 6: return scalars(&random)
        default: return Array("C:\\Users\\user\(random.below(50))\\\(random.pick(["Desktop", "İstanbul", "\u{212A}elvin", "日本語"]))\\\(random.below(5_000)).docx".utf8)
        }
    }

    private static func digits(_ count: Int, _ random: inout FuzzRandom) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return (0..<count).map { _ in digits[random.below(16)] }
    }

    private static func scalars(_ random: inout FuzzRandom) -> [UInt8] {
        var text = ""
        for _ in 0..<random.below(20) {
            if let scalar = Unicode.Scalar(UInt32(random.below(random.pick([0x80, 0x250, 0x3000, 0x11_0000])))), scalar != "\0" {
                text.unicodeScalars.append(scalar)
            }
        }
        return Array(text.utf8)
    }
}
