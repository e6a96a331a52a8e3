import AddressRanges

/// `first-last info`, a line a range; or the error.
func ranges(of bytes: [UInt8]) -> [String] {
    do throws(RangeFileError) {
        var file = try AddressRangeFile(RangeBytes(bytes))
        var lines: [String] = []
        while let range = try file.next() { lines.append("\(range.first)-\(range.last) \(range.info)") }
        return lines
    } catch {
        return [error.description]
    }
}

func ranges(of text: String) -> [String] { ranges(of: Array(text.utf8)) }

/// The code of what is wrong; nil where nothing is.
func mistake(in bytes: [UInt8]) -> RangeFileError.Code? {
    do throws(RangeFileError) {
        var file = try AddressRangeFile(RangeBytes(bytes))
        while try file.next() != nil {}
        return nil
    } catch {
        return error.code
    }
}

extension IPAddress {
    /// For addresses that are written in a test.
    static func of(_ text: String) -> IPAddress { IPAddress(text) ?? IPAddress(four: 0) }
}

/// Numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }
}
