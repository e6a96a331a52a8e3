import Foundation
import Testing

/// What `harrier timeline list --format json` says, by device name.
struct Verdicts {
    var byDevice: [String: String] = [:]

    init(json: String) throws {
        let list = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        for entry in list {
            let device = try #require(entry["device"] as? String)
            byDevice[device] = try #require(entry["verdict"] as? String)
            _ = try #require(entry["deviceId"] as? String)
            _ = try #require(entry["stages"] as? [Any])
        }
    }

    subscript(device: String) -> String? { byDevice[device] }

    var left: Set<String> { Set(byDevice.filter { $0.value.hasPrefix("LEFT") }.keys) }
}
