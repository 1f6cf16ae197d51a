import Testing

@testable import Text
@testable import Workflows

@Suite struct PublicationSettingsTests {
    private func complaint(_ text: String) -> Malformed? {
        do throws(Malformed) {
            _ = try PublicationSettings(Array(text.utf8))
            return nil
        } catch { return error }
    }

    @Test func aTitleIsEnough() throws {
        let settings = try PublicationSettings(Array("title: Harbour Review\n".utf8))
        #expect(settings.title == "Harbour Review")
        #expect(settings.language == "en")
        #expect(settings.timeZone == "UTC")
        #expect(settings.timeZonePlace == nil)
        #expect(settings.branch == "main")
        #expect(!settings.isCommercial)
        #expect(settings.slugStyle == .hangul)
        #expect(settings.categories.isEmpty)
        #expect(settings.defaultWorkflow == "editorial")
        #expect(settings.disclosure == nil)
        #expect(!settings.showsDisclosureItself)
        #expect(settings.rules == .one)
    }

    @Test func aSetOfRulesIsOneThatThisVersionKnows() throws {
        #expect(try PublicationSettings(Array("title: T\nrules: 2\n".utf8)).rules == .two)
        for number in ["0", "99", "two", "2.5", "[2]"] {
            #expect(complaint("title: T\nrules: \(number)\n")?.place.line == 2, "\(number)")
        }
    }

    @Test func everyKeyIsRead() throws {
        let text = """
            title: Harbour Review
            base_url: https://harbour.example.org
            language: ko
            time_zone: Asia/Seoul
            branch: live
            commercial: true
            slugs: romanised
            categories: [Ports, Ferries]
            series: Tides
            workflow: quick
            workflows: {Ferries: slow}
            disclaimers: {staff: The views are her own.}
            disclosure: Published for the harbour office.
            disclosure_in_template: true
            """
        let settings = try PublicationSettings(Array(text.utf8))
        #expect(settings.baseURL == "https://harbour.example.org")
        #expect(settings.language == "ko")
        #expect(settings.timeZone == "Asia/Seoul")
        #expect(settings.timeZonePlace.map { [$0.line, $0.column] } == [4, 12])
        #expect(settings.branch == "live")
        #expect(settings.isCommercial)
        #expect(settings.slugStyle == .romanised)
        #expect(settings.categories == ["Ports", "Ferries"])
        #expect(settings.series == ["Tides"])
        #expect(Array(settings.disclaimers.templates.keys) == [.staff])
        #expect(settings.disclosure?.statement == "Published for the harbour office.")
        #expect(settings.showsDisclosureItself)
    }

    @Test func theFirstCategoryThatNamesAWorkflowDecides() throws {
        let text = "title: H\nworkflow: quick\nworkflows: {Ferries: slow, Law: legal}\n"
        let settings = try PublicationSettings(Array(text.utf8))
        #expect(settings.workflow(forCategories: []) == "quick")
        #expect(settings.workflow(forCategories: ["Ports"]) == "quick")
        #expect(settings.workflow(forCategories: ["Ports", "Law", "Ferries"]) == "legal")
    }

    @Test(arguments: [
        ("language: en", "title"), ("title: H\ntitel: H", "titel"), ("title: [H]", "a text"),
        ("title: H\ncommercial: 1", "true or false"),
        ("title: H\nslugs: latin", "hangul, romanised"), ("title: H\nworkflows: slow", "a mapping"),
        ("title: H\nworkflows: {Ferries: [slow]}", "a text"), ("title: H\ncategories: {a: b}", "a list of texts"),
        ("title: H\ntitle: I", "line 1"), ("- title", "galley.yml"),
    ])
    func whatIsNotUnderstoodIsRefused(_ text: String, _ named: String) throws {
        let found = try #require(complaint(text))
        #expect(found.sentence.contains(named), "\(found.sentence)")
    }
}
