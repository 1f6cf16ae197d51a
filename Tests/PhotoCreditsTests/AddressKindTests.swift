import Testing

@testable import PhotoCredits

@Suite("What an address leads to")
struct AddressKindTests {
    private func isPage(_ address: String) -> Bool { if case .photoPage = AddressKind(address) { true } else { false } }

    @Test(arguments: [
        "https://www.flickr.com/photos/mina/123456", "https://m.flickr.com/photos/mina/123456/",
        "https://m.flickr.com/#/photos/mina/123456/", "https://www.flickr.com/photos/mina/123456/in/album-7/?ref=x",
        "https://www.flickr.com/photo.gne?id=123456", "https://flic.kr/p/abC1",
        "https://commons.wikimedia.org/wiki/File:Ferry.jpg", "https://commons.wikimedia.org/wiki/File:Ferry.jpg?uselang=ko",
        "https://commons.m.wikimedia.org/wiki/File:Ferry.jpg", "https://commons.wikimedia.org/w/index.php?curid=4711938",
        "https://commons.wikimedia.org/w/index.php?title=File:Ferry.jpg&uselang=de", "https://commons.wikimedia.org/?curid=4711",
        "https://ko.wikipedia.org/wiki/%ED%8C%8C%EC%9D%BC:Ferry.jpg", "https://ko.wikipedia.org/wiki/파일:Ferry.jpg",
        "https://de.wikipedia.org/wiki/Datei:Fähre.jpg", "https://de.m.wikipedia.org/wiki/Datei:F%C3%A4hre.jpg",
        "https://fr.wikipedia.org/wiki/Fichier:Bac.jpg", "https://ja.wikipedia.org/wiki/ファイル:Ferry.jpg",
        "https://ru.wikipedia.org/wiki/Файл:Ferry.jpg", "https://es.wikipedia.org/wiki/Archivo:Ferry.jpg",
        "https://en.wikipedia.org/wiki/Skerrin#/media/File:Ferry.jpg", "https://zh.wikipedia.org/zh-tw/File:Ferry.jpg",
        "https://unsplash.com/photos/HQf1J3nJNHI", "https://unsplash.com/de/fotos/ein-boot-HQf1J3nJNHI",
        "https://unsplash.com/ko/%EC%82%AC%EC%A7%84/HQf1J3nJNHI", "https://unsplash.com/pt-br/fotografias/barco-HQf1",
        "https://www.pexels.com/photo/boats-12345/", "https://www.pexels.com/ko-kr/photo/12345/",
        "https://www.pexels.com/de-de/foto/boote-12345/", "https://pixabay.com/de/photos/boot-meer-123/",
    ])
    func photoPages(_ address: String) {
        #expect(isPage(address))
    }

    @Test(arguments: [
        "https://www.flickr.com/photos/mina/", "https://www.flickr.com/photos/mina/albums/123",
        "https://www.flickr.com/search/?text=x",
        "https://commons.wikimedia.org/wiki/Category:Ferries", "https://commons.wikimedia.org/wiki/File:Ferry.jpg?action=edit",
        "https://commons.wikimedia.org/w/index.php?title=Category:Ferries", "https://commons.wikimedia.org/w/index.php?curid=x",
        "https://commons.wikimedia.org/wiki/User:Mina", "https://de.wikipedia.org/wiki/Benutzer:Mina",
        "https://en.wikipedia.org/wiki/Skerrin", "https://commons.wikimedia.org/wiki/File:",
        "https://unsplash.com/@mina", "https://unsplash.com/de/@mina", "https://unsplash.com/de",
        "https://unsplash.com/s/photos/ferry",
        "https://www.pexels.com/ko-kr/@mina", "https://www.pexels.com/ko-kr/search/ferry/",
        "https://commons.wikimedia.org.example.com/wiki/File:Ferry.jpg",
    ])
    func otherPages(_ address: String) {
        #expect(!isPage(address))
    }
}
