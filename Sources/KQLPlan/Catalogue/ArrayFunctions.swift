import HuntModel

/// What is no array where one is due gives null. Indexes count from 0, negative ones from the end.
enum ArrayFunctions {
    static let packArray = KQLFunction("pack_array", Signature(.any, repeating: 1, to: array), nulls: .handle)
    static let concat = KQLFunction("array_concat", Signature(dynamic, repeating: 1, to: array))
    static let reverse = KQLFunction("array_reverse", Signature(dynamic, to: array))
    static let slice = KQLFunction("array_slice", Signature(dynamic, .integer, .integer, to: array))
    static let indexOf = KQLFunction(
        "array_index_of", Signature(dynamic, .any, .integer, .integer, .integer, optional: 3, to: .type(.long)), nulls: .handle)
    static let shiftLeft = KQLFunction("array_shift_left", Signature(dynamic, .integer, .any, optional: 1, to: array), nulls: .handle)
    static let shiftRight = KQLFunction("array_shift_right", Signature(dynamic, .integer, .any, optional: 1, to: array), nulls: .handle)
    static let rotateLeft = KQLFunction("array_rotate_left", Signature(dynamic, .integer, to: array))
    static let rotateRight = KQLFunction("array_rotate_right", Signature(dynamic, .integer, to: array))
    static let sum = KQLFunction("array_sum", Signature(dynamic, to: .type(.real)))
    static let sortAscending = KQLFunction("array_sort_asc", Signature(dynamic, .type(.bool), optional: 1, to: array), nulls: .handle)
    static let sortDescending = KQLFunction("array_sort_desc", Signature(dynamic, .type(.bool), optional: 1, to: array), nulls: .handle)
    /// Whether upwards, whether nulls come last, and the arrays.
    static let sortedTogether = KQLFunction("array_sort", Signature(.type(.bool), .type(.bool), dynamic, repeating: 1, to: array), kind: .operator)
    static let iff = KQLFunction("array_iff", Signature(dynamic, .any, .any, to: array), aliases: ["array_iif"], nulls: .handle)
    static let strcat = KQLFunction("strcat_array", Signature(dynamic, .text, to: .type(.string)), nulls: .handle)
    static let zip = KQLFunction("zip", Signature(dynamic, dynamic, repeating: 1, to: array))
    static let `repeat` = KQLFunction("repeat", Signature(.any, .integer, to: array), nulls: .handle)
    /// The end is included where a step leads to it.
    static let range = KQLFunction(
        "range", Signature(.integer, .integer, .integer, optional: 1, to: array),
        Signature(.type(.real), .type(.real), .type(.real), optional: 1, to: array),
        Signature(.type(.datetime), .type(.datetime), .type(.timespan), optional: 1, to: array),
        Signature(.type(.timespan), .type(.timespan), .type(.timespan), optional: 1, to: array))

    /// A part more than there are positions.
    static let split = KQLFunction(
        "array_split", Signature(dynamic, .integer, to: array), Signature(dynamic, dynamic, to: array))
    static let treepath = KQLFunction("treepath", Signature(dynamic, to: array), naming: .prefixed("tree"))

    static let setHasElement = KQLFunction("set_has_element", Signature(dynamic, .any, to: .type(.bool)), nulls: .handle)
    static let setUnion = KQLFunction("set_union", Signature(dynamic, repeating: 1, to: array))
    static let setIntersect = KQLFunction("set_intersect", Signature(dynamic, repeating: 1, to: array))
    static let setDifference = KQLFunction("set_difference", Signature(dynamic, repeating: 1, to: array))
    static let setEquals = KQLFunction("set_equals", Signature(dynamic, dynamic, to: .type(.bool)))
    static let jaccardIndex = KQLFunction("jaccard_index", Signature(dynamic, dynamic, to: .type(.real)))
    static let hasAnyIndex = KQLFunction("has_any_index", Signature(.text, dynamic, to: .type(.long)), nulls: .handle)

    static let rows = [
        packArray, concat, reverse, slice, indexOf, shiftLeft, shiftRight, rotateLeft, rotateRight, sum, sortAscending, sortDescending, sortedTogether,
        iff, strcat, zip, `repeat`, range, setHasElement, setUnion, setIntersect, setDifference, setEquals, jaccardIndex, hasAnyIndex,
        split, treepath,
    ]

    private static let dynamic = Signature.Parameter.type(.dynamic)
    private static let array = Signature.Result.type(.dynamic)
}
