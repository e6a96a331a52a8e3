import Foundation
public import HuntModel
public import HuntStore

extension StoredTimeline {
    /// The timeline itself. Fails where the document was written by something else.
    public func timeline() throws -> Timeline { try JSONDecoder().decode(Timeline.self, from: Data(document.utf8)) }

    /// The document with `id`, `revision` and `updatedAt` before its own members, as `harrier timeline list` prints it.
    public var json: String {
        let own = JSONText.compacted(document).dropFirst()
        return "{\"id\":\(id),\"revision\":\(revision),\"updatedAt\":\(JSONText.quoted(updatedAt.description)),\(own)"
    }
}
