import Foundation

enum QueryText {
    /// The query of a command line; `-` or nothing reads standard input.
    static func of(_ argument: String?) -> String {
        if let argument, argument != "-" { return argument }
        return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    }
}
