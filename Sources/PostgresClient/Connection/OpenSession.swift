import CLibPQ

extension LibPQSession {
    /// Connects without blocking anything but this thread.
    ///
    /// Only `application_name` and `client_encoding` are sent at start-up, which PgBouncer accepts.
    static func open(
        _ address: PostgresAddress, applicationName: String, wake: WakeUp, flag: CancelFlag
    ) throws(PostgresError) -> LibPQSession {
        var settings = address.settings
        settings["application_name"] = applicationName
        settings["client_encoding"] = "UTF8"
        guard let handle = start(settings) else { throw PostgresError(.cannotConnect, "no memory for a connection") }
        let session = LibPQSession(handle: handle, wake: wake)
        try session.finishConnecting(by: .now.advanced(by: timeout(settings)), flag)
        harrier_pq_silence_notices(handle)
        guard PQsetnonblocking(handle, 1) == 0 else { throw session.cannotConnect() }
        return session
    }

    private static func timeout(_ settings: [String: String]) -> Duration {
        .seconds(settings["connect_timeout"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 30)
    }

    private static func start(_ settings: [String: String]) -> OpaquePointer? {
        let keywords = settings.keys.sorted()
        return withCStrings(keywords) { keywordPointers in
            withCStrings(keywords.map { settings[$0] ?? "" }) { PQconnectStartParams(keywordPointers, $0, 0) }
        }
    }

    private func finishConnecting(by deadline: ContinuousClock.Instant, _ flag: CancelFlag) throws(PostgresError) {
        var wanted = PGRES_POLLING_WRITING
        while PQstatus(handle) != CONNECTION_BAD {
            if flag.isRaised { throw PostgresError(.cancelled, "the connection attempt was cancelled with its task") }
            guard ContinuousClock.now < deadline else { throw PostgresError(.cannotConnect, "the server did not answer in time") }
            let ready = waitForSocket(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT, until: deadline)
            guard ready.readable || ready.writable else { continue }
            wanted = PQconnectPoll(handle)
            if wanted == PGRES_POLLING_OK { return }
            if wanted == PGRES_POLLING_FAILED { break }
        }
        throw cannotConnect()
    }

    private func cannotConnect() -> PostgresError {
        PostgresError(.cannotConnect, lastMessage ?? "no connection to the server")
    }
}

/// Lends `strings` as a NULL-terminated array of C strings.
private func withCStrings<R>(_ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> R) -> R {
    let bytes = strings.map { Array($0.utf8CString) }
    var flat = bytes.flatMap { $0 }
    if flat.isEmpty { flat.append(0) }
    return flat.withUnsafeBufferPointer { buffer in
        var offset = 0
        var pointers: [UnsafePointer<CChar>?] = bytes.map { string in
            defer { offset += string.count }
            return buffer.baseAddress.map { $0 + offset }
        }
        pointers.append(nil)
        return pointers.withUnsafeBufferPointer { list in
            list.baseAddress.map(body) ?? withUnsafePointer(to: nil, body)
        }
    }
}
