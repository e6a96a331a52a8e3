import HuntModel

extension QueryWriter {
    /// An expression of this type, not higher than `depth` levels or so.
    mutating func expression(_ type: KQLType, depth: Int) -> String {
        let fitting = scope.filter { $0.type == type }
        if depth <= 0 || random.chance(25) {
            if !fitting.isEmpty, random.chance(75) { return written(random.pick(fitting).name) }
            return type == .long && !numbers.isEmpty && random.chance(30) ? random.pick(numbers) : literal(type)
        }
        if random.chance(4) { return stray(depth) }
        if random.chance(12) { return choice(type, depth) }
        switch type {
        case .bool: return condition(depth - 1)
        case .int: return "toint(\(expression(.long, depth: depth - 1)))"
        case .long: return whole(depth - 1)
        case .real: return real(depth - 1)
        case .decimal: return "todecimal(\(expression(random.pick([.long, .real, .string]), depth: depth - 1)))"
        case .string: return string(depth - 1)
        case .datetime: return time(depth - 1)
        case .timespan: return span(depth - 1)
        case .guid: return "toguid(\(expression(.string, depth: depth - 1)))"
        case .dynamic: return dynamic(depth - 1)
        }
    }

    /// Of another type than is due: conversions and refusals have their turn too.
    private mutating func stray(_ depth: Int) -> String {
        expression(random.pick(KQLType.allCases), depth: depth - 1)
    }

    private mutating func choice(_ type: KQLType, _ depth: Int) -> String {
        let (a, b) = (expression(type, depth: depth - 1), expression(type, depth: depth - 1))
        switch random.below(3) {
        case 0: return "coalesce(\(a), \(b))"
        case 1: return "case(\(expression(.bool, depth: depth - 1)), \(a), \(expression(.bool, depth: depth - 1)), \(b), \(a))"
        default: return "iff(\(expression(.bool, depth: depth - 1)), \(a), \(b))"
        }
    }

    private mutating func condition(_ depth: Int) -> String {
        let type = random.pick(KQLType.allCases.filter { $0 != .dynamic && $0 != .guid && $0 != .bool })
        switch random.below(14) {
        case 0, 1: return "(\(expression(.bool, depth: depth)) \(random.pick(["and", "or"])) \(expression(.bool, depth: depth)))"
        case 2: return "not(\(expression(.bool, depth: depth)))"
        case 3: return "\(expression(type, depth: depth)) \(random.pick(["==", "!=", "<", "<=", ">", ">="])) \(expression(type, depth: depth))"
        case 4: return "\(expression(.dynamic, depth: depth)) == \(expression(type, depth: depth))"
        case 5...7: return "\(expression(.string, depth: depth)) \(random.pick(Self.textOperators)) \(expression(.string, depth: depth))"
        case 8: return "\(expression(type, depth: depth)) \(random.pick(["in", "!in"])) (\(literal(type)), \(literal(type)))"
        case 9: return "\(expression(.string, depth: depth)) \(random.pick(["in~", "!in~", "has_any", "has_all"])) ('a', \(literal(.string)), \"7\")"
        case 10: return "\(expression(type, depth: depth)) between (\(expression(type, depth: 0)) .. \(expression(type, depth: 0)))"
        case 11: return "\(random.pick(["isnull", "isnotnull", "isempty", "isnotempty"]))(\(expression(random.pick(KQLType.allCases), depth: depth)))"
        case 12: return memberOfQuery(depth)
        default: return "\(expression(.string, depth: depth)) matches regex '\(random.pick(["a", "^a+$", "[0-9]{1,3}", "(?i)x|y", "\\\\d", "."]))'"
        }
    }

    private static let textOperators = [
        "==", "!=", "=~", "!~", "has", "!has", "has_cs", "contains", "!contains", "contains_cs", "startswith", "!startswith", "startswith_cs", "endswith",
        "endswith_cs", "hasprefix", "!hasprefix", "hassuffix", "hassuffix_cs",
    ]

    private mutating func memberOfQuery(_ depth: Int) -> String {
        guard nesting < 2 else { return "true" }
        let subject = expression(.string, depth: depth)
        let (text, columns) = subquery(steps: random.below(2))
        guard let column = columns.first(where: { $0.type == .string }) else { return "true" }
        return "\(subject) in ((\(text) | project \(written(column.name))))"
    }

    private mutating func whole(_ depth: Int) -> String {
        switch random.below(9) {
        case 0...2: return "(\(expression(.long, depth: depth)) \(random.pick(["+", "-", "*", "/", "%"])) \(expression(random.pick([.long, .int]), depth: depth)))"
        case 3: return "strlen(\(expression(.string, depth: depth)))"
        case 4: return "tolong(\(expression(random.pick(KQLType.allCases), depth: depth)))"
        case 5: return "-\(expression(.long, depth: depth))"
        case 6: return "array_length(\(expression(.dynamic, depth: depth)))"
        case 7: return "datetime_diff('\(random.pick(["day", "hour", "month"]))', \(expression(.datetime, depth: depth)), \(expression(.datetime, depth: depth)))"
        default: return "bin(\(expression(.long, depth: depth)), \(1 + random.below(9)))"
        }
    }

