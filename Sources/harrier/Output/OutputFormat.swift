import ArgumentParser

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json, jsonl, csv
}

struct FormatOption: ParsableArguments {
    @Option(help: "How to print: table, json, jsonl or csv.")
    var format: OutputFormat = .table

    func print(_ listing: Listing) {
        Terminal.print(listing.rendered(as: format, width: Terminal.width))
    }
}
