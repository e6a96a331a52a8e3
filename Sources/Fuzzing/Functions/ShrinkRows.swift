/// Makes the arguments of a call that fails as plain as they can be while it still fails.
struct ShrinkRows {
    let types: [String]
    /// Attempts, each a statement.
    private static let patience = 150

    func run(_ rows: [[String?]], _ fails: ([[String?]]) async throws -> Bool) async throws -> [[String?]] {
        var (best, attempts) = (rows, 0)
        func adopt(_ candidate: [[String?]]) async throws -> Bool {
            attempts += 1
            guard attempts < Self.patience, try await fails(candidate) else { return false }
            best = candidate
            return true
        }
        var place = 0
        while best.count > 1, place < best.count {
            var fewer = best
            fewer.remove(at: place)
            if try await !adopt(fewer) { place += 1 }
        }
        for row in best.indices {
            for column in types.indices {
                var isDone = false
                for plain in Self.plain(types[column]) where !isDone && best[row][column] != nil {
                    var candidate = best
                    candidate[row][column] = plain
                    isDone = try await adopt(candidate)
                }
                guard !isDone, types[column] == "text", let text = best[row][column] else { continue }
                var (scalars, size) = (Array(text.unicodeScalars), max(1, text.unicodeScalars.count / 2))
                while size >= 1, attempts < Self.patience {
                    var start = 0
                    while start < scalars.count, attempts < Self.patience {
                        let cut = Array(scalars[..<start]) + Array(scalars[min(scalars.count, start + size)...])
                        var candidate = best
                        candidate[row][column] = String(String.UnicodeScalarView(cut))
                        if try await adopt(candidate) { scalars = cut } else { start += size }
                    }
                    size = size == 1 ? 0 : size / 2
                }
            }
        }
        return best
    }

    /// What is tried first.
    private static func plain(_ type: String) -> [String?] {
        switch type {
        case "text": [nil, "", "a"]
        case "jsonb": [nil, "null", "[]", "{}", "1", "\"a\"", "[1]", "[\"a\"]"]
        case "boolean": [nil, "false"]
        case _ where type.hasSuffix("[]"): [nil, "{}", "{NULL}"]
        case "bigint", "integer", "numeric", "double precision": [nil, "0", "1", "-1"]
        default: [nil]
        }
    }
}
