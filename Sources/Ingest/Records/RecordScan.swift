/// Finds the end of a record, piece by piece: a state machine over bytes, indifferent to what the values mean.
struct RecordScan {
    enum Mode {
        /// From an opening brace to the one that closes it.
        case object
        /// Up to the end of the line.
        case line
    }

    let mode: Mode
    private(set) var isWhole = false
    /// Line ends passed.
    private(set) var lines: Int64 = 0
    private var depth: Int
    private var isInString = false
    private var isEscaped = false
    private var isAtLineStart = false

    /// `depth` counts the braces that are open already.
    init(mode: Mode, depth: Int = 0) {
        self.mode = mode
        self.depth = depth
    }

    /// Moves `index` forward; true when the record ends before it.
    mutating func run(over bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Bool {
        while index < bytes.count {
            if isInString, !isEscaped { skipPlain(bytes, &index) }
            guard index < bytes.count else { return false }
            if step(bytes[index], &index) { return true }
        }
        return false
    }

    @inline(__always)
    private func skipPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
        while index < bytes.count {
            let byte = bytes[index]
            if byte == .quote || byte == .backslash || byte == .newline { return }
            index += 1
        }
    }

    private mutating func step(_ byte: UInt8, _ index: inout Int) -> Bool {
        if byte == .newline { return lineEnd(&index) }
        if mode == .object, isAtLineStart, byte == .openBrace { return true }
        isAtLineStart = false
        index += 1
        guard mode == .object else { return false }
        return isInString ? stringByte(byte) : structureByte(byte)
    }

    /// A line end within an object may be formatting; within a string it cannot be.
    private mutating func lineEnd(_ index: inout Int) -> Bool {
        if mode == .line || isInString { return true }
        index += 1
        lines += 1
        isAtLineStart = true
        return false
    }

    private mutating func stringByte(_ byte: UInt8) -> Bool {
        if isEscaped {
            isEscaped = false
        } else if byte == .backslash {
            isEscaped = true
        } else if byte == .quote {
            isInString = false
        }
        return false
    }

    private mutating func structureByte(_ byte: UInt8) -> Bool {
        switch byte {
        case .quote: isInString = true
        case .openBrace, .openBracket: depth += 1
        case .closeBrace, .closeBracket:
            depth -= 1
            isWhole = depth == 0
            return depth == 0
        default: break
        }
        return false
    }
}
