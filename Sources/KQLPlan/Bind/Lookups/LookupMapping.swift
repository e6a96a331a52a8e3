import Foundation
import HuntModel

/// `ingestionMapping`: a JSON list that says where each column comes from. Columns that it leaves out are empty.
struct LookupMapping: Hashable {
    var sources: [String: MappedSource] = [:]

    struct Mistake: Error {
        var reason: String
    }

    init(_ text: String, columns: [Column]) throws(Mistake) {
        let entries: [Entry]
        do { entries = try JSONDecoder().decode([Entry].self, from: Data(text.utf8)) } catch {
            throw Mistake(reason: "it is no JSON list of {\"Column\", \"Properties\"}")
        }
        for entry in entries {
            guard columns.contains(where: { $0.name == entry.column }) else { throw Mistake(reason: "there is no column '\(entry.column)'") }
            guard sources[entry.column] == nil else { throw Mistake(reason: "it names '\(entry.column)' twice") }
            sources[entry.column] = try entry.source()
        }
    }

    /// Words in any case, with `Properties` around them or without, as both are written.
    private struct Entry: Decodable {
        var column = ""
        var words: [String: String] = [:]

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Word.self)
            for key in container.allKeys {
                if key.stringValue.lowercased() == "properties" {
                    let inner = try container.nestedContainer(keyedBy: Word.self, forKey: key)
                    for word in inner.allKeys { try add(word, of: inner) }
                } else {
                    try add(key, of: container)
                }
            }
            guard let name = words.removeValue(forKey: "column") ?? words.removeValue(forKey: "name") else {
                throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "no column"))
            }
            column = name
        }

        private mutating func add(_ key: Word, of container: KeyedDecodingContainer<Word>) throws {
            if try container.decodeNil(forKey: key) { return }
            let text = try? container.decode(String.self, forKey: key)
            words[key.stringValue.lowercased()] = try text ?? String(container.decode(Int.self, forKey: key))
        }

        func source() throws(Mistake) -> MappedSource {
            if let transform = words["transform"], transform.lowercased() != "none" {
                throw Mistake(reason: "transformations ('\(transform)') are not done here; convert behind 'externaldata'")
            }
            if let text = words["constvalue"] { return .constant(text) }
            if let path = words["path"] {
                guard path.hasPrefix("$") else { return .constant(path) }
                guard let steps = JSONPath.steps(path) else { throw Mistake(reason: "'\(path)' is no path of names and indexes") }
                return .path(steps)
            }
            if let ordinal = words["ordinal"] {
                guard let place = Int(ordinal), (0..<100_000).contains(place) else { throw Mistake(reason: "'\(ordinal)' is no position") }
                return .field(place)
            }
            throw Mistake(reason: "'\(column)' has neither Path nor Ordinal nor ConstValue")
        }
    }

    private struct Word: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
