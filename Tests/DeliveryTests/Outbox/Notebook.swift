import Logging
import Synchronization

/// Keeps what was logged, as text.
final class Notebook: Sendable {
    private let text = Mutex<[String]>([])

    var lines: [String] { text.withLock { $0 } }
    var handler: any LogHandler { Handler(notebook: self) }

    private struct Handler: LogHandler {
        let notebook: Notebook
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let line = "\(event.level) \(event.message) \(event.metadata ?? [:])"
            notebook.text.withLock { $0.append(line) }
        }
    }
}
