public enum RandomText {
    /// Bytes of any value, or of those that queries are made of.
    public static func bytes(_ random: inout FuzzRandom) -> String {
        let alphabet = Array("abgTx_$09.,;:|=<>!~+-*/%()[]{}\"'@`\\ \n\th&#?^".utf8)
        let isPlain = random.chance(70)
        let bytes = (0..<random.below(400)).map { _ in isPlain ? random.pick(alphabet) : UInt8(truncatingIfNeeded: random.next()) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
