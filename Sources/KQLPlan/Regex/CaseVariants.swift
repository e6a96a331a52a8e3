/// What a character matches where case is ignored: Unicode's simple case folding, without a language.
enum CaseVariants {
    static func closure(of points: CodePoints) -> CodePoints {
        var added: [ClosedRange<UInt32>] = []
        for (point, variants) in isASCII(points) ? ascii : all where points.contains(point) {
            added += variants.map { $0...$0 }
        }
        return CodePoints(points.ranges + added)
    }

    private static func isASCII(_ points: CodePoints) -> Bool { points.ranges.allSatisfy { $0.upperBound < 0x80 } }

    /// Of the letters of ASCII: the other case, the long s, the sign of Kelvin.
    private static let ascii: [UInt32: [UInt32]] = (UInt32(65)...90).reduce(into: [:]) { table, upper in
        let far: [UInt32] = upper == 0x4B ? [0x212A] : upper == 0x53 ? [0x17F] : []
        table[upper] = [upper + 32] + far
        table[upper + 32] = [upper] + far
    }

    private static let all: [UInt32: [UInt32]] = {
        var family: [UInt32: UInt32] = [:]
        func head(_ point: UInt32) -> UInt32 {
            var point = point
            while let next = family[point], next != point { point = next }
            return point
        }
        func join(_ a: UInt32, _ b: UInt32) { family[head(a)] = head(b) }
        for point in UInt32(0)...0x1FFFF {
            guard point != 0x130, point != 0x131, let scalar = Unicode.Scalar(point), scalar.properties.changesWhenCaseMapped else { continue }
            let properties = scalar.properties
            for text in [properties.lowercaseMapping, properties.uppercaseMapping, properties.titlecaseMapping] {
                let mapped = text.unicodeScalars
                if mapped.count == 1, let only = mapped.first, only != scalar { join(point, only.value) }
            }
        }
        for (a, b): (UInt32, UInt32) in [(0xFB05, 0xFB06), (0x1FD3, 0x390), (0x1FE3, 0x3B0)] { join(a, b) }
        let members = Set(family.keys).union(family.values)
        let families = Dictionary(grouping: members, by: head)
        return families.values.reduce(into: [:]) { table, family in
            for point in family { table[point] = family.filter { $0 != point } }
        }
    }()
}
