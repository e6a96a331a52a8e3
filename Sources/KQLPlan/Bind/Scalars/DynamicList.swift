import Foundation
import HuntModel

/// The elements of a dynamic array that is constant.
enum DynamicList {
    /// Nil where the JSON is no array; elements that are arrays or bags stay dynamic, nulls are left out.
    static func elements(_ json: String) -> [KQLValue]? {
        guard let list = try? JSONDecoder().decode([Element].self, from: Data(json.utf8)) else { return nil }
        return list.compactMap(\.value)
    }

    private struct Element: Decodable {
        var value: KQLValue?

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() { return }
            if let flag = try? container.decode(Bool.self) {
                value = .bool(flag)
            } else if let number = try? container.decode(Int64.self) {
                value = .long(number)
            } else if let number = try? container.decode(Double.self) {
                value = .real(number)
            } else if let text = try? container.decode(String.self) {
                value = .string(text)
            } else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "an element that is no scalar")
            }
        }
    }
}
