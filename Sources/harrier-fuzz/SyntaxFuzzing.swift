import Fuzzing

enum SyntaxFuzzing {
    static func check(_ text: String) throws -> Bool {
        let outcome = SmallStack.run { () -> FuzzFailure? in
            do throws(FuzzFailure) {
                try SyntaxCheck.run(text)
                return nil
            } catch {
                return error
            }
        }
        if let outcome { throw outcome }
        return true
    }
}
