import HuntModel
import HuntStore

extension RunGap {
    /// Gaps of one step that are listed; the others are counted.
    static let mostListed = 50

    /// What a step's shards did not give: one gap for each, by the cell that is missing.
    static func list(_ shards: [LackingShard], ofStep step: String) -> [RunGap] {
        let listed = shards.prefix(mostListed).map { RunGap(code: $0.code, message: "step \(step), \($0.place): \($0.message)") }
        guard shards.count > mostListed else { return listed }
        return listed + [RunGap(code: JobCode.moreGaps.rawValue, message: "step \(step): further shards lack as well")]
    }
}

extension LackingShard {
    fileprivate var place: String {
        guard kind == .scan else { return "merge" }
        let time = "\(DateTime(clampingTicks: cell.range.start)) to \(DateTime(clampingTicks: cell.range.end))"
        let devices = cell.firstBucket == 0 && cell.lastBucket == 255 ? "all devices" : "device buckets \(cell.firstBucket)–\(cell.lastBucket)"
        return ([cell.relations.joined(separator: ", "), devices, time].filter { !$0.isEmpty }).joined(separator: ", ")
    }
}
