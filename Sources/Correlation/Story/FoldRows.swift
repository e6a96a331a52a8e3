import HuntModel

/// Connections that a trust allows: counted by trust, not shown.
func foldedRows(of assessed: [Assessment]) -> [FoldedRows] {
    let trusted = assessed.flatMap(\.links).filter { $0.trust != nil }
    return Dictionary(grouping: trusted) { $0.trust ?? "" }.sorted { $0.key < $1.key }.compactMap { trust, links in
        guard let first = links.map(\.time).min(), let last = links.map(\.time).max() else { return nil }
        let rows = Set(links.map(\.evidence)).count
        let places = unique(links.map(\.destination.description).sorted()).prefix(3).joined(separator: ", ")
        return FoldedRows(reason: "connections to \(places)", trust: trust, rows: rows, first: first, last: last)
    }
}
