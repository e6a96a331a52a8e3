import HuntModel

extension TimelineText {
    static func staged(_ timeline: Timeline, on page: inout Page) {
        page.heading("staged")
        for file in timeline.staged {
            let size = file.size.map { ", \(bytes($0))" } ?? ""
            page.item("\(moment(file.time))  \(page.paint.verdict(file.verdict))  \(plain(file.path))\(size)")
            let makers = file.lineage.map(maker).joined(separator: " < ")
            let account = file.account.map { " as \($0)" } ?? ""
            page.detail("made by \(makers)\(account)")
            for name in file.renamedTo { page.detail("renamed to \(name)") }
            if let finalAt = file.finalAt { page.detail("final at \(moment(finalAt)) UTC") }
            if file.verdict != timeline.verdict || timeline.staged.count > 1 { page.detail(file.statement) }
        }
    }

    private static func maker(_ process: ProcessDescription) -> String {
        process.script.map { "\(process.name) (\($0))" } ?? process.name
    }
}

/// In the unit a reader grasps.
func bytes(_ count: Int64) -> String {
    var value = Double(count)
    for unit in ["bytes", "KiB", "MiB", "GiB"] {
        if value < 1024 || unit == "GiB" {
            let tenths = Int((min(value, 1e15) * 10).rounded())
            return unit == "bytes" ? "\(count) bytes" : "\(tenths / 10).\(tenths % 10) \(unit)"
        }
        value /= 1024
    }
    return "\(count) bytes"
}
