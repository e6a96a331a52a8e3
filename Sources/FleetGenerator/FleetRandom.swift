/// SplitMix64: the same seed gives the same fleet on every machine.
struct FleetRandom {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    /// A stream of its own for one thing among many.
    init(_ seed: UInt64, _ salt: Int) { state = mixed(seed &+ mixed(UInt64(bitPattern: Int64(salt)) &+ 0x51_7c_c1_b7)) }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        return mixed(state)
    }

    /// 0..<bound; 0 where there is nothing to choose.
    mutating func below(_ bound: Int) -> Int { bound < 2 ? 0 : Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

    /// Small numbers often, large ones rarely: a long tail over 0..<bound.
    mutating func skewed(_ bound: Int) -> Int { below(below(bound) + 1) }

    /// An even longer tail: half of all choices fall to the first few per cent.
    mutating func steep(_ bound: Int) -> Int { below(skewed(bound) + 1) }

    mutating func chance(_ share: Double) -> Bool { unit() < share }

    /// [0, 1)
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }
}

func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
}
