import Foundation
import Testing
import Workflows

@testable import Newsroom

@Suite struct InitializeTests {
    private func founding(_ title: String = "Again", zone: String = "UTC") -> Publication.InitOptions {
        Publication.InitOptions(title: title, name: "Ada", email: "ada@example.org", id: "ada", timeZone: zone)
    }

    @Test func aPublicationIsOneCommit() throws {
        let press = try Press()
        #expect(try press.git("log", "--format=%s", "--reverse").hasPrefix("init: Harbour Review\n"))
        #expect(
            try press.git("show", "--format=", "--name-only", "HEAD~1")
                == ".gitattributes\ngalley.yml\nmasthead.yml\nworkflows/editorial.yml")
        #expect(try press.git("check-attr", "text", "articles/2018/09/x.md").hasSuffix("text: unset"))
        #expect(try press.with(nil).snapshot().settings.title == "Harbour Review")
        try press.expectOrder()
    }

    @Test func aPublicationIsFoundedOnce() throws {
        let press = try Press()
        let refusal = try press.refusal {
            _ = try Publication.initialize(founding(), at: press.folder, context: press.context("ada"))
        }
        #expect(refusal == .publicationThere)
    }

    @Test func whatIsRefusedMakesNoRepository() throws {
        let press = try Press()
        let folder = press.folder + "/../other"
        #expect(throws: Refusal.noSuchTimeZone("Mars/Olympus")) {
            try Publication.initialize(founding(zone: "Mars/Olympus"), at: folder, context: press.context(nil))
        }
        try press.write("mine", at: "../other/galley.yml")
        #expect(throws: Refusal.fileInTheWay(path: "galley.yml")) {
            try Publication.initialize(founding(), at: folder, context: press.context(nil))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["galley.yml"])
    }

    @Test func aDryRunMakesNothing() throws {
        let press = try Press()
        let folder = press.folder + "/../other"
        let recorded = try Publication.initialize(founding(), at: folder, context: press.context(nil, isDryRun: true))
        #expect(recorded.commit == nil)
        #expect(recorded.event.name == "init")
        #expect(!FileManager.default.fileExists(atPath: folder))
    }
}
