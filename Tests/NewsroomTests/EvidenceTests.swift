import Foundation
import Testing
import Text
import Workflows

@testable import Newsroom

@Suite struct EvidenceTests {
    let archive: TrialArchive
    init() throws { archive = try TrialArchive() }

    @Test func anArchiveSaysWhoLetWhatIntoPrint() throws {
        try archive.write(TrialArchive.sample.get())
        let opened = try archive.open()
        #expect(opened.faults == [])
        #expect(opened.isSound)
        #expect(opened.article.description == "2018/09/the-ferry")
        #expect(opened.publication == "Harbour <Review>")
        #expect(
            opened.decisions.map { "\($0.person) \($0.deed)" } == [
                "Jun & Park approved exactly this text", "Ida Lund published it",
                "Jun & Park approved exactly this text",
                "Ida Lund published it, corrected",
            ])
        #expect(opened.decisions.map(\.time.instant).first == "2018-09-07T15:00:00+09:00")
        #expect(opened.decisions[0].content == opened.decisions[1].content)
        #expect(opened.decisions[1].content != opened.decisions[2].content)
        #expect(try FileManager.default.contentsOfDirectory(atPath: archive.folder.path()) == ["ferry.tar"])
    }

    @Test func commonToolsReadIt() throws {
        try archive.write(TrialArchive.sample.get())
        let ending = try ScratchProcess.run(
            [
                "/bin/sh", "-c",
                """
                set -e
                tar -xf ferry.tar && cd evidence && sha256sum --quiet --strict -c SHA256SUMS
                find . -type f ! -name SHA256SUMS | wc -l; wc -l < SHA256SUMS
                git clone -q history.bundle history && git -C history fsck --strict --no-progress
                cmp history/articles/2018/09/the-ferry.md texts/0009-publish.md
                cmp history/articles/2018/09/the-ferry/chart.TXT files/*.txt
                cmp history/masthead.yml policy/1/masthead.yml
                cat diffs/*.txt | grep ferry
                """,
            ], in: archive.folder.path())
        #expect(ending.error == "")
        #expect(ending.status == 0)
        let lines = ending.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(lines.first == lines.dropFirst().first)
        #expect(lines.last == "The ferry left at [-six.-]{+seven.+}")
    }

    @Test func theSameRepositoryGivesTheSameBytes() throws {
        let desk = try TrialDesk()
        try desk.save(TrialDesk.text("The ferry left at six."))
        try desk.bringOut()
        _ = try desk.desk().exportEvidence(of: "the-ferry", to: archive.path, replaces: false)
        let first = try archive.bytes()
        try desk.git("repack", "-adfq")
        #expect(throws: Refusal.outputThere(path: archive.path)) {
            try desk.desk().exportEvidence(of: "the-ferry", to: archive.path, replaces: false)
        }
        _ = try desk.desk().exportEvidence(of: "the-ferry", to: archive.path, replaces: true)
        #expect(try archive.bytes() == first)
        var dry = desk.context()
        dry.isDryRun = true
        let elsewhere = archive.folder.appending(path: "dry.tar").path()
        let exported = try Publication.open(at: desk.site, context: dry).exportEvidence(
            of: "the-ferry", to: elsewhere, replaces: false)
        #expect(!exported.isWritten)
        #expect(!FileManager.default.fileExists(atPath: elsewhere))
    }

    @Test func aShallowCloneProvesNothing() throws {
        let desk = try TrialDesk()
        try desk.save(TrialDesk.text("The ferry left at six."))
        let clone = desk.root.appending(path: "clone").path()
        try desk.git("clone", "-q", "--depth", "1", "file://\(desk.site)", clone)
        let shallow = try Publication.open(at: clone, context: desk.context())
        #expect(throws: Refusal.shallow) { try shallow.exportEvidence(of: "the-ferry", to: archive.path, replaces: false) }
        #expect(throws: Refusal.shallow) { try shallow.report() }
        #expect(throws: Refusal.shallow) { try shallow.silentEdits(under: [], since: nil) }
    }

    @Test func whatWasChangedByHandIsInTheArchiveAndCondemnsTheHistory() throws {
        let desk = try TrialDesk()
        try desk.save(TrialDesk.text("The ferry left at six."))
        try desk.bringOut()
        let file = "articles/2018/09/the-ferry.md"
        try desk.write(String(contentsOfFile: "\(desk.site)/\(file)", encoding: .utf8).replacing("six", with: "nine"), at: file)
        try desk.git("commit", "-qam", "quick fix")
        _ = try desk.desk().exportEvidence(of: "the-ferry", to: archive.path, replaces: false)
        let opened = try archive.open()
        #expect(opened.faults == [])
        #expect(!opened.isSound)
        #expect(opened.audit.findings.map(\.rule.id) == ["audit/silent-edit"])
    }

    @Test func itIsUnpackedForReadingIntoAFolderOfItsOwn() throws {
        try archive.write(TrialArchive.sample.get())
        let folder = archive.folder.appending(path: "read").path()
        try Publication.unpackEvidence(at: archive.path, into: folder)
        let ending = try ScratchProcess.run(["sha256sum", "--quiet", "--strict", "-c", "SHA256SUMS"], in: folder)
        #expect(ending.status == 0, "\(ending.error)")
        #expect(throws: Refusal.outputThere(path: folder)) { try Publication.unpackEvidence(at: archive.path, into: folder) }
    }

    @Test func thePageHoldsNoMarkupOfAnybodyElse() throws {
        try archive.tamper { files in
            let page = String(decoding: try files["index.html"].bytes, as: UTF8.self)
            let tags = Set(page.matches(of: /<\/?([A-Za-z!][A-Za-z0-9]*)/).map { String($0.1).lowercased() })
            let own: Set<String> = [
                "!doctype", "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "h4", "bdi", "p", "dl",
                "dt", "dd",
                "code", "table", "thead", "tbody", "tr", "th", "td", "a", "time", "ol", "ul", "li", "blockquote", "div", "ins",
                "del", "pre",
                "section",
            ]
            #expect(tags.subtracting(own).isEmpty)
            #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
            #expect(page.contains("Jun &amp; Park"))
            #expect(page.contains("<del>six.</del><ins>seven.</ins>"))
            #expect(page.contains("<html lang=\"en\">"))
            #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("src="))
        }
    }
}
