/// What a receiver does with a genuine message.
public enum ReceiverAnswer: Sendable, Hashable {
    case status(Int, headers: [String: String] = [:])
    /// Never answers; holds the connection until the sender lets go.
    case silence
    /// Drops the connection with a reset.
    case reset
    /// Says 200 and sends this many bytes.
    case body(bytes: Int)

    public static let accepted = ReceiverAnswer.status(204)
}
