internal import Signatures
import Text

/// `masthead.yml`, changed in place at the positions that the YAML parser gives.
///
/// A change is accepted only if parsing the new file gives the old masthead plus the change. Comments, order, quotes and
/// everything else stay byte for byte.
struct MastheadInPlace {
    private let file: YAMLInPlace
    private let masthead: Masthead
    private static let path = "masthead.yml"

    init(_ files: PolicyFiles) throws(Refusal) {
        masthead = try files.masthead()
        do { file = try YAMLInPlace(files.files[Self.path] ?? []) } catch {
            throw .unreadable(file: Self.path, commit: nil, error)
        }
    }

    func applying(_ change: PolicyChange) throws(Refusal) -> [UInt8] {
        switch change {
        case .add(let person): try adding(person)
        case .roles(let id, let add, let remove): try changingRoles(of: id, add, remove)
        case .addKey(let id, let line, let day): try addingKey(line, day, to: id)
        case .retireKey(let id, let key, let day): try retiringKey(key, day, of: id)
        case .retire(let id): try retiring(id)
        case .restore(let id): try restoring(id)
        case .adopt: file.bytes
        }
    }

    private func adding(_ person: PolicyChange.NewPerson) throws(Refusal) -> [UInt8] {
        if let there = masthead.person(person.id) { throw .personThere(id: there.id, isRetired: there.isRetired) }
        if let unfit = person.emails.first(where: { !Person.isAddress($0) }) { throw .noAddress(unfit) }
        let new: Person
        do { new = try Person(YAML.parse(Array((person.writing.item(indent: 0)).utf8)[...]).list?.first ?? file.root) } catch {
            throw .unreadable(file: Self.path, commit: nil, error)
        }
        for address in new.emails {
            if let holder = masthead.person(email: address) { throw .addressThere(address: address, person: holder.id) }
        }
        for key in new.keys { try requireFree(key.key) }
        guard let people = file.root["people"] else { throw .policyUnwritable(path: Self.path) }
        return try first(of: file.appending(person.writing, to: people, end: file.bytes.count)) { $0.people.append(new) }
    }

    private func changingRoles(of id: String, _ add: [String], _ remove: [String]) throws(Refusal) -> [UInt8] {
        var step = self
        for role in remove {
            let person = try step.person(id)
            guard let index = person.value.roles.firstIndex(of: role) else {
                throw .noSuchRole(person: id, role: role, known: person.value.roles)
            }
            step = try step.after { (now) throws(Refusal) in
                guard let value = person.yaml["roles"] else { throw Refusal.policyUnwritable(path: Self.path) }
                let ways = value.list == nil ? now.file.replacing(value, with: "[]") : now.file.removing(index, from: value)
                return try now.first(of: ways) { $0.people[person.index].roles.remove(at: index) }
            }
        }
        for role in add {
            let person = try step.person(id)
            if person.value.roles.contains(role) { continue }
            step = try step.after { (now) throws(Refusal) in
                try now.first(of: now.adding(.text(role), to: "roles", of: person)) { $0.people[person.index].roles.append(role) }
            }
        }
        return step.file.bytes
    }

    private func addingKey(_ line: String, _ day: String, to id: String) throws(Refusal) -> [UInt8] {
        let person = try person(id)
        let key: SSHPublicKey
        do { key = try SSHPublicKey(line: line) } catch { throw .noPublicKey(why: error.remedy) }
        try requireFree(key)
        let comment = SSHPublicKey.comment(ofLine: line)
        let new = PersonKey(key: key, comment: comment, added: day)
        return try first(of: adding(new.writing, to: "keys", of: person)) { $0.people[person.index].keys.append(new) }
    }

    private func retiringKey(_ key: SSHPublicKey, _ day: String, of id: String) throws(Refusal) -> [UInt8] {
        let person = try person(id)
        guard let index = person.value.keys.firstIndex(where: { $0.key == key }), let keys = person.yaml["keys"] else {
            throw .noSuchKey(person: id, key: key.fingerprint)
        }
        if person.value.keys[index].isRetired { return file.bytes }
        let item = keys.list?[index] ?? keys
        var retired = person.value.keys[index]
        retired.retire(on: day)
        let ways: [[Fix.Edit]]
        if item.entries == nil {
            ways = file.replacing(item, with: retired.writing.flow)
        } else {
            let next = index + 1 < (keys.list?.count ?? 0) ? keys.list?[index + 1].place : nil
            let end = next.map { file.lineStart($0) } ?? end(of: "keys", person)
            ways = file.adding(.init("retired", .word(day)), to: item, end: end)
        }
        return try first(of: ways) { $0.people[person.index].keys[index] = retired }
    }

