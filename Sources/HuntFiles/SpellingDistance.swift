/// The candidate nearest to `word` by edit distance, if it is near enough to be a slip of the pen.
func nearest(to word: String, in candidates: [String]) -> String? {
    let ranked = candidates.map { (candidate: $0, distance: editDistance(folded(word), folded($0))) }
    guard let best = ranked.min(by: { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }) else { return nil }
    return best.distance <= max(1, (best.candidate.count + 2) / 3) ? best.candidate : nil
}

private func folded(_ word: String) -> [Character] {
    word.prefix(64).lowercased().filter { !"-_ ".contains($0) }
}

private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, y) in b.enumerated() {
            let substitute = diagonal + (x == y ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(substitute, row[j] + 1, diagonal + 1)
        }
    }
    return row[b.count]
}
