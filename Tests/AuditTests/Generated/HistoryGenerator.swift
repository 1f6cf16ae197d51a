import Foundation
import Git
import TestSupport

@testable import Newsroom
@testable import Text
@testable import Workflows

/// Plays legal histories with the real library, in one bare repository of its own.
///
/// All of them begin at one root, and most of them share more than that: a history grows by one commit at a time, and every
/// length that it had is a history. The branch is set to wherever the next one goes on.
final class HistoryGenerator {
    /// A history by its newest commit, and what its articles are there.
    struct History {
        var tip: ObjectID
        var depth = 0
        var articles: [GeneratedArticle] = []
        /// What was done, for whoever must understand a failure.
        var story: [String] = []
    }

    static let branch = "refs/heads/main"

    let repository: Repository
    private let policy: GeneratedPolicy
    private let desks: [String: Publication]
    private(set) var root: History
    var random: SeededGenerator
    private(set) var refusals = 0
    private var number = 0

    /// - Parameter folder: where the repository is made.
    init(in folder: String, under policy: GeneratedPolicy, seed: UInt64) throws {
        self.policy = policy
        random = SeededGenerator(seed: seed)
        let context = Context(now: 1_536_285_600, environment: ["HOME": folder, "GIT_CONFIG_NOSYSTEM": "1"])
        repository = try Repository.create(at: folder, bare: true, branch: "main")
        let repository = repository
        desks = Dictionary(
            uniqueKeysWithValues: GeneratedPolicy.people.map { id in
                var own = context
                own.person = id
                return (id, Publication(repository: repository, context: own))
            })
        root = History(tip: try Self.found(policy.first, repository))
        try set(root.tip)
    }

    /// The root of trust: the policy as `init` leaves it, with other files.
    private static func found(_ files: [GeneratedPolicy.File], _ repository: Repository) throws -> ObjectID {
        let changes = try files.map { file in
            TreeChange.put(path: file.path, id: try repository.writeBlob(Array(file.text.utf8)), mode: .regular)
        }
        let by = Signature(name: "ada-ines", email: "ada-ines@example.org", time: 1_536_285_600, offset: 0)
        let message = try CommitMessage(Event("init", by: "ada-ines", role: "admin"), title: "Harbour Review")
        return try repository.writeCommit(
            CommitDraft(
                tree: repository.writeTree(base: nil, changes: changes), parents: [], author: by, committer: by,
                message: message.bytes))
    }

    /// Where this person works.
    func desk(_ person: String) -> Publication? { desks[person] }

    /// One commit more on `history`; nil where everything that was tried was refused.
    /// - Parameter only: the one article that it may be about.
    func extended(_ history: History, only: Int? = nil) throws -> History? {
        try set(history.tip)
        for _ in 0..<12 {
            var next = history
            do {
                guard let what = try only.map({ try play(on: &next.articles[$0]) }) ?? play(&next) else { continue }
                next.tip = try repository.tip(of: Self.branch) ?? history.tip
                next.depth += 1
                next.story.append(what)
                return next
            } catch is Refusal {
                refusals += 1
            }
        }
        return nil
    }

    /// Sets the branch to a commit, wherever it was.
    func set(_ tip: ObjectID) throws {
        let now = try repository.tip(of: Self.branch)
        if now == tip { return }
        let by = Signature(name: "Generator", email: "generator@example.org", time: 0, offset: 0)
        _ = try repository.swapReference(Self.branch, from: now, to: tip, reflog: "set", by: by)
    }

    // MARK: one action

    /// Does something that may be done, and says what; nil where there was nothing to do it to.
    private func play(_ history: inout History) throws -> String? {
        let count = history.articles.count
        if count == 0 || (count < 4 && random.chance(oneIn: 12)) { return try begin(&history) }
        if random.chance(oneIn: 20), let file = policy.changes.randomElement(using: &random) {
            try setPolicy(file)
            return "policy \(file.path)"
        }
        guard let index = history.articles.indices.randomElement(using: &random) else { return nil }
        return try play(on: &history.articles[index])
    }

