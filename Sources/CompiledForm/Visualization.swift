/// What `render` asks of whoever draws the answer; it changes no row.
public struct Visualization: Sendable, Codable, Hashable {
    /// `timechart`, `piechart` …
    public var chart: String
    /// `title`, `xcolumn` … as they are written, quotes taken off.
    public var properties: [String: String]

    public init(chart: String, properties: [String: String] = [:]) {
        self.chart = chart
        self.properties = properties
    }
}