    private mutating func real(_ depth: Int) -> String {
        switch random.below(5) {
        case 0, 1: return "(\(expression(.real, depth: depth)) \(random.pick(["+", "-", "*", "/", "%"])) \(expression(random.pick([.real, .long]), depth: depth)))"
        case 2: return "todouble(\(expression(random.pick(KQLType.allCases), depth: depth)))"
        case 3: return "\(random.pick(["abs", "floor", "ceiling", "sqrt", "log", "exp", "sign"]))(\(expression(.real, depth: depth)))"
        default: return "(\(expression(.timespan, depth: depth)) / \(expression(.timespan, depth: depth)))"
        }
    }

    private mutating func string(_ depth: Int) -> String {
        switch random.below(9) {
        case 0, 1: return "strcat(\(expression(.string, depth: depth)), \(expression(random.pick(KQLType.allCases), depth: depth)))"
        case 2: return "\(random.pick(["tolower", "toupper", "trim_start", "reverse"]))(\(expression(.string, depth: depth)))"
        case 3: return "substring(\(expression(.string, depth: depth)), \(expression(.long, depth: depth)), \(random.below(5)))"
        case 4, 5: return "tostring(\(expression(random.pick(KQLType.allCases), depth: depth)))"
        case 6: return "extract('(a)(b)?', \(random.below(3)), \(expression(.string, depth: depth)))"
        case 7: return "replace_string(\(expression(.string, depth: depth)), 'a', \(expression(.string, depth: depth)))"
        default: return "tostring(split(\(expression(.string, depth: depth)), ',')[\(random.below(3))])"
        }
    }

    private mutating func time(_ depth: Int) -> String {
        switch random.below(6) {
        case 0: return "(\(expression(.datetime, depth: depth)) \(random.pick(["+", "-"])) \(expression(.timespan, depth: depth)))"
        case 1: return "ago(\(literal(.timespan)))"
        case 2: return "bin(\(expression(.datetime, depth: depth)), \(random.pick(["1h", "1d", "7m"])))"
        case 3: return "todatetime(\(expression(random.pick([.string, .long, .dynamic]), depth: depth)))"
        case 4: return "\(random.pick(["startofday", "startofmonth", "endofweek"]))(\(expression(.datetime, depth: depth)))"
        default: return "datetime_add('month', \(expression(.long, depth: depth)), \(expression(.datetime, depth: depth)))"
        }
    }

    private mutating func span(_ depth: Int) -> String {
        switch random.below(4) {
        case 0: return "(\(expression(.datetime, depth: depth)) - \(expression(.datetime, depth: depth)))"
        case 1: return "(\(expression(.timespan, depth: depth)) \(random.pick(["+", "-"])) \(expression(.timespan, depth: depth)))"
        case 2: return "(\(expression(.timespan, depth: depth)) * \(expression(.long, depth: depth)))"
        default: return "totimespan(\(expression(.string, depth: depth)))"
        }
    }

    private mutating func dynamic(_ depth: Int) -> String {
        switch random.below(8) {
        case 0: return "parse_json(\(expression(.string, depth: depth)))"
        case 1: return "todynamic(\(expression(.string, depth: depth)))"
        case 2: return "pack_array(\(expression(random.pick(KQLType.allCases), depth: depth)), \(expression(random.pick(KQLType.allCases), depth: depth)))"
        case 3: return "bag_pack('k', \(expression(random.pick(KQLType.allCases), depth: depth)))"
        case 4: return "split(\(expression(.string, depth: depth)), ',')"
        case 5: return "(\(expression(.dynamic, depth: depth))).k"
        case 6: return "(\(expression(.dynamic, depth: depth)))['k'][\(random.pick(["0", "-1", "1"]))]"
        default: return "array_slice(\(expression(.dynamic, depth: depth)), 0, \(expression(.long, depth: 0)))"
        }
    }

    mutating func literal(_ type: KQLType) -> String {
        switch type {
        case .bool: random.pick(["true", "false", "bool(null)"])
        case .int: random.pick(["int(0)", "int(7)", "int(-2147483648)", "int(null)"])
        case .long: random.pick(["0", "1", "-1", "42", "long(null)", "9223372036854775807", "-9223372036854775807", "0x1f"])
        case .real: random.pick(["0.0", "1.5", "-2.25", "real(null)", "real(nan)", "real(+inf)", "1e300", "1e-300"])
        case .decimal: random.pick(["decimal(0)", "decimal(1.1)", "decimal(-99999999999999999999.5)", "decimal(null)"])
        case .string: random.pick(["''", "'a'", "'A b'", "\"7\"", "@'c:\\x'", "'é%_'", "'a,b,c'", "'{\"k\": [1, \"a\"]}'", "'2026-01-29'", "'\\u0000x'", "'1.02:03:04'"])
        case .datetime: random.pick(["datetime(2026-01-29T16:49:20.4813094Z)", "datetime(null)", "datetime(0001-01-01)", "datetime(9999-12-31 23:59:59.9999999)", "now()"])
        case .timespan: random.pick(["0s", "1h", "-1d", "timespan(null)", "timespan(10675199.02:48:05.4775807)", "1tick"])
        case .guid: random.pick(["guid(74be27de-1e4e-49d9-b579-fe0b331d3642)", "guid(null)"])
        case .dynamic: random.pick(["dynamic(null)", "dynamic([1, 2, \"a\"])", "dynamic({\"k\": [1, {\"k\": 2}]})", "dynamic(\"text\")", "dynamic([])", "dynamic(1.5)"])
        }
    }
}
