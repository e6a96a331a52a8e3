import ArgumentParser
import Delivery
import HuntModel
import HuntStore

struct EndpointCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "endpoint",
        abstract: "Where changes of timelines are sent: signed webhooks.",
        subcommands: [Add.self, List.self, Enable.self, Disable.self, Remove.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add an endpoint and show its secret, once.",
            discussion: """
                Messages are signed as Standard Webhooks 1.0 says; give the secret to the receiver.

                  harrier endpoint add soc-tickets https://tickets.example.com/hooks/harrier
                """)
        @OptionGroup var options: GlobalOptions
        @Argument(help: "A name for the endpoint.") var name: String
        @Argument(help: "An http or https URL.") var url: String
        @Option(help: ArgumentHelp("Use this secret instead of a new one.", valueName: "whsec_…")) var secret: String?

        func run() async throws {
            let endpoint = try EndpointName(name)
            let target = try EndpointURL(url)
            guard let key = secret.map(WebhookSecret.init(text:)) ?? .random() else {
                throw CommandFailure.usage("A secret is 'whsec_' and the base64 of 24 to 64 bytes.")
            }
            let tenant = options.tenant
            try await Deployment.asOperator(options) {
                _ = try await Endpoints.add(endpoint, url: target, secret: key, tenant: tenant, on: $0)
            }
            Terminal.print(secret == nil ? "\(key.reveal())\n" : "added\n")
            if secret == nil { Terminal.complain("This secret is not shown again.\n") }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List endpoints.")
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption

        func run() async throws {
            let tenant = options.tenant
            let endpoints = try await Deployment.asOperator(options) { try await Endpoints.list(tenant: tenant, on: $0) }
            output.print(Listing(
                columns: ["name", "url", "createdAt", "disabledAt", "reason"],
                rows: endpoints.map {
                    [
                        .text($0.name), .text($0.url), .text("\($0.createdAt)"), .optional($0.disabledAt.map { "\($0)" }), .optional($0.disabledBecause),
                    ]
                }))
        }
    }

    struct Enable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Send to an endpoint again; what was kept for it follows.")
        @OptionGroup var options: GlobalOptions
        @Argument(help: "Its name.") var name: String

        func run() async throws {
            let endpoint = try EndpointName(name)
            let tenant = options.tenant
            try await Deployment.asOperator(options) { try await Endpoints.enable(endpoint, tenant: tenant, on: $0) }
        }
    }

    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Send nothing to an endpoint for now; its messages are kept.")
        @OptionGroup var options: GlobalOptions
        @Argument(help: "Its name.") var name: String
        @Option(help: "Why, for whoever reads the list.") var reason = "disabled by its owner"

        func run() async throws {
            let endpoint = try EndpointName(name)
            let (tenant, reason) = (options.tenant, reason)
            try await Deployment.asOperator(options) { try await Endpoints.disable(endpoint, because: reason, tenant: tenant, on: $0) }
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Forget an endpoint and its deliveries.")
        @OptionGroup var options: GlobalOptions
        @Argument(help: "Its name.") var name: String

        func run() async throws {
            let endpoint = try EndpointName(name)
            let tenant = options.tenant
            try await Deployment.asOperator(options) { try await Endpoints.remove(endpoint, tenant: tenant, on: $0) }
        }
    }
}
