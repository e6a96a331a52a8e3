/// Raw values are the states of the outbox table.
public enum DeliveryState: String, Sendable, Codable, Hashable, CaseIterable {
    case pending, delivered, failed
}
