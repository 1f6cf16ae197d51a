/// What was found when a file was read as an image.
public enum ImageReading: Hashable, Sendable {
    case facts(ImageFacts)
    /// It could not be read as one; says why, in words.
    case unreadable(String)
}

/// What an image says about itself: its size and the metadata embedded in it (IPTC IIM, XMP, EXIF).
public struct ImageFacts: Hashable, Sendable {
    /// `image/jpeg`, `image/png`, `image/webp`, `image/tiff`, `image/gif` or `image/svg+xml`.
    public var mediaType: String
    /// In pixels.
    public var width: Int
    public var height: Int
    /// IPTC Creator, `dc:creator`; several are joined with `, `.
    public var creator: String?
    /// IPTC Credit Line, `photoshop:Credit`: the wording that the supplier asks for.
    public var creditLine: String?
    /// IPTC Copyright Notice, `dc:rights`; the two parts of an EXIF notice are joined with `; `.
    public var copyright: String?
    /// IPTC Web Statement of Rights, `xmpRights:WebStatement`: the address of the license.
    public var licenseURL: String?
    /// IPTC Rights Usage Terms, `xmpRights:UsageTerms`.
    public var usageTerms: String?
    /// IPTC Source, `photoshop:Source`.
    public var source: String?
    /// IPTC Digital Source Type: the last part of its address, such as `trainedAlgorithmicMedia`.
    public var digitalSourceType: String?
    /// IPTC Alt Text (Accessibility).
    public var altText: String?
    /// IPTC Title, `dc:title`.
    public var title: String?
    /// What else it says about rights: other notices, terms of PLUS, instructions.
    public var otherRights: [EmbeddedStatement] = []
    /// Where the places of a file name different makers, credits or owners.
    public var disagreements: [EmbeddedDisagreement] = []
    /// Texts that stand in the place of a name and name nobody.
    public var placeholders: [EmbeddedStatement] = []
    /// What is amiss in the file and did not keep it from being read.
    public var flaws: [ImageFlaw] = []
    /// How it moves; nil where it stands still.
    public var animation: ImageAnimation?

    public init(mediaType: String, width: Int, height: Int) {
        self.mediaType = mediaType
        self.width = width
        self.height = height
    }
}

/// A text in an image, and the name of the field that it stands in.
public struct EmbeddedStatement: Hashable, Sendable {
    /// As its standard calls the field: `EXIF Artist`, `plus:Licensor`.
    public var field: String
    public var text: String

    public init(field: String, text: String) {
        self.field = field
        self.text = text
    }
}

/// One thing of which the places of a file say different things.
public struct EmbeddedDisagreement: Hashable, Sendable {
    /// What they disagree about.
    public enum Subject: String, Hashable, Sendable { case creator, credit, copyright }

    public var subject: Subject
    /// Every place with what it says, the one that counts first.
    public var statements: [EmbeddedStatement]

    public init(subject: Subject, statements: [EmbeddedStatement]) {
        self.subject = subject
        self.statements = statements
    }
}

/// Something amiss in an image that can be read all the same.
public struct ImageFlaw: Hashable, Sendable {
    /// What is touched by it.
    public enum Kind: String, Hashable, Sendable {
        /// The picture itself: part of it may be missing.
        case picture
        /// What is embedded in it: part of that could not be read.
        case metadata
        /// The letters of what is embedded in it: in which encoding they are was guessed.
        case encoding
    }

    public var kind: Kind
    /// A sentence, without its end.
    public var message: String

    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }
}

/// The pictures of an image that moves.
public struct ImageAnimation: Hashable, Sendable {
    public var frames: Int
    /// How long one pass takes, in hundredths of a second.
    public var hundredths: Int
    /// How often it is played; nil: without end.
    public var plays: Int?

    public init(frames: Int, hundredths: Int, plays: Int?) {
        self.frames = frames
        self.hundredths = hundredths
        self.plays = plays
    }
}
