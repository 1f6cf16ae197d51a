/// The names of the properties that are read, in their namespaces.
enum XMPTerms {
    static func dc(_ name: String) -> XMLName { XMLName(space: "http://purl.org/dc/elements/1.1/", local: name) }
    static func photoshop(_ name: String) -> XMLName { XMLName(space: "http://ns.adobe.com/photoshop/1.0/", local: name) }
    static func rights(_ name: String) -> XMLName { XMLName(space: "http://ns.adobe.com/xap/1.0/rights/", local: name) }
    static func iptcCore(_ name: String) -> XMLName {
        XMLName(space: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", local: name)
    }
    static func iptcExtension(_ name: String) -> XMLName {
        XMLName(space: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/", local: name)
    }
    static func plus(_ name: String) -> XMLName { XMLName(space: "http://ns.useplus.org/ldf/xmp/1.0/", local: name) }
    static func tiff(_ name: String) -> XMLName { XMLName(space: "http://ns.adobe.com/tiff/1.0/", local: name) }

    /// The license of Creative Commons' own vocabulary, in the namespaces of today and of before 2008.
    static let ccLicense = ["http://creativecommons.org/ns#", "http://web.resource.org/cc/"].map { space in
        XMLName(space: space, local: "license")
    }

    /// Terms of use in the vocabulary of PLUS, the Picture Licensing Universal System.
    static let plusTerms = [
        "TermsAndConditionsText", "TermsAndConditionsURL", "OtherConstraints", "OtherLicenseRequirements", "OtherConditions",
        "MediaConstraints", "RegionConstraints", "ProductOrServiceConstraints", "ImageDuplicationConstraints", "Licensor",
    ]
}
