import Foundation
import HuntModel

/// The elements of a JSON array of scalars.
enum JSONArray {
    /// Nil where `json` is no array, or holds arrays or objects.
    static func values(of json: String) -> [KQLValue]? {
        guard let elements = try? JSONDecoder().decode([Element].self, from: Data(json.utf8)) else { return nil }
        return elements.map(\.value)
    }

    private struct Element: Decodable {
        var value: KQLValue

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let flag = try? container.decode(Bool.self) {
                value = .bool(flag)
            } else if let number = try? container.decode(Int64.self) {
                value = .long(number)
            } else if let number = try? container.decode(Double.self) {
                value = .real(number)
            } else if container.decodeNil() {
                value = .null(.dynamic)
            } else {
                value = .string(try container.decode(String.self))
            }
        }
    }
}
