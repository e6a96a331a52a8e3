public import CompiledForm
import Foundation

extension CompiledQuery {
    /// As it is kept with a run.
    public init(json: String) throws { self = try JSONDecoder().decode(CompiledQuery.self, from: Data(json.utf8)) }
}
