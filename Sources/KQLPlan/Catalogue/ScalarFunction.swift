public import HuntModel

/// A row of the catalogue of scalar functions: what it takes and what it gives. Its SQL form is kept beside the emitter.
public struct ScalarFunction: Sendable {
    public let name: String
    public let count: ClosedRange<Int>
    /// The column that an unnamed use of it is called after.
    public let naming: Naming
    /// The type it gives for arguments of these types; nil where it does not take them.
    let result: @Sendable ([KQLType]) -> KQLType?

    public enum Naming: Sendable { case numbered, firstArgument }

    init(_ name: String, _ count: ClosedRange<Int>, _ naming: Naming = .numbered, _ result: @escaping @Sendable ([KQLType]) -> KQLType?) {
        self.name = name
        self.count = count
        self.naming = naming
        self.result = result
    }

    /// Takes these types in this order (the last one repeated), gives `type`.
    init(_ name: String, _ count: ClosedRange<Int>, _ naming: Naming = .numbered, taking types: [Set<KQLType>], _ type: KQLType) {
        self.init(name, count, naming) { given in
            let fits = given.enumerated().allSatisfy { index, each in
                types.isEmpty || types[min(index, types.count - 1)].contains(each)
            }
            return fits ? type : nil
        }
    }
}

extension Set where Element == KQLType {
    static let text: Set = [.string, .dynamic]
    static let integers: Set = [.int, .long]
    static let numbers: Set = [.int, .long, .real, .decimal]
    static let any = Set(KQLType.allCases)
}
