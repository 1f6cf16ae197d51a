import Testing

@testable import Checks
@testable import Text

@Suite struct TextImageOutsideTests {
    @Test(arguments: [
        "![The pier](«https://example.org/pier.jpg»)\n", "<img src='«//example.org/pier.jpg»'>\n", "![a](«/logo.png»)\n",
    ])
    func outside(body: String) throws {
        try MarkedFixture(front: "language: en", body: body)
            .expect(.textImageOutside, draft: .hint, review: .warning, publish: .error, saying: "outside the article's folder")
    }

    @Test(arguments: ["![The pier](pier.jpg)\n", "[The pier](https://example.org/pier.jpg)\n", "`![a](https://example.org/a)`\n"])
    func inside(body: String) throws {
        var fixture = MarkedFixture(front: "language: en", body: body)
        fixture.folder = ["pier.jpg": FolderFile()]
        try fixture.expectNothing(of: .textImageOutside)
    }

    /// Only an `<img>` shows a picture.
    @Test(arguments: [
        "<iframe src=\"https://video.example/embed\"></iframe>\n", "<script src=\"https://a.example/x.js\"></script>\n",
        "<video src='https://a.example/x.mp4'></video>\n", "<audio><source src=\"https://a.example/x.ogg\"></audio>\n",
        "<embed src=\"https://a.example/x\">\n", "<img alt=\"x\"><iframe src=\"https://a.example/\"></iframe>\n",
        "x src=\"https://a.example/b.jpg\"\n",
    ])
    func whatIsNoPicture(body: String) throws {
        try MarkedFixture(front: "language: en", body: body).expectNothing(of: .textImageOutside)
    }
}