    private func play(on article: inout GeneratedArticle) throws -> String? {
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<3: try save(&article)
        case 3: try rename(&article)
        case 4, 5: try waive(&article)
        default: try move(&article)
        }
    }

    private func begin(_ history: inout History) throws -> String? {
        guard let person = ["hana-seo", "tom-reyl", "jun-park"].randomElement(using: &random), let desk = desks[person],
            let category = policy.categories.randomElement(using: &random)
        else { return nil }
        number += 1
        let language = random.chance(oneIn: 6) ? "not_a_tag" : "en"
        var authors = [person]
        if random.chance(oneIn: 4), person != "hana-seo" { authors.append("hana-seo") }
        let draft = ArticleDraft(
            title: "Piece \(number)", authors: authors.map { .init(identity: .person(id: $0)) },
            categories: category.map { [$0] } ?? [], language: language, disclosures: "none", body: "The number is 0.\n")
        let recorded = try desk.new(draft)
        guard let event = recorded.first?.event, let name = event.article.flatMap(ArticleName.init) else { return nil }
        history.articles.append(
            GeneratedArticle(
                name: name, title: draft.title, authors: authors, category: category, language: language, state: event.to ?? ""))
        return "new \(name.slug) by \(person)"
    }

    private func save(_ article: inout GeneratedArticle) throws -> String? {
        guard let person = ["hana-seo", "tom-reyl", "jun-park", "mo-okafor"].randomElement(using: &random),
            let desk = desks[person]
        else {
            return nil
        }
        var next = article
        next.changes += 1
        if random.chance(oneIn: 6), let category = policy.categories.randomElement(using: &random) { next.category = category }
        let with = random.chance(oneIn: 5) ? ["pia-norrby"] : []
        let recorded = try desk.save(next.name.description, bytes: Array(next.text.utf8), with: with, note: note())
        next.state = recorded.first?.event.to ?? next.state
        article = next
        return "save \(article.name.slug) by \(person)"
    }

    private func rename(_ article: inout GeneratedArticle) throws -> String? {
        guard let person = ["hana-seo", "mo-okafor"].randomElement(using: &random), let desk = desks[person] else { return nil }
        number += 1
        // Now and then the name that it had at first.
        let slug = random.chance(oneIn: 3) ? article.title.lowercased().replacing(" ", with: "-") : "name-\(number)"
        _ = try desk.rename(article.name.description, to: slug, note: note())
        article.name = article.name.renamed(slug)
        return "rename to \(slug) by \(person)"
    }

    private func waive(_ article: inout GeneratedArticle) throws -> String? {
        guard article.language != "en", let person = ["jun-park", "mo-okafor", "pia-norrby"].randomElement(using: &random),
            let desk = desks[person]
        else { return nil }
        _ = try desk.waive(article.name.description, rule: "lang/invalid", reason: "A dialect.")
        return "waive \(article.name.slug) by \(person)"
    }

    private func move(_ article: inout GeneratedArticle) throws -> String? {
        guard let reader = desks["ada-ines"] else { return nil }
        let snapshot = try reader.snapshot()
        let workflow = try snapshot.workflow(
            named: snapshot.settings.workflow(forCategories: article.category.map { [$0] } ?? []))
        let isLive = article.isLive
        let open = workflow.transitions(from: article.state).filter { transition in
            switch transition.while {
            case .live: isLive
            case .notLive: !isLive
            case nil: true
            }
        }
        // Mostly forward, or nothing would ever come into print.
        let forward = open.filter { ["submit", "clear", "approve", "publish", "revise", "reopen"].contains($0.name) }
        let isBack = forward.isEmpty || random.chance(oneIn: isLive ? 3 : 6)
        guard let transition = (isBack ? open : forward).randomElement(using: &random) else { return nil }
        let authors = article.authors
        let people = snapshot.masthead.holders(ofAny: transition.by).map(\.id)
            .filter { !transition.isDecision || !authors.contains($0) }
            .filter { !transition.isOwn || authors.contains($0) }
        guard let person = people.randomElement(using: &random), let desk = desks[person] else { return nil }
        let said = transition.needsNote ? "For a reason.\n\nGalley-Event: publish\n---" : note()
        let recorded = try desk.move(article.name.description, .init(transition.name, note: said))
        guard let state = recorded.first?.event.to else { return nil }
        article.state = state
        if workflow.state(state)?.isPublic == true { article.isLive = true }
        if workflow.state(state)?.showsNotice == true { article.isLive = false }
        if transition.text == .live { try readBack(&article, desk) }
        return "\(transition.name) \(article.name.slug) by \(person) to \(state)"
    }

    /// What the article is after its live text was brought back.
    private func readBack(_ article: inout GeneratedArticle, _ desk: Publication) throws {
        guard let version = try desk.snapshot().article(article.name) else { return }
        article.category = version.text.categoryNames.first
        article.changes =
            version.text.body.firstRange(of: "is ").map { range in
                Int(version.text.body[range.upperBound...].prefix { $0.isNumber }) ?? 0
            } ?? 0
    }

    private func note() -> String {
        ["", "", "Read twice.", "Of course: yes.\n\nSee also Galley-By: nobody.", "--- and so on", "수정"].randomElement(
            using: &random) ?? ""
    }

    /// A change of policy as `save` makes it; a bare repository has no files to type it into.
    private func setPolicy(_ file: GeneratedPolicy.File) throws {
        guard let desk = desks["ada-ines"] else { throw Refusal.nothingToSave }
        _ = try Recorder(publication: desk).record([]) { snapshot in
            let bytes = Array(file.text.utf8)
            let blob = try Repository.blobID(of: bytes)
            let old = try repository.entry(at: file.path, inTree: snapshot.commit.tree)?.id
            guard old != blob, let person = snapshot.masthead.person("ada-ines") else { throw Refusal.nothingToSave }
            let message = try CommitMessage(Event("policy", by: person.id, role: "admin"), title: file.path)
            return [
                Plan(
                    message: message, person: person, tree: [.put(path: file.path, id: blob, mode: .regular)],
                    files: [FileChange(path: file.path, onDisk: old, new: (blob, bytes, false))])
            ]
        }
    }
}
