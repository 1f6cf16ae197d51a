import Testing
import Text
import Workflows

@testable import Newsroom

@Suite struct DifferenceTests {
    @Test func whatWasTypedAgainstWhatIsSaved() throws {
        let press = try Press()
        try press.ferry()
        let none = try press.with(nil).difference("the-ferry", .unsaved)
        #expect(none.patch == "")
        #expect(none.attachments.isEmpty)
        try press.append("More.\n")
        try press.write("picture", at: "articles/2018/09/the-ferry/pier.jpg")
        let some = try press.with(nil).difference("the-ferry", .unsaved)
        #expect(some.patch.contains("+More."))
        #expect(some.attachments == ["pier.jpg"])
        #expect(some.name.description == "2018/09/the-ferry")
    }

    @Test func sinceTheApprovalAndSinceTheRelease() throws {
        let press = try Press()
        try press.ferry("published")
        _ = try press.with("hana").move("the-ferry", .init("revise"))
        try press.append("More.\n")
        _ = try press.with("hana").save("the-ferry")
        for comparison in [Publication.Comparison.sinceApproval, .sinceLive, .versions("HEAD~1", nil)] {
            let patch = try press.with(nil).difference("the-ferry", comparison).patch
            #expect(patch.contains("+More."), "\(comparison)")
        }
        #expect(throws: Refusal.noSuchVersion("nonsense")) {
            try press.with(nil).difference("the-ferry", .versions("nonsense", nil))
        }
    }

    @Test func aLinkIsNamedAndNotFollowed() throws {
        let press = try Press()
        try press.ferry()
        try press.git("config", "core.symlinks", "true")
        try press.git(
            "update-index", "--add", "--cacheinfo",
            "120000,\(try press.git("hash-object", "-w", "galley.yml")),articles/2018/09/the-ferry")
        try press.git("commit", "--quiet", "-m", "A link")
        #expect(throws: Refusal.oddFile(path: "articles/2018/09/the-ferry", what: "a symbolic link")) {
            try press.with(nil).difference("the-ferry", .versions("HEAD", nil))
        }
    }
}
