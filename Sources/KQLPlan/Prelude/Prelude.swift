import Diagnostics
import KQLSyntax

/// Functions of Microsoft's that are written in KQL themselves, over the tables of the tenant.
///
/// Each is the text of a function literal: bound at the place of its call like a function of the query, except that it sees nothing of the query.
enum Prelude {
    /// The function of a text such as `(T: (*)) { T | … }`. The texts are ours and are tested; one that could not be read gives nil.
    static func function(_ name: String, _ text: String) -> UserFunction? {
        let (tree, mistakes) = Parser.parse(SourceText("let f = \(text);", name: name))
        guard mistakes.isEmpty, case .binding(let binding)? = tree.statements.first, case .function(let literal) = binding.value else { return nil }
        return UserFunction(name: name, literal: literal, lets: [:])
    }
}
