// swift-tools-version: 6.1
import PackageDescription

// Each floor imports only lower floors; Tests/ArchitectureTests holds the package to it.
// docs/architecture.md says what every target is for.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "harrier",
    products: [
        .executable(name: "harrier", targets: ["harrier"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Floor 0: doors to C.
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CLZ4", pkgConfig: "liblz4", providers: [.apt(["liblz4-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .target(name: "CKernels"),

        // Floor 1: words and values.
        module("Diagnostics"),
        module("SQLText"),
        module("HuntModel"),

        // Floor 2
        module("AddressRanges"),
        module("CompiledForm", ["HuntModel", "SQLText"]),
        module("FleetGenerator", ["HuntModel"]),
        module("KQLSyntax", ["Diagnostics", "HuntModel"]),
        module("PostgresClient", ["CLibPQ", "SQLText"]),
        module("Segments", ["CKernels", "CLZ4", "CZstd", "HuntModel"]),

        // Floor 3
        module("KQLPlan", ["Diagnostics", "HuntModel", "KQLSyntax"]),
        module("HuntStore", ["CompiledForm", "HuntModel", "PostgresClient", "SQLText", crypto]),
        module("PrivateCluster", ["CLibPQ", "PostgresClient", "SQLText"]),

        // Floor 4
        module("KQLToSQL", ["CompiledForm", "Diagnostics", "HuntModel", "KQLPlan", "KQLSyntax", "SQLText"]),
        module("HuntFiles", ["Diagnostics", "HuntModel", "KQLPlan", "KQLSyntax", yams]),
        module("EventStore", ["CompiledForm", "HuntModel", "HuntStore", "PostgresClient", "Segments", "SQLText"]),

        // Floor 5: services that meet only in the database.
        module(
            "Coordinator",
            ["CompiledForm", "Diagnostics", "HuntModel", "HuntStore", "KQLToSQL", "PostgresClient", logging, lifecycle]),
        module("Worker", ["CompiledForm", "EventStore", "HuntModel", "HuntStore", "PostgresClient", "SQLText", logging, lifecycle]),
        module("Ingest", ["AddressRanges", "CZLib", "HuntModel", "HuntStore", "PostgresClient", "SQLText", "Segments", crypto, logging]),
        module("Correlation", ["EventStore", "HuntModel", "HuntStore", "PostgresClient", crypto, logging, lifecycle]),
        module("Maintenance", ["HuntModel", "HuntStore", "PostgresClient", "SQLText", "Segments", logging, lifecycle]),
        module("Delivery", ["CLibCurl", "HuntModel", "HuntStore", "PostgresClient", crypto, logging, lifecycle]),

        // What fuzzers and their short form in the tests share.
        module("Fuzzing", ["CKernels", "CompiledForm", "Diagnostics", "HuntModel", "KQLPlan", "KQLSyntax", "KQLToSQL", "PostgresClient", "SQLText", "Segments"]),

        // Floor 7: the one binary, and the fuzzers, which nobody installs.
        .executableTarget(
            name: "harrier",
            dependencies: [
                "AddressRanges", "CZLib", "CompiledForm", "Coordinator", "Correlation", "Delivery", "Diagnostics", "EventStore", "FleetGenerator",
                "HuntFiles", "HuntModel", "HuntStore", "Ingest", "KQLPlan", "KQLSyntax", "KQLToSQL", "Maintenance", "PostgresClient",
                "PrivateCluster", "SQLText", "Segments", "Worker",
                argumentParser, lifecycle, logging, signals,
            ],
            swiftSettings: settings),

        .executableTarget(
            name: "harrier-fuzz",
            dependencies: [
                "CompiledForm", "Fuzzing", "HuntModel", "HuntStore", "KQLPlan", "KQLToSQL", "PostgresClient", "PrivateCluster", "SQLText", argumentParser,
            ],
            swiftSettings: settings),

        // Tests mirror Sources.
        .target(
            name: "HarrierTesting",
            dependencies: ["HuntModel", "HuntStore", "Maintenance", "PostgresClient", "PrivateCluster", "SQLText", "Segments"],
            path: "Tests/HarrierTesting",
            swiftSettings: settings),
        tests("ArchitectureTests", []),
        tests("FleetGeneratorTests", ["FleetGenerator", "HuntModel"]),
        tests("HuntModelTests", ["HuntModel"]),
        tests("AddressRangesTests", ["AddressRanges"]),
        tests("SQLTextTests", ["SQLText"]),
        tests("SegmentsTests", ["Fuzzing", "HuntModel", "Segments"]),
        tests("CompiledFormTests", ["CompiledForm", "HuntModel", "SQLText"]),
        tests("KQLSyntaxTests", ["Diagnostics", "Fuzzing", "KQLSyntax"]),
        tests("PostgresClientTests", ["HarrierTesting", "PostgresClient", "SQLText"]),
        tests("KQLPlanTests", ["Diagnostics", "HuntModel", "KQLPlan", "KQLSyntax"], exclude: ["Rewrites"]),
        tests(
            "HuntStoreTests", ["CompiledForm", "HarrierTesting", "HuntModel", "HuntStore", "PostgresClient", "SQLText", crypto],
            exclude: ["Migrations/released.sha256"]),
        tests("PrivateClusterTests", ["HarrierTesting", "PostgresClient", "PrivateCluster", "SQLText"]),
        tests(
            "KQLToSQLTests",
            [
                "CompiledForm", "Diagnostics", "EventStore", "Fuzzing", "HarrierTesting", "HuntModel", "HuntStore", "KQLPlan", "KQLSyntax", "KQLToSQL",
                "PostgresClient", "SQLText", "Segments",
            ], exclude: ["Differential", "Goldens"]),
        tests("HuntFilesTests", ["Diagnostics", "HuntFiles", "HuntModel"]),
        tests(
            "EventStoreTests",
            [
                "CompiledForm", "Diagnostics", "EventStore", "HarrierTesting", "HuntModel", "HuntStore", "Ingest", "KQLPlan", "KQLToSQL",
                "PostgresClient", "SQLText", "Segments",
            ]),
        tests(
            "CoordinatorTests",
            [
                "CompiledForm", "Coordinator", "EventStore", "HarrierTesting", "HuntModel", "HuntStore", "Ingest", "KQLPlan", "KQLToSQL",
                "PostgresClient", "SQLText", "Worker", lifecycle, logging,
            ]),
        tests(
            "WorkerTests", ["CompiledForm", "EventStore", "HarrierTesting", "HuntModel", "HuntStore", "PostgresClient", "SQLText", "Worker"]),
        tests("IngestTests", ["HarrierTesting", "HuntModel", "HuntStore", "Ingest", "Maintenance", "PostgresClient", "SQLText", logging]),
        tests(
            "MaintenanceTests",
            ["HarrierTesting", "HuntModel", "HuntStore", "Ingest", "Maintenance", "PostgresClient", "SQLText", "Segments", lifecycle, logging]),
        tests(
            "CorrelationTests",
            ["Correlation", "EventStore", "HarrierTesting", "HuntFiles", "HuntModel", "HuntStore", "Ingest", "PostgresClient", "SQLText", logging]),
        tests(
            "DeliveryTests",
            ["Delivery", "HarrierTesting", "HuntModel", "HuntStore", "PostgresClient", "SQLText", lifecycle, logging]),
        tests("HarrierTests", ["FleetGenerator", "HarrierTesting", "HuntModel", "PostgresClient", "SQLText"]),
    ],
    swiftLanguageModes: [.v6]
)
