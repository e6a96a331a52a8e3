import HuntModel

extension TimelineText {
    static func story(_ timeline: Timeline, on page: inout Page) {
        page.heading("what happened")
        var day = ""
        for row in timeline.rows {
            let today = String(moment(row.time).prefix(10))
            if today != day { page.item(page.paint.bold(today)) }
            day = today
            tell(row, on: &page)
        }
    }

    private static func tell(_ row: TimelineRow, on page: inout Page) {
        let stage = page.paint.stage(row.stage, width: 10)
        let techniques = row.techniques.isEmpty ? "" : "  [" + row.techniques.joined(separator: " ") + "]"
        page.item("\(clock(row.time))  \(stage)\(row.title): \(plain(subject(row)))\(techniques)")
        if let formerly = row.formerly { page.detail("formerly \(formerly)") }
        if let process = row.process { page.detail("process \(process.title)" + (row.parent.map { " < \($0.title)" } ?? "")) }
        if let commandLine = row.process?.commandLine { page.detail("command \(commandLine)") }
        page.detail("because \(row.reason)")
    }

    /// What the row is about: a far end, a file, or the process that began.
    private static func subject(_ row: TimelineRow) -> String {
        row.destination?.description ?? row.object ?? row.process?.name ?? row.action
    }
}

extension ProcessDescription {
    var title: String {
        let number = id.map { " (\($0))" } ?? ""
        let renamed = originalName.map { ", originally \($0)" } ?? ""
        return name + number + renamed + (account.map { " as \($0)" } ?? "")
    }
}
