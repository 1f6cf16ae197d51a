import PhotoCredits
import Testing
import Text

@testable import Images

/// Drawings: what draws is let in, and nothing that runs or is fetched.
@Suite struct SVGTests {
    private static func svg(_ inner: String, _ attributes: String = "") -> [UInt8] {
        Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="30"\(attributes)>\
            \(inner)</svg>
            """.utf8)
    }

    private func trouble(_ inner: String, _ attributes: String = "") -> String? {
        ImageReader.trouble(Self.svg(inner, attributes), name: "a.svg")
    }

    @Test func aChart() {
        let inner = """
            <title>Boats a year</title><desc>Twelve bars, the last the highest</desc><!-- bars -->
            <defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><g id="bar"><rect width="3" height="9"/></g></defs>
            <style>.a { fill: url("#g"); stroke: rgb(1, 2, 3) } @media (prefers-color-scheme: dark) { .a:not(.b) { fill: hsl(1, 2%, 3%) } }</style>
            <g class="a" transform="translate(1 2)" data-year="2018" aria-label="Boats"><use xlink:href="#bar"/><use href="#bar" x="4"/></g>
            <path d="M0 0L1 1" style="fill:none;stroke:#000" fill="url(#g)"/><text x="1" y="2" font-family="Inter, sans-serif">A &amp; B</text>
            <image width="1" height="1" href="data:image/png;base64,iVBORw0KGgo="/>
            """
        let prologue = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- made by hand -->\n".utf8)
        var facts = ImageFacts(mediaType: "image/svg+xml", width: 40, height: 30)
        facts.title = "Boats a year"
        facts.altText = "Twelve bars, the last the highest"
        #expect(ImageReader.read(prologue + Self.svg(inner), name: "a.svg") == .facts(facts))
        #expect(ImageReader.read(prologue + Self.svg(inner), name: "a.svg", rules: .one) == nil)
    }

    @Test func whatProgramsNoteInIt() {
        let inner = """
            <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about=""><dc:creator><cc:Agent><dc:title>Mina Cho</dc:title></cc:Agent>\
            </dc:creator><dc:rights><cc:Agent><dc:title>© Harbour Pictures</dc:title></cc:Agent></dc:rights>\
            <cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF></metadata>\
            <sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" pagecolor="#fff"/><path d="M0 0"/>
            """
        let facts = ImageReader.facts(Self.svg(inner), name: "a.svg")
        #expect(facts?.creator == "Mina Cho")
        #expect(facts?.copyright == "© Harbour Pictures")
        #expect(facts?.licenseURL == "http://creativecommons.org/licenses/by/4.0/")
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<SCRIPT/>", "<x:script xmlns:x='http://www.w3.org/2000/svg'/>", "<handler>x</handler>",
        "<foreignObject/>", "<iframe/>", "<g onclick='x()'/>", "<g ONLOAD='x()'/>", "<animate attributeName='x'/>",
        "<set attributeName='href' to='javascript:x()'/>", "<a href='https://example.org/'><path/></a>",
        "<g xmlns='http://www.w3.org/1999/xhtml'/>", "<h:p xmlns:h='http://www.w3.org/1999/xhtml'>x</h:p>",
        "<metadata><h:script xmlns:h='http://www.w3.org/1999/xhtml'/></metadata>",
        "<e:listener xmlns:e='http://www.w3.org/2001/xml-events'/>",
        "<x:y xmlns:x=''/>", "<q:z xmlns:q='urn:q'/>", "<blink/>", "<g formaction='x'/>", "<g xml:base='https://example.org/'/>",
    ]) func whatRuns(_ inner: String) {
        #expect(trouble(inner)?.contains("line 1") == true)
    }

    @Test(arguments: [
        "<image href='https://example.org/a.png'/>", "<image xlink:href='//example.org/a.png'/>", "<image href='a.png'/>",
        "<image href='data:image/svg+xml;base64,AAAA'/>", "<image href='data:text/html,x'/>", "<use href='other.svg#a'/>",
        "<use xlink:href='data:image/png;base64,AAAA'/>", "<image href=' javascript:x()'/>", "<textPath href='x#y'/>",
        "<filter><feImage href='#a'/></filter>", "<g fill='url(https://example.org/a#b)'/>", "<g mask='url( \"a.svg#b\" )'/>",
        "<g style='background:URL(//example.org)'/>", "<g style='fill:u\\72l(//example.org)'/>",
        "<g cursor='image-set(\"a.png\" 1x)'/>",
        "<g style='behavior:x'/>", "<g fill='javascript:x()'/>", "<style>@import 'a.css';</style>",
        "<style>@im/**/port 'a.css';</style>",
        "<style><![CDATA[@import 'a.css';]]></style>", "<style>@\\69mport 'a.css';</style>",
        "<style>@font-face{font-family:x}</style>",
        "<style>g{background:image-set('a.png' 1x)}</style>", "<style>g{background:image('a.png')}</style>",
        "<style>g{width:expression(x())}</style>", "<style>g{fill:url(/**/https://example.org)}</style>",
        "<style>g{fill:url(&#104;ttps://example.org)}</style>", "<style>@namespace x url(https://example.org);</style>",
    ]) func whatIsFetched(_ inner: String) {
        #expect(trouble(inner) != nil)
    }

    @Test(arguments: [
        "<!DOCTYPE svg>", "<!DOCTYPE svg [<!ENTITY a 'b'>]>",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'https://example.org/a.dtd'>",
        "<?xml-stylesheet href='a.css'?>",
    ]) func whatStandsBeforeIt(_ prologue: String) {
        #expect(ImageReader.trouble(Array(prologue.utf8) + Self.svg("<path/>"), name: "a.svg") != nil)
    }

    @Test func entitiesAreNotKnown() {
        #expect(trouble("<text>&nbsp;</text>")?.contains("&nbsp;") == true)
        #expect(trouble("<text>&#0;</text>") != nil)
        #expect(trouble("<text>&lt;&#233;&#x1F6A2;</text>") == nil)
    }

    @Test func everyTruncation() {
        let whole = Self.svg("<g><path d='M0 0'/></g>")
        for count in 70..<whole.count {
            #expect(ImageReader.trouble(Array(whole.prefix(count)), name: "a.svg") != nil, "\(count)")
        }
    }

    @Test func partsThatGrow() {
        let levels = (1...9).map { level in
            "<g id='l\(level)'>" + String(repeating: "<use href='#l\(level - 1)'/>", count: 10) + "</g>"
        }
        #expect(trouble("<defs><g id='l0'><path/></g>\(levels.joined())</defs><use href='#l9'/>")?.contains("so often") == true)
        #expect(trouble("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>")?.contains("uses itself") == true)
        #expect(
            trouble(String(repeating: "<g>", count: 5_000) + String(repeating: "</g>", count: 5_000))?.contains("inside parts")
                == true)
        #expect(trouble(String(repeating: "<g/>", count: 400_000)) != nil)
        #expect(trouble("<text>" + String(repeating: "a", count: 5_000_000) + "</text>")?.contains("4 MB") == true)
    }

    @Test(arguments: [
        ("width='1in' height='72pt'", 96, 96), ("width='100%' viewBox='0 0 120 80'", 120, 80), ("viewBox='0,0,12.5,8'", 13, 8),
        ("width='10mm' height='1cm'", 38, 38),
    ]) func size(_ attributes: String, _ width: Int, _ height: Int) {
        let facts = ImageReader.facts(
            Array("<svg xmlns='http://www.w3.org/2000/svg' \(attributes)><path/></svg>".utf8), name: "a.svg")
        #expect(facts?.width == width)
        #expect(facts?.height == height)
    }

    @Test func withoutASize() {
        let facts = ImageReader.facts(Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), name: "a.svg")
        #expect(facts?.flaws.map(\.kind) == [.picture])
        #expect(
            ImageReader.trouble(Array("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='3'/>".utf8))
                == "it has no pixels")
        #expect(ImageReader.trouble(Array("<svg width='3' height='3'/>".utf8), name: "a.svg")?.contains("namespace") == true)
    }

    @Test func damagedBytesEndInAnAnswer() {
        let whole = Self.svg(
            "<style>g{fill:url(#a)}</style><g id='a'><use href='#b'/></g><image href='data:image/png;base64,AA'/>")
        var state: UInt64 = 20_180_907
        for _ in 0..<3_000 {
            var bytes = whole
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
            }
            #expect(ImageReader.read(bytes, name: "a.svg") != nil)
        }
    }
}
