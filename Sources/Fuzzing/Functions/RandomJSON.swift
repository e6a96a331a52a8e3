/// JSON texts that PostgreSQL stores: scalars where objects are expected, deep and broad values, numbers beyond any type.
enum RandomJSON {
    static let hostile = [
        "null", "true", "false", "{}", "[]", "\"\"", "\"text\"", "\"12\"", "0", "-0", "1.0", "1e400", "-1e-400", "1e20000", "9223372036854775807", "9223372036854775808", "0.1000", "[null]", "[[]]", "[{}]", "{\"\":null}",
        "[1,\"a\",null,{\"b\":[]}]", "{\"a\":{\"b\":1}}", "\"2026-01-29T16:49:20.4813094Z\"", "\"1.02:03:04\"", "\"74be27de-1e4e-49d9-b579-fe0b331d3642\"", "[1,2,3]", "[1.5,\"NaN\",null]", "[\"a\",\"b\"]", "[[\"k\",\"v\"],[null,1]]",
        "[1e308,1e308,-1e308]", "[0,0,0,0]", "[9223372036854775807,1]", "\"\\\"\\\\\\n\\u0001😀\"", "[\"10.0.0.0/8\",\"::/0\"]", "{\"type\":\"Point\",\"coordinates\":[1,2]}", "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[0,1],[0,0]]]}",
        String(repeating: "[", count: 400) + String(repeating: "]", count: 400), String(repeating: "{\"a\":", count: 1_500) + "1" + String(repeating: "}", count: 1_500),
        "[" + (0..<2_000).map { "\($0)" }.joined(separator: ",") + "]", "{" + (0..<1_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}",
        "[" + (0..<40_000).map { "\($0 % 977)" }.joined(separator: ",") + "]", "\"" + String(repeating: "x", count: 1_000_000) + "\"",
    ]

    static func value(_ random: inout FuzzRandom, depth: Int) -> String {
        switch random.below(depth > 4 ? 6 : 10) {
        case 0: random.pick(["null", "true", "false"])
        case 1, 2: number(&random)
        case 3, 4: string(&random)
        case 5: random.pick(["1", "\"a\"", "\"\"", "2.5"])
        case 6, 7, 8: "[" + (0..<random.below(7)).map { _ in value(&random, depth: depth + 1) }.joined(separator: ",") + "]"
        default: "{" + (0..<random.below(6)).map { _ in "\(key(&random)):\(value(&random, depth: depth + 1))" }.joined(separator: ",") + "}"
        }
    }

    private static func key(_ random: inout FuzzRandom) -> String {
        random.chance(70) ? "\"\(random.pick(["a", "b", "c", "type", "coordinates"]))\"" : string(&random)
    }

    private static func number(_ random: inout FuzzRandom) -> String {
        switch random.below(4) {
        case 0: "\(Int64(bitPattern: random.next()) >> Int64(random.below(64)))"
        case 1: "\(random.below(100))"
        case 2: "\(Double(random.below(20_001) - 10_000) / 64)"
        default: "\(random.below(1_000)).\(random.below(1_000_000))e\(random.below(700) - 350)"
        }
    }

    private static func string(_ random: inout FuzzRandom) -> String {
        let text = random.chance(50) ? HostileValues.text(&random) : HostileValues.characters(&random, atMost: 12)
        return "\"" + text.unicodeScalars.map { escaped($0) }.joined() + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case _ where scalar.value < 0x20: "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))"
        default: String(Character(scalar))
        }
    }
}
