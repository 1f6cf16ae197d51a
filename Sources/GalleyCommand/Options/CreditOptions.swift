internal import ArgumentParser
internal import PhotoCredits

/// The parts of a photo's credit.
struct CreditOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Who made the picture.", valueName: "name"))
    var creator: String?

    @Option(help: ArgumentHelp("The site or office it is from.", valueName: "name"))
    var source: String?

    @Option(name: .customLong("source-url"), help: ArgumentHelp("The address of the picture's own page.", valueName: "address"))
    var sourceURL: String?

    @Option(help: ArgumentHelp("The news agency.", valueName: "name"))
    var agency: String?

    @Option(
        help: ArgumentHelp("The license: an id, a name or the address of its deed.", valueName: "license"), completion: .licenses,
        transform: Self.license)
    var license: License?

    @Option(help: ArgumentHelp("The title of the picture.", valueName: "title"))
    var title: String?

    @Option(help: ArgumentHelp("What was done to the picture, such as cropped.", valueName: "change"))
    var modified: String?

    var credit: Credit {
        Credit(
            creator: creator, source: source, agency: agency, license: license?.id, title: title, sourceURL: sourceURL,
            modified: modified)
    }

    func validate() throws {
        guard let sourceURL, !Credit.isAddress(sourceURL) else { return }
        throw ValidationError(
            "--source-url: \"\(sourceURL)\" is no web address: write it as https://www.flickr.com/photos/mina/123456.")
    }

    var isEmpty: Bool { credit.isEmpty }

    @Sendable private static func license(_ text: String) throws -> License {
        if let license = License.named(text) ?? License.deed(text) { return license }
        let near = License.nearest(to: text).map { " Did you mean \($0.id)?" } ?? ""
        throw ValidationError("\"\(text)\" names no license, or more than one.\(near) `galley license list` has them all.")
    }
}
