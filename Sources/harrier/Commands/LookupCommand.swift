import AddressRanges
public import ArgumentParser
import Foundation
public import HuntModel
import HuntStore
import Ingest
import PostgresClient

struct LookupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookup",
        abstract: "Files from elsewhere that queries read: lists, watchlists, ranges of addresses. Harrier fetches none by itself.",
        subcommands: [Add.self, List.self, Show.self, Remove.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Register a copy of a file, as a new version where its content is new.",
            discussion: """
                A query that reads externaldata(…) [@"https://…"] finds the copy under exactly that address; _GetWatchlist('x') and
                external_table('x') find it under the name x.
                geo_info_from_ip_address finds ranges of addresses under its own name: a MaxMind database, or a table with the columns network, or
                start and end, and country, state, city, latitude, longitude.

                  harrier lookup add https://feodotracker.abuse.ch/downloads/ipblocklist.txt ipblocklist.txt
                  harrier lookup add https://lists.example.com/export?kind=hashes hashes.csv --format csv
                  harrier lookup add HighValueAssets assets.csv --search-key DeviceName
                  harrier lookup add geo_info_from_ip_address GeoLite2-City.mmdb

                Runs that were compiled before keep the version they were compiled for.
                """)
        @OptionGroup var options: GlobalOptions
        @Argument(help: "A name, or the address as queries write it.") var name: String
        @Argument(help: "The file, plain or gzipped.") var file: String
        @Option(help: ArgumentHelp(
            "csv, tsv, tsve, psv, scsv, txt, raw, json or multijson.",
            discussion: "Default: by the ending of the address, else of the file, else csv.", valueName: "format"))
        var format: LookupFormat?
        @Option(help: ArgumentHelp("The column that _GetWatchlist gives as SearchKey.", valueName: "column")) var searchKey: String?
        @Flag(help: "Take rows that have more or fewer fields than the first.") var ragged = false

        func run() async throws {
            let name = try LookupName(name)
            let tenant = try TenantName(options.tenant)
            let (file, ragged, searchKey) = (file, ragged, searchKey)
            let format = format ?? LookupFormat(endingOf: name.text, or: file)
            do {
                let outcome = try await Deployment.run(options) {
                    try await LookupRegistrar($0.stores, tenant: tenant).add(
                        name, file: file, format: format, takesRagged: ragged, searchKey: searchKey, by: NSUserName())
                }
                report(outcome, format)
            } catch let error as IngestError {
                throw CommandFailure.work("\(error)")
            } catch let error as RangeFileError {
                throw CommandFailure.work("\(file): \(error)")
            }
        }

        private func report(_ outcome: LookupRegistrar.Outcome, _ format: LookupFormat) {
            switch outcome.added {
            case .version(let version, let content): Terminal.print("version \(version): \(content.rows) records, \(format.rawValue)\n")
            case .unchanged(let version): Terminal.print("unchanged: version \(version) has this content\n")
            }
            if outcome.replacements > 0 { Terminal.complain("\(outcome.replacements) characters that PostgreSQL cannot store were replaced by U+FFFD.\n") }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List what is registered: the version that queries read, of each name and format.")
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption

        func run() async throws {
            let versions = try await LookupCommand.versions(options)
            var seen: Set<[String]> = []
            let newest = versions.filter { $0.removedAt == nil && seen.insert([$0.lookup.name, $0.lookup.format.rawValue]).inserted }
            output.print(Listing(
                columns: ["name", "format", "version", "rows", "addedAt", "addedBy"],
                rows: newest.map {
                    [
                        .text($0.lookup.name), .text($0.lookup.format.rawValue), .number(Int64($0.lookup.version)), .number($0.rows), .text($0.addedAt),
                        .text($0.addedBy),
                    ]
                }))
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the versions of a lookup, those that were removed too.")
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption
        @Argument(help: "Its name.") var name: String

        func run() async throws {
            let versions = try await LookupCommand.versions(options, name: name)
            guard !versions.isEmpty else { throw CommandFailure.usage("\(StoreError(.unknownLookup, "there is no lookup '\(name)'"))") }
            output.print(Listing(
                columns: ["version", "format", "columns", "searchKey", "rows", "sha256", "addedAt", "addedBy", "source", "removedAt", "removedBy"],
                rows: versions.map {
                    [
                        .number(Int64($0.lookup.version)), .text($0.lookup.format.rawValue),
                        .json("[" + $0.lookup.header.map { JSONText.quoted($0) }.joined(separator: ",") + "]"), .optional($0.lookup.searchKey), .number($0.rows), .text($0.sha256),
                        .text($0.addedAt), .text($0.addedBy), .text($0.source), .optional($0.removedAt), .optional($0.removedBy),
                    ]
                }))
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Forget the content of a lookup.",
            discussion: """
                What was there stays listed by 'lookup show'. A run that was compiled for a removed version fails; it does not read an empty file.

                  harrier lookup remove HighValueAssets --version 3
                """)
        @OptionGroup var options: GlobalOptions
        @Argument(help: "Its name.") var name: String
        @Option(help: ArgumentHelp("Only this version; default: all.", valueName: "number")) var version: Int32?

        func run() async throws {
            let tenant = try TenantName(options.tenant)
            let (name, version) = (name, version)
            let removed = try await Deployment.run(options) { deployment in
                let events = try await deployment.stores.connect(.events, as: .ingest)
                let removed = try await Lookups.remove(name, version: version, tenant: tenant, by: NSUserName(), on: events)
                await events.close()
                return removed
            }
            guard !removed.isEmpty else {
                let what = version.map { "version \($0) of '\(name)'" } ?? "lookup '\(name)'"
                throw CommandFailure.usage("\(StoreError(.unknownLookup, "there is no \(what)"))")
            }
            Terminal.print("removed: version \(removed.map(String.init).joined(separator: ", "))\n")
        }
    }

    fileprivate static func versions(_ options: GlobalOptions, name: String? = nil) async throws -> [LookupVersion] {
        let tenant = try TenantName(options.tenant)
        return try await Deployment.run(options) { deployment in
            let events = try await deployment.stores.connect(.events, as: .operator)
            let versions = try await Lookups.list(tenant, name: name, on: events)
            await events.close()
            return versions
        }
    }
}

extension LookupFormat: ExpressibleByArgument {
    public init?(argument: String) { self.init(word: argument) }
    public static var allValueStrings: [String] { allCases.map(\.rawValue) + ["multijson"] }

    /// Queries that say no format go by the address, so it comes first.
    init(endingOf name: String, or file: String) {
        self = RangeFunctions.names.contains(name) ? .ranges : (name.contains("://") ? LookupFormat(ending: name) : nil) ?? LookupFormat(ending: file) ?? .csv
    }
}
