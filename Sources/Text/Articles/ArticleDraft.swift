/// The content of a new article. It is written once; afterwards only the file's own bytes count.
public struct ArticleDraft: Hashable, Sendable {
    /// Somebody who wrote the article.
    public struct Author: Hashable, Sendable {
        /// Who it is.
        public enum Identity: Hashable, Sendable {
            /// Somebody on the masthead.
            case person(id: String)
            /// Somebody who is not.
            case guest(name: String)
        }

        /// Who it is.
        public var identity: Identity
        /// The name in another part of the source, where the parts disagree.
        public var statedAs: String?
        /// What the article says about the author.
        public var bio: String?
        /// How the author is related to what the article is about.
        public var relation: String?

        /// An author.
        public init(identity: Identity, statedAs: String? = nil, bio: String? = nil, relation: String? = nil) {
            self.identity = identity
            self.statedAs = statedAs
            self.bio = bio
            self.relation = relation
        }
    }

    /// A picture, with its author and license.
    public struct Photo: Hashable, Sendable {
        /// The name inside the article's folder.
        public var file: String?
        /// What the picture shows, for those who do not see it.
        public var alt: String?
        /// The credit word for word.
        public var credit: String?
        /// Who made it.
        public var creator: String?
        /// Where it was found.
        public var source: String?
        /// The address of it there.
        public var sourceURL: String?
        /// The license under which it may be shown.
        public var license: String?

        /// A photo of which some fields are known.
        public init(
            file: String? = nil, alt: String? = nil, credit: String? = nil, creator: String? = nil, source: String? = nil,
            sourceURL: String? = nil, license: String? = nil
        ) {
            self.file = file
            self.alt = alt
            self.credit = credit
            self.creator = creator
            self.source = source
            self.sourceURL = sourceURL
            self.license = license
        }
    }

    /// The saved page that an article was taken from.
    public struct Source: Hashable, Sendable {
        /// Its file name.
        public var file: String
        /// Its SHA-256 in hexadecimal digits.
        public var sha256: String

        /// A saved page.
        public init(file: String, sha256: String) {
            self.file = file
            self.sha256 = sha256
        }
    }

    /// The title; line breaks in it become escapes.
    public var title: String
    /// Who wrote it.
    public var authors: [Author]
    /// `category` if it is one, `categories` if there are several.
    public var categories: [String]
    /// The series it belongs to.
    public var series: String?
    /// The date, as ISO 8601 has it.
    public var date: String?
    /// The language, as BCP 47 has it.
    public var language: String?
    /// The disclaimer.
    public var disclaimer: String?
    /// The author's interests: `none`, or in words; nil: nobody has asked yet.
    public var disclosures: String?

    /// Why a text is not a valid date (RFC 3339) or language tag (BCP 47); nil where it is.
    public static func objection(toDate text: String) -> String? {
        (try? CalendarTime(text)) == nil ? "\"\(text)\" is no date: write it as 2018-09-07" : nil
    }
    /// - Returns: what is wrong, as a sentence without its end.
    public static func objection(toLanguage tag: String) -> String? {
        LanguageTag.objection(to: tag).map { objection in
            "The language \"\(tag)\" \(objection.reason)" + (objection.suggestion.map { "; \($0) is meant" } ?? "")
        }
    }
    /// The pictures.
    public var photos: [Photo]
    /// The saved page it was taken from.
    public var source: Source?
    /// The Markdown below the front matter.
    public var body: String

    /// A new article.
    public init(
        title: String, authors: [Author] = [], categories: [String] = [], series: String? = nil, date: String? = nil,
        language: String? = nil, disclaimer: String? = nil, disclosures: String? = nil, photos: [Photo] = [],
        source: Source? = nil, body: String = ""
    ) {
        self.title = title
        self.authors = authors
        self.categories = categories
        self.series = series
        self.date = date
        self.language = language
        self.disclaimer = disclaimer
        self.disclosures = disclosures
        self.photos = photos
        self.source = source
        self.body = body
    }
}
