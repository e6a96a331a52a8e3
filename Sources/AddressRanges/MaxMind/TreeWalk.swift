/// All networks of a tree that have data, in the order of addresses, those of IPv4 first. Each is visited once.
///
/// A tree of IPv6 holds those of IPv4 in `::/96`. What stands for them once more is left out: `::ffff:0:0/96`, which is the same addresses, and
/// `2002::/16`, where queries look for the address inside.
struct TreeWalk {
    struct Network: Hashable {
        var first: IPAddress
        var length: Int
        /// Of its data.
        var data: Int
    }

    private struct Branch {
        var record: SearchTree.Record
        var version: IPAddress.Version
        var number: UInt128
        var length: Int
    }

    private let tree: SearchTree
    private var branches: [Branch] = []
    private var visited = 0

    init(_ tree: SearchTree) throws(RangeFileError) {
        self.tree = tree
        guard tree.metadata.version == .six else {
            branches = [Branch(record: tree.root, version: .four, number: 0, length: 0)]
            return
        }
        branches = [
            Branch(record: tree.root, version: .six, number: 0, length: 0),
            Branch(record: try Self.four(tree), version: .four, number: 0, length: 0),
        ]
    }

    mutating func next() throws(RangeFileError) -> Network? {
        while let branch = branches.popLast() {
            switch branch.record {
            case .nothing: continue
            case .data(let data): return Network(first: IPAddress(branch.version, branch.number), length: branch.length, data: data)
            case .node(let node) where !Self.isSeenElsewhere(branch): try descend(branch, node)
            case .node: continue
            }
        }
        return nil
    }

    private mutating func descend(_ branch: Branch, _ node: Int) throws(RangeFileError) {
        let place = RangeFileError.Place.offset(node * tree.metadata.nodeBytes)
        guard branch.length < branch.version.bits else {
            throw RangeFileError(.damagedTree, "the tree is deeper than addresses are long", at: place)
        }
        visited += 1
        guard visited <= 4 * tree.metadata.nodes + 256 else { throw RangeFileError(.damagedTree, "the tree leads to the same nodes again and again", at: place) }
        let halves = try tree.halves(of: node)
        let bit: UInt128 = 1 << UInt128(branch.version.bits - 1 - branch.length)
        branches.append(Branch(record: halves.one, version: branch.version, number: branch.number | bit, length: branch.length + 1))
        branches.append(Branch(record: halves.zero, version: branch.version, number: branch.number, length: branch.length + 1))
    }

    private static let mapped: UInt128 = IPAddress.mapped << 32
    private static let sixToFour: UInt128 = 0x2002 << 112

    private static func isSeenElsewhere(_ branch: Branch) -> Bool {
        guard branch.version == .six else { return false }
        return branch.length == 96 && (branch.number == 0 || branch.number == mapped) || branch.length == 16 && branch.number == sixToFour
    }

    /// Where the addresses of IPv4 are.
    private static func four(_ tree: SearchTree) throws(RangeFileError) -> SearchTree.Record {
        let plain = try tree.follow(0, 96)
        let mapped = try tree.follow(mapped, 96)
        if plain == .nothing { return mapped }
        guard mapped == plain || mapped == .nothing else {
            throw RangeFileError(.damagedTree, "the file says one thing of ::ffff:0:0/96 and another of ::/96, which are the same addresses")
        }
        return plain
    }
}
