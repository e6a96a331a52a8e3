import Glibc

/// Room for what walks a query recursively, whichever thread asks: threads of Swift's concurrency may have as little as 512 KB.
///
/// ``SyntaxLimits`` bounds how deep a query may be; this much holds the deepest one, in a debug build too. A thread costs some 30 µs.
public enum DeepStack {
    private static let bytes = 32 << 20

    /// Runs `work` on a stack that is large enough, and waits for it. Calls within calls stay where they are.
    public static func run<Value>(_ work: () -> Value) -> Value {
        if pthread_getspecific(key) != nil { return work() }
        var value: Value?
        let hasRun = withoutActuallyEscaping(work) { work in
            let job = Job { value = work() }
            defer { withExtendedLifetime(job) {} }
            return start(job)
        }
        // Without another thread there is only this one.
        guard hasRun, let value else { return work() }
        return value
    }

    /// Whose value says that the thread is one of these.
    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()

    private final class Job {
        let run: () -> Void
        init(_ run: @escaping () -> Void) { self.run = run }
    }

    /// False where no thread could be made.
    private static func start(_ job: Job) -> Bool {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, bytes)
        var thread = pthread_t()
        let pointer = Unmanaged.passUnretained(job).toOpaque()
        let status = pthread_create(&thread, &attributes, { pointer in
            guard let pointer else { return nil }
            pthread_setspecific(DeepStack.key, pointer)
            Unmanaged<Job>.fromOpaque(pointer).takeUnretainedValue().run()
            return nil
        }, pointer)
        guard status == 0 else { return false }
        pthread_join(thread, nil)
        return true
    }
}
