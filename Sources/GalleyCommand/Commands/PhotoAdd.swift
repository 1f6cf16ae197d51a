internal import ArgumentParser
internal import Editorial
internal import Newsroom

/// `galley photo add`
struct PhotoAdd: Verb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Copy a picture into an article, and name it among its photos.",
        discussion: """
            Fields that are not given are filled from what is embedded in the file. What is still to be found out before the
            article can be published is said afterwards. An article that had unsaved text is not saved: the photo stays with it.
            """)

    @Argument(help: "The article.", completion: .articles)
    var article: String

    @Argument(help: "The picture: JPEG, PNG, WebP or TIFF.", completion: .file())
    var file: String

    @Option(help: ArgumentHelp("What the picture shows, for those who cannot see it.", valueName: "text"))
    var alt: String?

    @Option(help: ArgumentHelp("The credit line, word for word as its owner asks for it.", valueName: "line"))
    var credit: String?

    @Option(help: ArgumentHelp("The words below the picture.", valueName: "text"))
    var caption: String?

    @Option(
        name: .customLong("license-ref"), help: ArgumentHelp("The invoice, subscription or permission.", valueName: "reference"))
    var licenseRef: String?

    @OptionGroup var parts: CreditOptions

    @Flag(help: "Leave the change in the files.")
    var noSave = false

    @OptionGroup var global: GlobalOptions

    private var known: [PhotoField] {
        let credit = parts.credit
        let fields = [
            ("alt", alt), ("credit", self.credit), ("title", credit.title), ("creator", credit.creator),
            ("agency", credit.agency), ("source", credit.source), ("source_url", credit.sourceURL),
            ("license", credit.license), ("license_ref", licenseRef), ("modified", credit.modified), ("caption", caption),
        ]
        return fields.compactMap { key, text in text.map { PhotoField(key, $0) } }
    }

    private struct Record: Encodable {
        let file: String
        let patch: String
        let open: [FindingRecord]
    }

    func perform(_ run: Run) throws {
        let publication = try run.publication(global)
        let bytes = try Files.bytes(file, limit: ArticleVersion.attachmentLimit, run)
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let added = try publication.addPhoto(article, (name, bytes), known: known, saves: !noSave)
        if global.json {
            run.console.json(Record(file: added.file, patch: added.patch, open: added.open.map(FindingRecord.init)))
        } else {
            run.console.write(run.console.isTerminal ? Visible.lines(added.patch) : added.patch)
            if !added.open.isEmpty { run.console.note("Still to be found out before the article can be published:") }
            run.console.show(added.open, global, onError: true)
        }
        for recorded in added.recorded { run.console.show(recorded, global) }
        if added.recorded.isEmpty, !global.isDryRun, !global.json { run.console.note("galley: not saved; it is in the files.") }
    }
}
