import PhotoCredits
import Testing
import Text

@testable import Images

/// Texts in IPTC and EXIF that do not say in which encoding they are.
@Suite struct EncodingTests {
    private func facts(_ texts: [(UInt8, [UInt8])], charset: [UInt8] = []) throws -> ImageFacts {
        let bytes = ImageBytes.jpeg(ImageBytes.iptcSegment(ImageBytes.resource(0x0404, ImageBytes.iptc(texts, charset: charset))))
        return try #require(ImageReader.facts(bytes))
    }

    private func words(_ facts: ImageFacts) -> [String] { facts.flaws.filter { $0.kind == .encoding }.map(\.message) }

    @Test func windows1252IsReadWholeAndSaid() throws {
        // Eliška Řeháčková has letters that Windows-1252 lacks; these are in it: š, ž, Ž, ’, œ, €.
        let facts = try facts([
            (
                80,
                Array("Am".utf8) + [0xE9] + Array("lie O".utf8) + [0x92] + Array("Brien-".utf8) + [0x8E, 0x69, 0x9E, 0x6B, 0x61]
            ),
            (110, Array("Bo".utf8) + [0x9A] + Array("ko C".utf8) + [0x9C] + Array("ur/Reuters".utf8)),
        ])
        #expect(facts.creator == "Amélie O’Brien-Žižka")
        #expect(facts.creditLine == "Boško Cœur/Reuters")
        #expect(words(facts).count == 1)
        #expect(words(facts).first?.contains("Windows-1252") == true)
    }

    @Test func everyByteBecomesALetterThatIsSeen() throws {
        for byte in UInt8(0x80)...0xFF {
            let facts = try facts([(80, Array("Ab".utf8) + [byte] + Array("cd Ef".utf8))])
            #expect(facts.creator?.unicodeScalars.count ?? 0 >= 7, "0x\(String(byte, radix: 16))")
            #expect(words(facts).count == 1)
        }
    }

    @Test func utf8NeedsNoDeclaration() throws {
        let facts = try facts([(80, Array("민 초".utf8))])
        #expect(facts.creator == "민 초")
        #expect(facts.flaws == [])
    }

    @Test func declaredLatin1IsNoGuess() throws {
        let facts = try facts([(80, Array("Ren".utf8) + [0xE9])], charset: [0x1B, 0x2E, 0x41])
        #expect(facts.creator == "René")
        #expect(facts.flaws == [])
    }

    @Test func declaredUTF8ThatIsNone() throws {
        let facts = try facts([(80, Array("Ren".utf8) + [0xE9])], charset: [0x1B, 0x25, 0x47])
        #expect(facts.creator == "René")
        #expect(words(facts).count == 1)
    }

    @Test func macRomanIsNamedBesideTheGuess() throws {
        // Göran Äström, as a Macintosh wrote it.
        let facts = try facts([
            (80, Array("G".utf8) + [0x9A] + Array("ran ".utf8) + [0x80] + Array("str".utf8) + [0x9A] + Array("m".utf8))
        ])
        #expect(words(facts).first?.contains("Göran Äström") == true)
        #expect(facts.creator?.contains("ran") == true)
    }

    @Test func koreanIsAClearlyBetterGuess() throws {
        // 박서준/뉴스 in CP949, which Windows-1252 would make "¹Ú¼­ÁØ" of.
        let facts = try facts([
            (80, [0xB9, 0xDA, 0xBC, 0xAD, 0xC1, 0xD8]), (110, [0xB9, 0xDA, 0xBC, 0xAD, 0x2F, 0xB4, 0xBA, 0xBD, 0xBA]),
        ])
        #expect(facts.creator == "박서준")
        #expect(facts.creditLine == "박서/뉴스")
        #expect(words(facts).first?.contains("CP949") == true)
    }

    @Test func japaneseIsAClearlyBetterGuess() throws {
        // 佐藤健 in Shift-JIS.
        let facts = try facts([(80, [0x8D, 0xB2, 0x93, 0xA1, 0x8C, 0x92])])
        #expect(facts.creator == "佐藤健")
        #expect(words(facts).first?.contains("Shift-JIS") == true)
    }

    @Test func exifTextIsGuessedAlike() throws {
        let field = ImageBytes.EXIFField(tag: 0x013B, value: Array("Ren".utf8) + [0xE9, 0x20] + Array("Fa".utf8) + [0x9E, 0x00])
        let facts = try #require(ImageReader.facts(ImageBytes.jpeg(ImageBytes.exifSegment(field))))
        #expect(facts.creator == "René Faž")
        #expect(words(facts).first?.contains("EXIF") == true)
    }

    @Test func aLetterThatALimitCutIsLeftOut() throws {
        let cut = Array("김하늘 스튜디오 서울".utf8.prefix(28))
        let facts = try facts([(115, cut)])
        #expect(facts.source == "김하늘 스튜디오 서")
        #expect(facts.flaws == [])
    }
}

extension ImageReader {
    /// What a file says under today's rules; nil where it cannot be read.
    static func facts(_ bytes: [UInt8], name: String = "ferry.jpg", rules: RuleSet = .current) -> ImageFacts? {
        guard case .facts(let facts) = read(bytes, name: name, rules: rules) else { return nil }
        return facts
    }

    static func trouble(_ bytes: [UInt8], name: String = "ferry.jpg", rules: RuleSet = .current) -> String? {
        guard case .unreadable(let why) = read(bytes, name: name, rules: rules) else { return nil }
        return why
    }
}