    private func retiring(_ id: String) throws(Refusal) -> [UInt8] {
        let person = try person(id)
        if person.value.isRetired { return file.bytes }
        let ways =
            person.yaml["retired"].map { file.replacing($0, with: "true") }
            ?? file.adding(.init("retired", .word("true")), to: person.yaml, end: end(of: person))
        return try first(of: ways) { $0.people[person.index].isRetired = true }
    }

    private func restoring(_ id: String) throws(Refusal) -> [UInt8] {
        let person = try person(id)
        guard person.value.isRetired, let value = person.yaml["retired"] else { return file.bytes }
        return try first(of: file.replacing(value, with: "false")) { $0.people[person.index].isRetired = false }
    }

    /// Adding a key that is on the entry already changes nothing.
    private func requireFree(_ key: SSHPublicKey) throws(Refusal) {
        if let holder = masthead.holder(of: key) {
            throw .keyThere(fingerprint: key.fingerprint, person: holder.person.id)
        }
    }
}

extension MastheadInPlace {
    /// A person, and the position of the entry.
    private struct Entry {
        let index: Int
        let value: Person
        let yaml: YAMLValue
    }

    private func person(_ id: String) throws(Refusal) -> Entry {
        guard let index = masthead.people.firstIndex(where: { $0.id == id }), let items = file.root["people"]?.list else {
            throw .noSuchPerson(id: id, known: masthead.people.map(\.id))
        }
        return Entry(index: index, value: masthead.people[index], yaml: items[index])
    }

    /// Ways to add a value to a list of a person: the list may be missing, a single value, or a list.
    private func adding(_ item: YAMLWriting, to key: String, of person: Entry) -> [[Fix.Edit]] {
        let present = person.yaml[key].flatMap { $0.string == nil && $0.list == nil ? nil : $0 }
        guard let value = present else {
            return person.yaml[key] == nil
                ? file.adding(.init(key, .list([item])), to: person.yaml, end: end(of: person)) : []
        }
        if value.list != nil { return file.appending(item, to: value, end: end(of: key, person)) }
        return file.written(value).map { file.replacing(value, with: "[\($0), \(item.flow)]") } ?? []
    }

    /// The end of a person's entry.
    private func end(of person: Entry) -> Int {
        let items = file.root["people"]?.list ?? []
        return person.index + 1 < items.count ? file.lineStart(items[person.index + 1].place) : file.bytes.count
    }

    /// The end of the entry of one key of a person.
    private func end(of key: String, _ person: Entry) -> Int {
        let entries = person.yaml.entries ?? []
        guard !file.isFlow(person.yaml), let index = entries.firstIndex(where: { $0.key == key }), index + 1 < entries.count
        else { return end(of: person) }
        return file.lineStart(entries[index + 1].keyPlace)
    }

    /// The first of several ways whose result parses to the old masthead plus `change`.
    private func first(of ways: [[Fix.Edit]], _ change: (inout Masthead) -> Void) throws(Refusal) -> [UInt8] {
        var wanted = masthead
        change(&wanted)
        for edits in ways {
            let bytes = Fix.apply([Fix("", edits)], to: file.bytes)
            if let after = try? Masthead(bytes), Self.withoutPlaces(after) == Self.withoutPlaces(wanted) { return bytes }
        }
        throw .policyUnwritable(path: Self.path)
    }

    /// The people, without the positions of their entries.
    private static func withoutPlaces(_ masthead: Masthead) -> [Person] {
        masthead.people.map { person in
            var person = person
            person.place = SourceLocation(line: 1)
            return person
        }
    }

    private func after(_ step: (MastheadInPlace) throws(Refusal) -> [UInt8]) throws(Refusal) -> MastheadInPlace {
        try MastheadInPlace(PolicyFiles([Self.path: step(self)]))
    }
}
