/// What may be in a column of a segment. "No" is sure; "yes" is wrong about once in 256 times.
///
/// Case does not matter, in ASCII and beyond it, and neither does whether the question was folded before.
public struct PresenceFilter: Sendable {
    private static let headerSize = 32
    private static let magic: [UInt8] = Array("HSP".utf8)
    private static let format: UInt8 = 1
    private static let checksumOffset = 28

    private let filter: FuseFilter
    private let hasValues: Bool
    private let hasTerms: Bool

    /// Throws where the bytes are no filter, or not as it was written.
    public init(_ bytes: [UInt8]) throws(SegmentError) {
        self = try bytes.withRawBytes { bytes throws(SegmentError) in try PresenceFilter(bytes) }
    }

    public init(_ bytes: UnsafeRawBufferPointer) throws(SegmentError) {
        guard bytes.count >= Self.headerSize, bytes.starts(with: Self.magic) else { throw SegmentError(.notASegment, "the bytes are no presence filter") }
        guard bytes[3] == Self.format else {
            throw SegmentError(.unknownFormat, "the filter is written in format \(bytes[3]); this version of Harrier reads format \(Self.format)")
        }
        guard Checksum.of(bytes, without: Self.checksumOffset) == bytes.number(UInt32.self, at: Self.checksumOffset) else {
            throw SegmentError(.damaged, "the checksum does not match")
        }
        let flags = bytes.number(UInt32.self, at: 4)
        guard flags & ~3 == 0 else { throw SegmentError(.unknownEncoding, "flags that format \(Self.format) does not have") }
        let (length, count) = (Int(bytes.number(UInt32.self, at: 16)), Int(bytes.number(UInt32.self, at: 20)))
        guard length > 0, length & (length - 1) == 0, length <= FuseFilter.mostSegmentLength, count > 0,
            (count + 2) * length == bytes.count - Self.headerSize
        else { throw SegmentError(.inconsistent, "sizes contradict each other") }
        (hasValues, hasTerms) = (flags & 1 != 0, flags & 2 != 0)
        filter = FuseFilter(seed: bytes.number(at: 8), segmentLength: length, segmentCount: count, fingerprints: Array(bytes[Self.headerSize...]))
    }

    static func bytes(_ filter: FuseFilter, _ keys: SegmentIndexing.Keys) -> [UInt8] {
        var bytes = magic + [format]
        bytes.append(number: UInt32((keys.hasValues ? 1 : 0) | (keys.hasTerms ? 2 : 0)))
        bytes.append(number: filter.seed)
        bytes.append(number: UInt32(filter.segmentLength))
        bytes.append(number: UInt32(filter.segmentCount))
        bytes.append(number: UInt32(0))
        bytes.append(number: UInt32(0))
        bytes += filter.fingerprints
        bytes.put(bytes.withUnsafeBytes { Checksum.of($0, without: checksumOffset) }, at: checksumOffset)
        return bytes
    }

    /// A row may be this text, up to case: `==`, `=~`, `in`.
    public func mayHold(value: String) -> Bool {
        var value = value
        return value.withUTF8 { text in
            let text = UnsafeRawBufferPointer(text)
            if hasValues { return filter.contains(PresenceHash.ofValue(text)) }
            return mayHoldTerms(of: text)
        }
    }

    /// A row may have this text as a term, or all terms of it: `has`. Ask with the ``terms(of:startsTerm:endsTerm:)`` of any other needle.
    public func mayHold(term: String) -> Bool {
        var term = term
        return term.withUTF8 { mayHoldTerms(of: UnsafeRawBufferPointer($0)) }
    }

    private func mayHoldTerms(of text: UnsafeRawBufferPointer) -> Bool {
        guard hasTerms, !PresenceText.isAmbiguous(text) else { return true }
        var may = true
        PresenceHash.eachTerm(text, .foreign) { may = may && filter.contains($0) }
        return may
    }
}

extension PresenceFilter {
    /// The terms that a row has which contains the needle, lower case. `startsTerm`: the needle begins where a term does (`has`, `hasprefix`,
    /// `startswith`); `endsTerm`: it ends where a term does (`has`, `hassuffix`, `endswith`). With neither (`contains`) only terms inside count.
    public static func terms(of needle: String, startsTerm: Bool = true, endsTerm: Bool = true) -> [String] {
        var needle = needle
        return needle.withUTF8 { bytes in
            let text = UnsafeRawBufferPointer(bytes)
            guard !PresenceText.isAmbiguous(text) else { return [] }
            var terms: [String] = []
            var term: [UInt8] = []
            PresenceText.terms(text, .foreign, byte: { term.append($0) }) {
                terms.append(String(decoding: term, as: UTF8.self))
                term = []
            }
            if !startsTerm, let first = text.first, PresenceText.isTermByte(first) { terms.removeFirst() }
            if !endsTerm, !terms.isEmpty, let last = text.last, PresenceText.isTermByte(last) { terms.removeLast() }
            return terms
        }
    }
}
